import { line, link, separated, type Piece } from '../compose.js';
import type { Wording } from '../context.js';
import type { Inline } from '../tree.js';

/** `a, b and c` of pieces such as links; in Indonesian `a, b, dan c`, but `a dan b`. */
export function inSeries(pieces: readonly Piece[], { lang }: Pick<Wording, 'lang'>): Inline[] {
  const before = pieces.slice(0, -1);
  if (before.length === 0) return line(...pieces);
  const and = lang === 'en' ? ' and ' : before.length === 1 ? ' dan ' : ', dan ';
  return line(separated(before), and, ...pieces.slice(-1));
}

/** How many links a sentence takes before a reader loses it (a convention of this program). */
const FEW = 5;

/** The first few, and how many more there are, with a link to the section that tells the same of each of them. */
export function fewOf(pieces: readonly Piece[], { anchor, title }: Section, c: Wording): Inline[] {
  const more = pieces.length - FEW;
  // To leave out a single one saves nothing.
  if (more < 2) return inSeries(pieces, c);
  return inSeries([...pieces.slice(0, FEW), [c.t.reportLimits.more(String(more)), link(anchor, title), ')']], c);
}

/** A section of the report, by its anchor. */
export interface Section {
  readonly anchor: string;
  readonly title: string;
}
