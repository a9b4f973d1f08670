import { triangulationOf } from '../analysis/triangulation/index.js';
import type { Assessment } from '../model/assessment/index.js';

/**
 * Assessments with how their evidence goes together, by Denzin's four types. Those of one study by several frameworks are set
 * beside each other; the others each stand alone.
 */
export function triangulated(assessments: readonly Assessment[]): Assessment[] {
  return assessments.map((assessment) => {
    const others = assessments.filter(
      ({ study, framework }) => study.digest === assessment.study.digest && framework.id !== assessment.framework.id,
    );
    const triangulation = triangulationOf(assessment, others);
    const { uncertainty, ...rest } = assessment;
    return { ...rest, ...(triangulation && { triangulation }), ...(uncertainty && { uncertainty }) };
  });
}
