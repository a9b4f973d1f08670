import type { NodeResult } from '../../model/assessment/nodes.js';
import type { RatingResult } from '../../model/assessment/ratings.js';
import { plain, signed } from '../../text/numbers.js';
import { line, link } from '../compose.js';
import type { Context } from '../context.js';
import type { Inline } from '../tree.js';
import { standing } from './bands.js';
import { sourceAnchor, sourceName } from './links.js';
import { DASH, isFloored } from './values.js';

/** Where a value was taken over from: `National report, table 3`. */
export const takenFrom = ({ source, at }: RatingResult, c: Context): Inline[] =>
  line(
    source === null ? null : link(sourceAnchor(source), cited(source, c)),
    source === null || at === null ? null : ', ',
    at,
  );

/** A source's name without the full stop that a reference ends with, so that a locator can follow. */
export const cited = (source: string, c: Context): string => sourceName(source, c).replace(/\.$/u, '');

/** A rating's level, or why it has none: `3`, `2.5 (taken from elsewhere)`, `no evidence`, `claims 4, proves 1`. */
export function ratingLevel({ level, status, claimed }: RatingResult, c: Context): string {
  if (claimed !== undefined && level !== null)
    return c.t.reportRaters.claims(plain(claimed, c.lang), plain(level, c.lang));
  const words = c.t.vocabulary.status[status];
  if (level === null) return status === 'scored' ? DASH : words;
  return status === 'scored' ? plain(level, c.lang) : `${plain(level, c.lang)} (${words})`;
}

/** What counts at a node, beside its raters: a level, a dimension's score, or why there is neither. */
export function countedLevel(node: NodeResult, c: Context): string {
  const words = standing(node, c);
  if (node.score === null) return words ?? DASH;
  return words === null ? plain(node.score, c.lang) : `${plain(node.score, c.lang)} (${words})`;
}

/**
 * How far a rating that is not counted lies from what counts: `+1.5`, or `+2.00, −1.00` for what it claims and what it proves;
 * null where there is nothing to compare.
 */
export function differenceTo(node: NodeResult, rating: RatingResult, c: Context): string | null {
  const { counted, level, claimed = level } = rating;
  if (counted || level === null || claimed === null || node.score === null || isFloored(node)) return null;
  const { score } = node;
  const away = (value: number) => (value === score ? c.t.reportRaters.same : signed(value - score, c.lang));
  return claimed === level ? away(level) : `${away(claimed)}, ${away(level)}`;
}

/** The same as a phrase: `+1.50 from what counts`. */
export function differenceText(node: NodeResult, rating: RatingResult, c: Context): string | null {
  const difference = differenceTo(node, rating, c);
  if (difference === null) return null;
  const t = c.t.reportRaters;
  return difference === t.same ? t.noDifference : t.away(difference);
}
