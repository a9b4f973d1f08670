import { largest } from '../../../model/lists.js';
import type { FactorRank, FactorResult } from '../../../model/assessment/factors.js';
import type { RemedyResult } from '../../../model/assessment/remedies.js';
import { item, line, link, separated, type Piece } from '../../compose.js';
import type { Context } from '../../context.js';
import { gainText } from '../../phrases/gains.js';
import { noInhibitors } from '../../phrases/inhibitors.js';
import { leading, type Leading } from '../../phrases/leading.js';
import { factorLink, remedyLink } from '../../phrases/links.js';
import type { ListItem } from '../../tree.js';

/** The first few by rank; what is only stated is not called the main thing. */
export function inhibits(c: Context): ListItem[] {
  const t = c.t.reportVerdict;
  const { ranked, foremost } = inhibitors(c);
  if (ranked.length === 0) return [item(noInhibitors(c))];
  const first = leading(foremost);
  const equal = first.shown.length > 1 && new Set(first.shown.map(({ position }) => position)).size === 1;
  return [
    item(
      t.inhibits,
      named(first, 'inhibiting-factors', ({ factor }) => factorLink(factor.id, c), c),
      first.tied > 0 ? null : t.ofFactors(first.shown.length, ranked.length, equal),
      '.',
    ),
  ];
}

export interface Ranked {
  readonly factor: FactorResult;
  readonly rank: FactorRank;
  readonly position: number;
}

/** All that inhibits by rank, and those of them that may be called foremost: what is only stated, if there is nothing else. */
export function inhibitors(c: Context): { readonly ranked: readonly Ranked[]; readonly foremost: readonly Ranked[] } {
  const ranked = c.assessment.factors.flatMap((factor) =>
    factor.rank === null ? [] : [{ factor, rank: factor.rank, position: factor.rank.position }],
  );
  const founded = ranked.filter(({ factor }) => factor.basis !== 'stated');
  return { ranked, foremost: founded.length === 0 ? ranked : founded };
}

/** The first remedies that do not take more than a budget year, and whatever not called for here would gain more than they. */
export function whatToDo(c: Context): ListItem[] {
  const t = c.t.reportVerdict;
  const { soon: first, beyond } = soonest(c, leading);
  if (first.shown.length + first.tied === 0) return [];
  return [
    item(
      t.remedies,
      ' (',
      link('remedies', t.howOrdered),
      '): ',
      named(first, 'remedies', (remedy) => withFacts(remedy, c), c),
      '.',
    ),
    ...beyond.map((remedy) => item(t.beyond, withFacts(remedy, c), '.')),
  ];
}

/** Open remedies that fit in a budget year, as many as `first` lets through, and the one not called for that would gain more than they. */
export function soonest(
  c: Context,
  first: (all: readonly RemedyResult[]) => Leading<RemedyResult>,
): { readonly soon: Leading<RemedyResult>; readonly beyond: readonly RemedyResult[] } {
  const all = c.assessment.remedies.filter(({ open, horizon }) => open && horizon !== 'long');
  const soon = first(all);
  const most = largest(soon.shown.map(({ reach }) => reach ?? 0));
  return { soon, beyond: all.filter(({ calledFor, reach }) => !calledFor && (reach ?? 0) > most).slice(0, 1) };
}

/** Each by name, and after them how many more stand equal. */
function named<T>({ shown, tied }: Leading<T>, anchor: string, name: (thing: T) => Piece, c: Context): Piece {
  const rest = tied === 0 ? [] : [link(anchor, c.t.reportVerdict.tied(tied, shown.length > 0))];
  return separated([...shown.map(name), ...rest], '; ');
}

/** `Schedule maintenance (planned, reach +0.31)`. */
function withFacts(remedy: RemedyResult, c: Context): Piece {
  const { status, reach } = remedy;
  const facts = [
    status === null ? null : c.t.vocabulary.proposalStatus[status],
    reach === null ? null : c.t.reportVerdict.reach(gainText(reach, c)),
  ].filter((fact) => fact !== null);
  return line(remedyLink(remedy.id, c), facts.length === 0 ? null : ` (${facts.join(', ')})`);
}
