import { describe, expect, it } from 'vitest';
import { refusalOfClosing, refusalOfOpening, suspectsOf } from '../../../src/load/yaml/accepted.js';

describe('a text calls for a closer look', () => {
  const none = { tightHash: false, question: false };

  it.each([
    ['a: b\n', none],
    ['#a\n', none],
    ['a #b\n\t#c\n#d\n', none],
    ['a #b\nc#d\n', { ...none, tightHash: true }],
    ['a?b ?c\n', none],
    ['a?b ? c\n', { ...none, question: true }],
    ['a?\n', { ...none, question: true }],
    ['a?', { ...none, question: true }],
    ['a?b#c\r\n?\r\n', { tightHash: true, question: true }],
  ])('%j', (text, suspects) => {
    expect(suspectsOf(text)).toEqual(suspects);
  });
});

/** Where the first of a sign stands, as the beginning of a value. */
const beginning = (text: string, sign: string) => ({ start: text.indexOf(sign), first: sign.charCodeAt(0) });

describe('a value that begins', () => {
  const opening = (text: string, position: number, sign: string) =>
    refusalOfOpening(text, position, beginning(text, sign), suspectsOf(text));

  it.each([
    ['with nothing odd', 'a: b', 2, 'b', null],
    ['behind a question mark that asks', 'a: b?\nc', 5, 'c', { construct: 'complex-key', at: 4 }],
    ['behind a question mark within a word', 'a?b', 2, 'b', null],
    ['behind a comment that touches what is before it', 'a:#b\n c', 2, 'c', { construct: 'other-reading', at: 2 }],
    ['behind a comment that does not', 'a: #b\n c#', 3, 'c', null],
  ])('%s', (_, text, position, sign, refusal) => {
    expect(opening(text, position, sign)).toEqual(refusal);
  });
});

describe('a value that ends', () => {
  const WHOLE = { start: -1, first: 0 };

  it.each([
    ['in place of a whole file, as a literal text', '|\n a\n', '|', { construct: 'other-reading', at: 0 }],
    ['in place of a whole file, as a folded text', '>\n a\n', '>', { construct: 'other-reading', at: 0 }],
    ['in place of a whole file, as a word', 'a\n', 'a', null],
    ['with a comment touching its bracket', '[#b\n]', '[', { construct: 'other-reading', at: 1 }],
    ['with a comment touching its brace', '{#b\n}', '{', { construct: 'other-reading', at: 1 }],
    ['with a comment touching its end', '"a"#b', '"', { construct: 'other-reading', at: 3 }],
  ])('%s', (_, text, sign, refusal) => {
    const end = text === '"a"#b' ? 3 : text.length;
    expect(refusalOfClosing(text, beginning(text, sign), end, WHOLE, true, false, suspectsOf(text))).toEqual(refusal);
  });

  it.each([
    ['a key within braces', '{a: 1}', '{', true, null],
    ['a key within braces without a value', '{a, b: 1}', '{', true, { construct: 'lone-key', at: 1 }],
    ['a value within braces', '{a}', '{', false, null],
    ['an item within brackets', '[a, b]', '[', true, null],
    ['a pair within brackets', '[a: b]', '[', true, { construct: 'pair-in-list', at: 1 }],
    ['an item with a comment behind its comma', '[a,#b\n c]', '[', true, { construct: 'other-reading', at: 3 }],
  ])('%s', (_, text, owner, isKey, refusal) => {
    const item = beginning(text, 'a');
    expect(refusalOfClosing(text, item, 2, beginning(text, owner), isKey, false, suspectsOf(text))).toEqual(refusal);
  });
});
