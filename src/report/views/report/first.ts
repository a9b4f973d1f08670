import { largest } from '../../../model/lists.js';
import type { RemedyResult } from '../../../model/assessment/remedies.js';
import { item, line, link, separated, type Piece } from '../../compose.js';
import type { Context } from '../../context.js';
import { gainText } from '../../phrases/gains.js';
import { leading, type Leading } from '../../phrases/leading.js';
import { factorLink, remedyLink } from '../../phrases/links.js';
import type { ListItem } from '../../tree.js';

/** The first few by rank; what is only stated is not called the main thing. */
export function inhibits(c: Context): ListItem[] {
  const t = c.t.reportVerdict;
  const ranked = c.assessment.factors.flatMap(({ id, basis, rank }) =>
    rank === null ? [] : [{ id, basis, position: rank.position }],
  );
  if (ranked.length === 0) return [item(t.noInhibitors)];
  const founded = ranked.filter(({ basis }) => basis !== 'stated');
  const first = leading(founded.length === 0 ? ranked : founded);
  const equal = first.shown.length > 1 && new Set(first.shown.map(({ position }) => position)).size === 1;
  return [
    item(
      t.inhibits,
      named(first, 'inhibiting-factors', ({ id }) => factorLink(id, c), c),
      first.tied > 0 ? null : t.ofFactors(first.shown.length, ranked.length, equal),
      '.',
    ),
  ];
}

/** The first remedies that do not take more than a budget year, and whatever not called for here would gain more than they. */
export function whatToDo(c: Context): ListItem[] {
  const t = c.t.reportVerdict;
  const soon = c.assessment.remedies.filter(({ open, horizon }) => open && horizon !== 'long');
  if (soon.length === 0) return [];
  const first = leading(soon);
  const most = largest(first.shown.map(({ reach }) => reach ?? 0));
  const [beyond] = soon.filter(({ calledFor, reach }) => !calledFor && (reach ?? 0) > most);
  return [
    item(
      t.remedies,
      ' (',
      link('remedies', t.howOrdered),
      '): ',
      named(first, 'remedies', (remedy) => withFacts(remedy, c), c),
      '.',
    ),
    ...(beyond ? [item(t.beyond, withFacts(beyond, c), '.')] : []),
  ];
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
