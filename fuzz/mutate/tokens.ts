import { changedMatch, type Change, type Draw } from './draw.js';
import { CHARACTERS } from './joints.js';

/* Changes by words, numbers and values. */

const NUMBERS = ['0', '1', '2', '3', '4', '5', '1.5', '-1', '100', '0.5', '2.25', '1e3', '0.1', '20', '1000000'];
const ODD_NUMBERS = [
  '-0',
  '1e400',
  '9007199254740993',
  '0.0000001',
  '.5',
  '1_000',
  '0x10',
  '0o7',
  '1.',
  '.inf',
  '.nan',
];

/** A number by itself, not a part of a word or a date. */
const NUMBER = /(?<![\w.-])-?\d+(?:\.\d+)?(?![\w.-])/gu;
const WORD = /(?<![\w.-])[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*(?![\w-]|\.\w)/gu;
const KEY = /(?<=^ *(?:- )?|[{,] *)[a-z][\w-]*(?=:)/gmu;
/** The plain value of a key, or a plain item of a list. */
const PLAIN = /(?<=^ *(?:[\w.-]+:|-) )[^\s"'[\]{}&*!|>%@`#,:][^"'[\]{}\n#:]*$/gmu;
const QUOTED = /"[^"\\\n]*"|'[^'\n]*'/gu;
/** A bracketed value without another in it. */
const BRACKETED = /[[{][^[\]{}\n]*[\]}]/gu;
/** What people wrote: a run of words. */
const PROSE = /(?<=[ "'])[A-Z][\w ,.-]{8,}/gu;
const TEXTS = ['', ' ', 'x', 'true', 'null', '~', '2024', '2024-02-30', '2024-13', '12:30', '[]', '{}', 'a: b', 'no'];

const anyOf = (text: string, pattern: RegExp, draw: Draw, otherwise: string): string => {
  const found = text.match(pattern);
  return found ? draw.one(found) : otherwise;
};

export const number: Change = (text, draw) => changedMatch(text, NUMBER, draw, () => draw.one(NUMBERS));

export const oddNumber: Change = (text, draw) => changedMatch(text, NUMBER, draw, () => draw.one(ODD_NUMBERS));

/** One word for another of the same text: mostly an id for an id. */
export const word: Change = (text, draw) => {
  const other = anyOf(text, WORD, draw, 'x');
  return changedMatch(text, WORD, draw, () => other);
};

export const strangeWord: Change = (text, draw, donor) => {
  const other = anyOf(donor, WORD, draw, 'x');
  return changedMatch(text, WORD, draw, () => other);
};

/** A name everywhere it stands. */
export const renamed: Change = (text, draw) => {
  const name = anyOf(text, WORD, draw, '');
  if (name === '') return text;
  const other = `${name}${draw.below(10)}`;
  return text.replaceAll(WORD, (found) => (found === name ? other : found));
};

export const key: Change = (text, draw, donor) => {
  const other = anyOf(draw.chance(70) ? text : donor, KEY, draw, 'x');
  return changedMatch(text, KEY, draw, () => other);
};

/** The words of somebody else. */
export const prose: Change = (text, draw, donor) => {
  const other = anyOf(donor, PROSE, draw, 'Words');
  return changedMatch(text, PROSE, draw, () => other);
};

/** Something strange among what people wrote. */
export const character: Change = (text, draw) =>
  changedMatch(text, PROSE, draw, ([found]) => {
    const at = draw.below(found.length + 1);
    return found.slice(0, at) + draw.one(CHARACTERS) + found.slice(at);
  });

/** The same as a quoted string, where all is allowed. */
export const escapedCharacter: Change = (text, draw) =>
  changedMatch(text, PLAIN, draw, ([found]) => {
    const at = draw.below(found.length + 1);
    return JSON.stringify(found.slice(0, at) + draw.one(CHARACTERS) + found.slice(at));
  });

export const quoted: Change = (text, draw) =>
  changedMatch(text, PLAIN, draw, ([found]) => (draw.chance(50) ? JSON.stringify(found) : `'${found}'`));

export const unquoted: Change = (text, draw) => changedMatch(text, QUOTED, draw, ([found]) => found.slice(1, -1));

/** A value over several lines. */
export const folded: Change = (text, draw) =>
  changedMatch(text, /^( *)([\w.-]+): ([^\s"'[\]{}&*!|>%@`#][^"'[\]{}\n]*)$/gmu, draw, (found) => {
    const [, indent = '', name = '', value = ''] = found;
    const deeper = `\n${indent}  `;
    const style = draw.one(['|', '>', '|-', '>-', '>+', '']);
    return `${indent}${name}: ${style}${deeper}${value.replace(' ', draw.chance(50) ? deeper : ' ')}`;
  });

export const value: Change = (text, draw) => changedMatch(text, PLAIN, draw, () => draw.one(TEXTS));

/** A part of a bracketed value fewer, or twice, or another order. */
export const part: Change = (text, draw) =>
  changedMatch(text, BRACKETED, draw, ([found]) => {
    const parts = found.slice(1, -1).split(',');
    const at = draw.below(parts.length);
    const [chosen = ''] = parts.splice(at, 1);
    if (draw.chance(50)) parts.splice(draw.below(parts.length + 1), 0, chosen);
    if (draw.chance(20)) parts.push(chosen);
    return found.charAt(0) + parts.join(',') + found.charAt(found.length - 1);
  });

/** A bracketed value from elsewhere. */
export const bracketed: Change = (text, draw, donor) => {
  const other = anyOf(donor, BRACKETED, draw, '[]');
  return changedMatch(text, BRACKETED, draw, () => other);
};
