/**
 * Writes what a reader cannot see, or what would steer a terminal, as `\u{202e}`: C0 and C1 controls, DEL, line and
 * paragraph separators, bidi controls, zero-width and tag characters, lone surrogates. Two texts that look alike
 * but are not then stop looking alike. Spaces, tabs and newlines are left: each sink has its own use for them.
 */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, escaped);
}

/**
 * The same text, with what can stand in no XML shown as well: a cell of a workbook loses it without a word. Whatever a table is written
 * as, its cells then say the same.
 */
export const showUnwritable = (text: string): string => showUnseen(text).replace(UNWRITABLE, escaped);

const UNWRITABLE = /[\ufffd\p{Noncharacter_Code_Point}]/gu;

/** A character as an escape: `\u{202e}`. */
export const escaped = (character: string): string => `\\u{${codePoint(character).toString(16)}}`;

/** The number of a character in Unicode; of a longer text, that of its first one. */
export const codePoint = (character: string): number => Number(character.codePointAt(0));

/** Each run of newlines, tabs and spaces as one space: text for a place that has no lines of its own. */
export function oneLine(text: string): string {
  return text.replace(/(?:\r\n|[\n\t\u000b\f\u0085\u2028\u2029 ])+/gu, ' ').trim();
}

const UNSEEN = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]', // controls, but tab and newline
    '[\\u2028\\u2029]',
    '[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]', // bidi
    '[\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]', // without width
    '[\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}]', // of shorthand and of music, without width as well
    '[\\u{e0000}-\\u{e0fff}]', // tags and supplementary variation selectors
    '\\p{Surrogate}', // matches a lone one only, because of the u flag
  ].join('|'),
  'gu',
);
