import type { YamlConstruct } from '../../model/findings/load/yaml.js';
import { offenceOfBlockText, offenceOfIndent, offenceOfStart, offenceOfTab } from './layout.js';
import { isSpace, isTightComment, skipSpace } from './space.js';

/** Something YAML allows and our files do not, and the offset where it stands. */
export interface Refusal {
  readonly construct: YamlConstruct;
  readonly at: number;
}

const EXCLAMATION = 0x21;
const QUOTES = 0x22;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const ASTERISK = 0x2a;
const COLON = 0x3a;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5b;
const BRACE = 0x7b;
const PIPE = 0x7c;

const refusal = (construct: YamlConstruct, at: number): Refusal | null => (at === -1 ? null : { construct, at });

/** What can be said of a text before it is read. */
export function refusalOfText(text: string): Refusal | null {
  const first = skipSpace(text, 0);
  if (text.charCodeAt(first) === PERCENT) return refusal('directive', first);
  return refusal('other-reading', offenceOfStart(text)) ?? refusal('tab', offenceOfTab(text));
}

/** Where something in the text begins, and the code of its first character. */
export interface Beginning {
  readonly start: number;
  readonly first: number;
}

/** Marks of a text that call for a closer look at every value. Most texts have none, and reading is that much faster. */
export interface Suspects {
  /** A `#` without white space before it: js-yaml may take it for a comment, other readers do not. */
  readonly tightHash: boolean;
  /** A `?` before white space or the end: it may announce a key. */
  readonly question: boolean;
}

export function suspectsOf(text: string): Suspects {
  return {
    tightHash: occurs(text, '#', (at) => isTightComment(text, at)),
    question: occurs(text, '?', (at) => at + 1 === text.length || isSpace(text.charCodeAt(at + 1))),
  };
}

/** Looking from mark to mark is ten times as fast as a regular expression. */
function occurs(text: string, mark: string, isMeant: (at: number) => boolean): boolean {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) if (isMeant(at)) return true;
  return false;
}

/** What can be said where a value begins: the reader stands at `position`, and the value comes from there on. */
export function refusalOfOpening(
  text: string,
  position: number,
  { start, first }: Beginning,
  suspects: Suspects,
): Refusal | null {
  if (first === EXCLAMATION) return refusal('tag', start);
  if (first === AMPERSAND) return refusal('anchor', start);
  if (first === ASTERISK) return refusal('alias', start);
  if (suspects.question && text.charCodeAt(position - 1) === QUESTION) return refusal('complex-key', position - 1);
  return suspects.tightHash && isTightComment(text, position) ? refusal('other-reading', position) : null;
}

/**
 * What can be said where a value ends. `owner` is the mapping or list that holds it, starting at -1 for the whole file;
 * `isKey` tells whether it would be a key if that is a mapping, `isCollection` whether it is a mapping or list itself.
 */
export function refusalOfClosing(
  text: string,
  { start, first }: Beginning,
  end: number,
  owner: Beginning,
  isKey: boolean,
  isCollection: boolean,
  suspects: Suspects,
): Refusal | null {
  const isBracketed = first === BRACE || first === BRACKET;
  if (suspects.tightHash) {
    if (isTightComment(text, end)) return refusal('other-reading', end);
    if (isBracketed && isTightComment(text, start + 1)) return refusal('other-reading', start + 1);
  }
  if (owner.start === -1) return first === PIPE || first === GREATER ? refusal('other-reading', start) : null;
  if (owner.first === BRACE || owner.first === BRACKET) {
    const next = skipSpace(text, end);
    if (suspects.tightHash && isTightComment(text, next + 1)) return refusal('other-reading', next + 1);
    // Within {} every key has its colon, within [] nothing has: {a, b} and [a: b] are YAML, but rarely meant.
    const isPair = text.charCodeAt(next) === COLON;
    if (owner.first === BRACKET) return isPair ? refusal('pair-in-list', start) : null;
    return isKey && !isPair ? refusal('lone-key', start) : null;
  }
  if (first === PIPE || first === GREATER) return refusal('other-reading', offenceOfBlockText(text, start, end));
  // A mapping may begin with a quoted key, which says nothing of the lines after it.
  if (!isBracketed && (isCollection || (first !== QUOTES && first !== APOSTROPHE))) return null;
  return refusal('indentation', offenceOfIndent(text, start, end, owner.start));
}
