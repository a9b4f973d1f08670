import { uncertaintyFindings, uncertaintyOf } from '../analysis/uncertainty/index.js';
import type { Assessment } from '../model/assessment/index.js';
import { inOrder, type Finding } from '../model/findings/index.js';
import type { UncertaintyResult } from '../model/uncertainty.js';
import { EVERYTHING, type Scoring } from './scored.js';
import type { Varying } from './varying.js';

/** Everything that `within` gives, by default what a report needs, and how far the score can be trusted, where there is one. */
export const varied = (varying: Varying, within: Scoring<Assessment> = EVERYTHING): Scoring<Assessment> => ({
  run(study, framework, tool, options) {
    const assessment = within.run(study, framework, tool, options);
    const uncertainty = uncertaintyOf(study, framework, { ...varying, projectFrom: options.projectFrom ?? null });
    if (uncertainty === null) return assessment;
    const findings = inOrder([...assessment.findings, ...uncertaintyFindings(framework, uncertainty)]);
    return { ...assessment, findings, uncertainty };
  },
});

/** What there is to say of a study whose scores were varied. */
export function variedFindings(assessments: readonly Assessment[]): Finding[] {
  const isAnswered = assessments.some(({ uncertainty }) => uncertainty);
  return assessments.flatMap(({ framework, uncertainty = null }) =>
    // A framework that scores nothing is not asked, as long as another one is.
    isAnswered && framework.levels.length === 0 ? [] : uncertaintyFindings(framework, uncertainty),
  );
}

/** The uncertainty of a score as it is written out by itself; null where there is none. */
export function uncertaintyResult(assessment: Assessment): UncertaintyResult | null {
  const { tool, options, study, agency, framework, result, uncertainty } = assessment;
  if (!uncertainty) return null;
  const { id, title, digest, period } = study;
  return {
    format: 'egov-uncertainty/1',
    tool,
    options,
    study: { id, title, digest, period },
    agency,
    framework,
    result,
    uncertainty,
  };
}
