import { smallest } from '../../model/lists.js';
import type { RemedyResult } from '../../model/assessment/remedies.js';
import type { Framework } from '../../model/framework.js';
import { byBytes } from '../../model/order.js';
import { betterBy } from '../../model/scale.js';
import type { FactorWithoutRemedies } from '../factors/index.js';

/** A remedy before it has its place among the others. */
export type Unordered = Omit<RemedyResult, 'position' | 'calledFor'>;

/**
 * What comes first, compared from left to right (a convention of this program, told in docs/method.md):
 * 1. what is still open, before what was done or dropped;
 * 2. what this agency calls for: proposed in or for it, or the next step of a weak indicator;
 * 3. the larger reach: what is not known to raise anything comes after what is;
 * 4. the smaller effort, 5. the higher rank of the factors it answers; what is unknown comes last.
 */
function tupleOf(
  { open, calledFor, reach, effort, addresses }: Omit<RemedyResult, 'position'>,
  present: ReadonlyMap<string, FactorWithoutRemedies>,
) {
  const ranks = addresses.flatMap((id) => present.get(id)?.rank?.position ?? []);
  return [
    open ? 0 : 1,
    calledFor ? 0 : 1,
    reach === null ? Infinity : -reach,
    effort ?? Infinity,
    smallest(ranks),
  ] as const;
}

/** Whether somebody here asked for it, or an indicator that is weak here. */
function isCalledFor({ why }: Unordered, { scale, weakBelow }: Framework): boolean {
  return why.some(
    (reason) =>
      reason.kind === 'proposed' || (reason.kind === 'next-step' && betterBy(scale, reason.level, weakBelow) < 0),
  );
}

/** Remedies in that order, each with its position: equal ones share it (1, 2, 2, 4) and stand in order of id. */
export function ordered(
  remedies: readonly Unordered[],
  framework: Framework,
  present: ReadonlyMap<string, FactorWithoutRemedies>,
): RemedyResult[] {
  const placed = remedies
    .map((remedy) => ({ ...remedy, calledFor: isCalledFor(remedy, framework) }))
    .map((remedy) => ({ remedy, tuple: tupleOf(remedy, present) }))
    .sort((a, b) => compare(a.tuple, b.tuple) || byBytes(a.remedy.id, b.remedy.id));
  let position = 0;
  return placed.map(({ remedy, tuple }, i) => {
    const before = placed[i - 1];
    if (!before || compare(before.tuple, tuple) !== 0) position = i + 1;
    return { ...remedy, position };
  });
}

/** By the first part in which they differ; unlike subtraction, right for two infinities. */
function compare(a: readonly number[], b: readonly number[]): number {
  const apart = a.findIndex((part, i) => part !== b[i]);
  return apart < 0 ? 0 : (a[apart] ?? 0) < (b[apart] ?? 0) ? -1 : 1;
}
