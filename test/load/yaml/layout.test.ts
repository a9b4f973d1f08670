import { describe, expect, it } from 'vitest';
import {
  offenceOfBlockText,
  offenceOfIndent,
  offenceOfStart,
  offenceOfTab,
  skipBlanks,
} from '../../../src/load/yaml/layout.js';

describe('the mark that begins a text', () => {
  it.each(['---\n', '---', '--- ', '---\t\n', '---\r\n', '--- # c\n', 'a: 1\n', '-- a\n', '# c\n---\na: 1\n'])(
    'has its line to itself: %j',
    (text) => {
      expect(offenceOfStart(text)).toBe(-1);
    },
  );

  it.each([
    ['--- a\n', 0],
    ['---a\n', 0],
    ['---#a\n', 0],
    ['# c\n --- a\n', 5],
  ])('has something behind it: %j', (text, at) => {
    expect(offenceOfStart(text)).toBe(at);
  });
});

describe('a tab', () => {
  it.each([
    ['a:\n  \tb: 1\n', 5],
    ['\ta: 1\n', 0],
    ['a:\tb\n', -1],
    ['a: 1\n', -1],
    ['{\n\t"a": 1}\n', -1],
    ['{"a":\n \t ---\n}', 7],
    ['{"a":\n\t...\n}', 6],
  ])('in %j offends at %i', (text, at) => {
    expect(offenceOfTab(text)).toBe(at);
  });
});

describe('the lines of a bracketed value', () => {
  /** The value begins at the bracket and ends behind the other. */
  const offence = (text: string, owner: number) =>
    offenceOfIndent(text, text.indexOf('['), text.indexOf(']') + 1, owner);

  it.each([
    ['on one line', 'x: [a]\ny: 1\n', 0, -1],
    ['one space in', 'x: [a,\n b]', 0, -1],
    ['no space in', 'x: [a,\nb]', 0, 7],
    ['the third too far left', 'x: [a,\n b,\nc]', 0, 11],
    ['with a line of blanks between', 'x: [a,\n\t\n\r\n b]', 0, -1],
    ['before a line that is not its own', 'x: [a,\n b]\ny: 1\n', 0, -1],
    ['deeper than the key that owns it', 'x:\n  y: [a,\n   b]', 5, -1],
    ['as deep as the key that owns it', 'x:\n  y: [a,\n  b]', 5, 14],
    ['as deep as a dash at the end of its line', '-\n  [a,\nb]', 0, 8],
  ])('%s', (_, text, owner, at) => {
    expect(offence(text, owner)).toBe(at);
  });

  it('end where the value does, also where that is the end of the line', () => {
    const text = 'x: [a]\ny: 1\n';
    expect(offenceOfIndent(text, 3, text.indexOf('\n'), 0)).toBe(-1);
    expect(offenceOfIndent('x: [a,\n b]\ny: 1\n', 3, 10, 0)).toBe(-1);
  });
});

describe('a block text', () => {
  const offence = (text: string, end = text.length) => offenceOfBlockText(text, Math.max(0, text.search(/[|>]/u)), end);

  it.each([
    ['a: |\n  b\n', -1],
    ['a: |\n  b ', -1],
    ['a: |\n  b\n ', 9],
    ['a: |\n  b\n \n', -1],
    ['a: |\n  b\n   ', 11],
  ])('that is the last of the file does not end in blanks: %j offends at %i', (text, at) => {
    expect(offence(text)).toBe(at);
  });

  it('with something after it may have blanks at the end of the file', () => {
    expect(offence('a: |\n  b\nc: 1\n ', 9)).toBe(-1);
  });

  it.each(['a: |2\n    b\n', 'a: >1\n  b\n', 'a: |-2\n    b\n', 'a: >+1\n  b\n'])(
    'says nowhere how far it is indented: %j',
    (text) => {
      expect(offence(text)).toBe(3);
    },
  );

  it.each([
    ['fewer blanks than the text', '|\n \n  x\n', -1],
    ['as many blanks as the text', '|\n  \n  x\n', -1],
    ['more blanks than the text', '|\n   \n  x\n', 6],
    ['more blanks than the text, with a sign in its head', '|-\n   \n  x\n', 7],
    ['a tab alone', '|\n  \t\n  x\n', 4],
    ['a tab and then the text', '|\n   \tx\n y\n', -1],
    ['nothing', '|\n\n\n  x\n', -1],
  ])('has in the empty lines above it %s', (_, text, at) => {
    expect(offence(text)).toBe(at);
  });

  it('of empty lines only offends nowhere', () => {
    expect(offence('a: |\n   \n')).toBe(-1);
  });
});

it('blanks are spaces and tabs', () => {
  expect(skipBlanks('a \t \nb', 1)).toBe(4);
  expect(skipBlanks('a', 1)).toBe(1);
});
