import type { KeywordContext } from '../../model/suggestions.js';

/** Characters shown on either side of a keyword. */
export const CONTEXT = 40;

/** Most characters of what was found: a phrase is short, but a word can be any length. */
const MOST_FOUND = 80;

/** A keyword in its context: what stands before it, itself, and what stands after it, cut between words where it can be. */
export function inContext(text: string, from: number, to: number): KeywordContext {
  return {
    before: cutBefore(text.slice(0, from)),
    found: shortened(text.slice(from, to)),
    after: cutAfter(text.slice(to)),
  };
}

const ELLIPSIS = '…';

function cutBefore(text: string): string {
  if (text.length <= CONTEXT) return text.trimStart();
  const end = whole(text.slice(-CONTEXT));
  const space = end.indexOf(' ');
  return ELLIPSIS + (space === -1 ? end : end.slice(space + 1));
}

function cutAfter(text: string): string {
  if (text.length <= CONTEXT) return text.trimEnd();
  const start = whole(text.slice(0, CONTEXT));
  const space = start.lastIndexOf(' ');
  return (space === -1 ? start : start.slice(0, space)) + ELLIPSIS;
}

const shortened = (text: string): string =>
  text.length <= MOST_FOUND ? text : `${whole(text.slice(0, MOST_FOUND))}${ELLIPSIS}`;

/** Without half a character at either end. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
