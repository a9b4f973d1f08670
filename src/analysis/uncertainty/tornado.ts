import type { Result } from '../../model/assessment/result.js';
import { bandOf } from '../../model/scale.js';
import {
  CAUSES,
  type Cause,
  type Changed,
  type Runs,
  type TornadoEnd,
  type TornadoRow,
  type Uncertainty,
} from '../../model/uncertainty.js';
import type { Base } from './changed.js';

/** A score that a cause can lead to, and what of that cause does it. */
type Case = Pick<Changed, 'score'> & { readonly by: string | null };

/**
 * The lowest and the highest score that each cause leads to, the widest first; of equals in the order of the causes. The score
 * as it is counts as one of them, but not for drawn runs: those go as far as their interval. What is unknown goes as far as
 * the bounds. Causes without a case are left out.
 */
export function tornado(
  { bounds }: Pick<Result, 'bounds'>,
  { bootstrap, weights, rules, omissions, shifts }: Omit<Uncertainty, 'tornado' | 'generator' | 'seed' | 'sources'>,
  base: Base,
): TornadoRow[] {
  const without = (what: string): Case[] =>
    omissions.filter((omission) => omission.what === what).map(({ id, score }) => ({ by: id, score }));
  const cases: Readonly<Record<Cause, readonly Case[]>> = {
    unknown: (bounds ?? []).map((score) => ({ score, by: null })),
    bootstrap: interval(bootstrap),
    weights: interval(weights),
    rule: rules.map(({ rule, score }) => ({ by: rule, score })),
    source: without('source'),
    group: without('group'),
    item: without('item'),
    level: shifts.flatMap(({ node, worse, better }) =>
      [worse, better].flatMap((shifted) => (shifted === null ? [] : [{ by: node, score: shifted.score }])),
    ),
  };
  const drawn: Partial<Record<Cause, Runs | null>> = { bootstrap, weights };
  return CAUSES.flatMap((cause) => row(cause, cases[cause], drawn[cause] ?? null, base)).sort(
    (a, b) => widthOf(b) - widthOf(a),
  );
}

const interval = (runs: Runs | null): Case[] => (runs?.interval ?? []).map((score) => ({ score, by: null }));

const widthOf = ({ lowest, highest }: TornadoRow): number => highest.score - lowest.score;

function row(cause: Cause, cases: readonly Case[], drawn: Runs | null, base: Base): TornadoRow[] {
  const scored = cases.flatMap(({ score, by }) => (score === null ? [] : [endOf(base, score, by)]));
  const [first, ...others] = drawn ? scored : [endOf(base, base.score, null), ...scored];
  if (!first || cases.length === 0) return [];
  return [
    {
      cause,
      lowest: others.reduce((low, end) => (end.score < low.score ? end : low), first),
      highest: others.reduce((high, end) => (end.score > high.score ? end : high), first),
      cases: drawn ? drawn.runs : cases.length,
      unscored: drawn ? drawn.skipped : cases.length - scored.length,
    },
  ];
}

const endOf = ({ table }: Base, score: number, by: string | null): TornadoEnd => ({
  score,
  band: bandOf(table, score).id,
  by,
});
