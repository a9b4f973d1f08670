import { given } from '../../model/at.js';
import type { PositionResult } from '../../model/assessment/position.js';
import { decimalsFor, signed } from '../../text/numbers.js';
import { listed } from '../../text/words.js';
import { toned } from '../compose.js';
import type { ScoreContext, Wording } from '../context.js';
import { agencyName, inWords } from '../context.js';
import type { Inline } from '../tree.js';

/** What the factors come to, in a sentence or two: how many on each side, and where that puts the agency. */
export function positionSentences(position: PositionResult, c: ScoreContext): string[] {
  const t = c.t.reportPosition;
  const counts = position.sides.map(({ count, title }) => t.counted(count, inWords(title, c.lang).toLowerCase()));
  return [t.answer(agencyName(c.assessment.agency, c.lang), listed(counts, c.lang)), ' ', placeSentence(position, c)];
}

/** The position and its quadrant, or why there is none. */
export function placeSentence(position: PositionResult, c: Wording): string {
  const t = c.t.reportPosition;
  const { status, x, y, border } = position;
  if (status !== 'settled') return t[status];
  const decimals = decimalsFor([x, y], 2);
  const where = t.settled(signed(given(x), c.lang, decimals), signed(given(y), c.lang, decimals));
  const sides = sidesWithout(position, c);
  const unknown = sides === '' ? '' : ` ${t.nothingToWeigh(sides)}`;
  if (border.length > 0) return where + t.onBorder(listed(border, c.lang)) + unknown;
  return where + t.inQuadrant(quadrantLabel(position, c)) + unknown;
}

/** `opportunities and threats`: the sides on which nothing was found or stated; empty where there is something on each. */
export function sidesWithout(position: PositionResult | null, c: Wording): string {
  const empty = (position?.sides ?? []).filter(({ count }) => count === 0);
  return listed(
    empty.map(({ title }) => inWords(title, c.lang).toLowerCase()),
    c.lang,
  );
}

/** The quadrant in a cell, or that the agency lies on a border, or nowhere. */
export function placeCell(position: PositionResult, c: Wording): Inline {
  const t = c.t.reportPosition;
  if (position.quadrant !== null) return quadrantLabel(position, c);
  return toned('quiet', position.status === 'settled' ? t.border : t.nowhere);
}

/** The quadrant's name; empty where there is none. */
export function quadrantLabel({ quadrant, quadrants }: PositionResult, c: Wording): string {
  const found = quadrants.find(({ id }) => id === quadrant);
  return found ? inWords(found.label, c.lang) : '';
}
