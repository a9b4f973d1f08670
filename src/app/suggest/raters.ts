import { finding, type Finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import type { Study } from '../../model/study.js';

/** Who rates in a study, its own coder first. */
export const ratersOf = ({ coder, raters, factorSheets }: Study): readonly string[] => [
  ...new Set([coder, ...[...raters, ...factorSheets].map(({ rater }) => rater)]),
];

/** What is to be said of somebody who answers for something and does not rate; null where they do. */
export const notARater = (id: string, known: readonly string[]): Finding | null =>
  known.includes(id) ? null : finding('NOT-A-RATER', { id, known, suggestion: nearest(id, known) }, null);
