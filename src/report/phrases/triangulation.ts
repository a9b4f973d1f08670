import { entry } from '../../model/at.js';
import type { Ground, Side, TheorySide, Triangle } from '../../model/triangulation.js';
import { date } from '../../text/dates.js';
import { percent, plain } from '../../text/numbers.js';
import type { Piece } from '../compose.js';
import type { Context } from '../context.js';
import { inWords } from '../context.js';
import { groupName } from './groups.js';
import { factorTitle, sourceName } from './links.js';

/** How the sides of one type go together, or that there are none. */
export function readingWords(type: Triangle, found: { readonly reading: keyof Readings } | null, c: Context): string {
  const t = c.t.triangulation;
  if (found === null) return t.none[type];
  return found.reading === 'single-source' ? t.single[type] : t.readings[found.reading];
}

type Readings = Context['t']['triangulation']['readings'];

/** Why sides go together or apart; with the items, unless it is levels: those the sides show. `items`: how items are named. */
export function groundPieces(
  { code, factor, levels, evidence }: Ground,
  c: Context,
  items: (ids: readonly string[]) => Piece,
): Piece[] {
  const named = factor === null ? '' : factorTitle(factor, c);
  const words = c.t.triangulation.grounds[code](named, levels.map((level) => plain(level, c.lang)).join(', '));
  return levels.length > 0 || evidence.length === 0 ? [words] : [words, ' (', items(evidence), ')'];
}

/** `leadership, level 3`. */
export function sideName({ kind, id, level }: Side, c: Context): string {
  const at = level === null ? '' : c.t.triangulation.atLevel(plain(level, c.lang));
  return nameOf(kind, id, c) + at;
}

function nameOf(kind: Side['kind'], id: string, c: Context): string {
  switch (kind) {
    case 'group':
      return groupName(id, c.t);
    case 'method':
      return entry(c.t.vocabulary.method, id);
    case 'rater':
      return id;
    case 'date':
      return date(id, c.lang);
    case 'informant':
    case 'place':
    case 'document':
    case 'dataset':
      return sourceName(id, c);
  }
}

/** `Edward III: weak (Skills 33%, Numbers 0%)`. */
export function theoryName({ title, weak, nodes }: TheorySide, c: Context): string {
  const t = c.t.triangulation;
  const verdict = weak === null ? t.mixed : weak ? t.weak : t.notWeak;
  const leaves = nodes.map((node) => `${inWords(node.title, c.lang)} ${percent(node.percent / 100, c.lang)}`);
  return `${inWords(title, c.lang)}: ${verdict} (${leaves.join(', ')})`;
}
