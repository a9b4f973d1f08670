import { spliced, type Change } from './draw.js';
import { CHARACTERS, JOINTS } from './joints.js';

/* Changes that know nothing of lines and words. */

/** Something put in, something taken out, or both. */
export const joint: Change = (text, draw) => {
  const at = draw.below(text.length + 1);
  return spliced(text, at, at + draw.below(4), draw.chance(80) ? draw.one(JOINTS) : '');
};

export const strange: Change = (text, draw) => {
  const at = draw.below(text.length + 1);
  return spliced(text, at, at + draw.below(2), draw.one(CHARACTERS));
};

/** A stretch of another text. */
export const stretch: Change = (text, draw, donor) => {
  const at = draw.below(text.length + 1);
  const from = draw.below(donor.length + 1);
  return spliced(text, at, at + draw.below(20), donor.slice(from, from + draw.below(80)));
};

/** How the lines and the file end, and how it begins. */
export const ends: Change = (text, draw) => {
  const way = draw.below(5);
  if (way === 0) return text.replaceAll(/\r?\n/gu, '\r\n');
  if (way === 1) return `\ufeff${text}`;
  if (way === 2) return text.trimEnd();
  return way === 3 ? `${text}\n\n` : `---\n${text}`;
};

/** A stretch repeated until the text is long: what takes the square of the length shows. */
export const swollen: Change = (text, draw) => {
  const from = draw.below(text.length + 1);
  const piece = text.slice(from, from + 1 + draw.below(30));
  const times = Math.ceil(20_000 / Math.max(piece.length, 1));
  return spliced(text, from, from, piece.repeat(times));
};
