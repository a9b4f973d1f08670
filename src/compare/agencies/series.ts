import { exact } from '../../model/aggregate.js';
import { largest, smallest } from '../../model/lists.js';
import { groupedBy } from '../../model/grouped.js';
import { nth } from '../../model/nth.js';
import type { Entrant } from '../../model/comparison/entrant.js';
import type { Weights } from '../../model/comparison/index.js';
import { LEAST_SHARE, type Certainty, type Series, type SeriesStep } from '../../model/comparison/series.js';
import type { Ahead } from '../../model/comparison/ranks.js';
import { betterBy } from '../../model/scale.js';
import { factorChanges, missingIn } from '../changes.js';
import type { DrawAhead } from './pair.js';
import { inSequence, type Scored } from './sets.js';
import { known, rangeOf, swingBy, wholeBy } from './values.js';

/**
 * Agencies over several periods, in the order given. Of a period that one agency has two studies of, neither is taken, nor are periods that
 * overlap: nothing tells which of the two goes on.
 */
export function seriesOf(groups: readonly (readonly Scored[])[], weights: Weights, ahead: DrawAhead): Series[] {
  return groups.flatMap((group) =>
    [...groupedBy(group, ({ agency }) => agency).values()].flatMap((own) => {
      const { following } = inSequence(own);
      const steps = following.slice(1).map((to, i) => step(nth(following, i), to, weights, ahead));
      return steps.length === 0 ? [] : [{ agency: nth(following, 0).entrant.agency, steps }];
    }),
  );
}

function step(from: Scored, to: Scored, weights: Weights, ahead: DrawAhead): SeriesStep {
  const [before, after] = [from.entrant, to.entrant];
  const wholes = [wholeBy(before, weights), wholeBy(after, weights)] as const;
  const change = changeOf(to.range, wholes[0].score, wholes[1].score);
  return {
    from: from.entry,
    to: to.entry,
    before: wholes[0].score,
    after: wholes[1].score,
    change,
    certainty:
      change === null
        ? null
        : certaintyOf(change, {
            bounds: areApart(wholes[0].bounds, wholes[1].bounds),
            swings: known([swingBy(before, weights), swingBy(after, weights)]),
            ahead: ahead(to, from),
          }),
    nodes: after.nodes.flatMap((node, i) => {
      const was = nth(before.nodes, i);
      if (node.score === null && was.score === null) return [];
      return [
        {
          id: node.id,
          parent: node.parent,
          title: node.title,
          before: was.score,
          after: node.score,
          change: changeOf(node.range, was.score, node.score),
        },
      ];
    }),
    evidence: evidenceSince(before.evidence, after.evidence),
    factors: factorChanges(before.factors, after.factors),
    done: doneSince(before, after),
  };
}

function evidenceSince(before: Entrant['evidence'], after: Entrant['evidence']): SeriesStep['evidence'] {
  const said = new Map(before.map(({ id, digest }) => [id, digest]));
  return {
    added: missingIn(before, after).length,
    withdrawn: missingIn(after, before).length,
    changed: after.filter(({ id, digest }) => said.has(id) && said.get(id) !== digest).length,
  };
}

/** Above 0 is better. */
const changeOf = (
  range: readonly [number, number] | null,
  before: number | null,
  after: number | null,
): number | null =>
  range === null || before === null || after === null ? null : exact(betterBy(rangeOf(range), after, before));

/** `swings`: how far either whole moves by one level of one indicator. `ahead`: how often it is better after. */
function certaintyOf(
  change: number,
  {
    bounds,
    swings,
    ahead,
  }: { readonly bounds: boolean; readonly swings: readonly number[]; readonly ahead: Ahead | null },
): Certainty {
  const level = swings.length === 0 ? null : Math.abs(change) > largest(swings);
  const sameWay = (share: number): number => (change < 0 ? exact(1 - share) : share);
  const weights = ahead && sameWay(ahead.share);
  const exchanged = ahead?.exchanged ?? null;
  const isAgainst = !bounds || level === false || (weights !== null && weights < LEAST_SHARE);
  return {
    bounds,
    level,
    weights,
    exchanged: exchanged && { ...exchanged, share: sameWay(exchanged.share) },
    exceeds: isAgainst ? false : weights === null ? null : true,
  };
}

/** Whether two scores differ whatever is unknown of either. */
function areApart(one: readonly [number, number] | null, other: readonly [number, number] | null): boolean {
  if (one === null || other === null) return false;
  return largest(one) < smallest(other) || largest(other) < smallest(one);
}

/** What had been proposed before and is done now; what was done already is no news. */
function doneSince(before: Entrant, after: Entrant): string[] {
  const open = new Set(before.proposals.filter(({ status }) => status !== 'done').map(({ id }) => id));
  return after.proposals.filter(({ id, status }) => status === 'done' && open.has(id)).map(({ id }) => id);
}
