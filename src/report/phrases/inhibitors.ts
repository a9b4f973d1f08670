import type { Context } from '../context.js';

/** Why no inhibiting factor is named: there is none, or nobody looked for any. */
export function noInhibitors({ assessment: { evidence }, t }: Context): string {
  const { none, notExamined } = t.reportFactors;
  return evidence.some(({ state }) => state === 'accepted') ? none : notExamined;
}
