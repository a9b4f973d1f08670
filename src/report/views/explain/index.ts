import type { Assessment } from '../../../model/assessment.js';
import type { Lang } from '../../../model/lang.js';
import { contextOf } from '../../context.js';
import type { Document } from '../../tree.js';
import { explainCandidate } from './candidate.js';
import { explainEvidence } from './evidence.js';
import { explainFactor } from './factor.js';
import { explainNode } from './node.js';
import { explainRemedy } from './remedy.js';
import { explainWhole } from './whole.js';

/** The id that stands for the whole score; the framework's own id does too. */
export const WHOLE = 'index';

/** Where a number, factor, remedy or finding comes from; null where the assessment holds no such id. */
export function explain(assessment: Assessment, id: string, lang: Lang): Document | null {
  const c = contextOf(assessment, lang);
  const node = c.nodes.get(id);
  if (node) return { blocks: explainNode(node, c) };
  if (id === WHOLE || id === assessment.framework.id) return { blocks: explainWhole(c) };
  const factor = c.factors.get(id);
  if (factor) return { blocks: explainFactor(factor, c) };
  const remedy = c.remedies.get(id);
  if (remedy) return { blocks: explainRemedy(remedy, c) };
  const found = c.evidence.get(id);
  if (found) return { blocks: explainEvidence(found, c) };
  const candidate = assessment.candidates.find((each) => each.id === id);
  return candidate ? { blocks: explainCandidate(candidate, c) } : null;
}

/** What `explain` has an answer for, by kind: for "did you mean". */
export function explainable(assessment: Assessment): readonly string[] {
  return [
    WHOLE,
    assessment.framework.id,
    ...[assessment.nodes, assessment.factors, assessment.remedies, assessment.evidence, assessment.candidates].flatMap(
      (things) => things.map(({ id }) => id),
    ),
  ];
}
