import type { NodeResult } from '../../model/assessment/nodes.js';
import { hasJudged } from '../../model/assessment/ratings.js';
import type { Comparison, Ground, RoleComparison } from '../../model/triangulation.js';
import { isDivergent } from '../../assess/nodes/saidSeen.js';
import { betterBy } from '../../model/scale.js';
import { exact } from '../../model/aggregate.js';
import { ascending, ground, readingOf } from './reading.js';
import type { Field } from './voices.js';

/**
 * Investigator triangulation (Denzin 1978): several raters judge the same evidence, each by themselves. The roles that make the
 * score are compared; a consensus is made of the others and no further rater. Whether they worked blind is told elsewhere.
 */
export function investigatorTriangulation({ assessment, measure }: Field, { ratings }: NodeResult): Comparison | null {
  const judging = ratings.filter(
    (rating) => assessment.framework.counts.includes(rating.role) && rating.role !== 'consensus' && hasJudged(rating),
  );
  if (judging.length === 0) return null;
  const levels = judging.flatMap(({ level }) => level ?? []);
  const refused = judging.filter(({ level }) => level === null).length;
  const sides = judging
    .map((rating) => ({
      kind: 'rater' as const,
      id: rating.rater,
      level: rating.level,
      evidence: rating.items
        .filter(({ accepted }) => accepted)
        .map(({ evidence }) => evidence)
        .sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const evidence = [...new Set(sides.flatMap((side) => side.evidence))].sort();
  const found: Ground[] = [
    ...(isDivergent(measure, levels) ? [ground('levels-apart', { levels: ascending(levels), evidence })] : []),
    ...(refused > 0 && levels.length > 0 ? [ground('status-apart', { levels: ascending(levels), evidence })] : []),
    ...(levels.length > 1 ? [ground('levels-agree', { levels: ascending(levels), evidence })] : []),
    ...(refused > 1 ? [ground('status-shared', { evidence })] : []),
  ];
  return { sides, ...readingOf(sides.length, found) };
}

/** The agency's own word beside each other rater's: by what it claims, where that is more than it proves. */
export function roleComparisons({ measure }: Field, { ratings }: NodeResult): RoleComparison[] {
  const own = ratings.filter(({ role }) => role === 'self');
  const others = ratings.filter(({ role }) => role !== 'self');
  return own.flatMap((self) =>
    others.flatMap(({ rater, role, level }) => {
      const claimed = self.claimed ?? self.level;
      if (claimed === null || level === null) return [];
      const difference = exact(betterBy(measure.scale, claimed, level));
      return [{ self: self.rater, claimed, rater, role, level, difference }];
    }),
  );
}
