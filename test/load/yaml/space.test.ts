import { expect, it } from 'vitest';
import { isSpace, isTightComment, skipSpace } from '../../../src/load/yaml/space.js';

it('white space is blanks and line ends', () => {
  expect([' ', '\t', '\n', '\r', 'a', '#', '\u00a0'].map((sign) => isSpace(sign.charCodeAt(0)))).toEqual([
    ...[true, true, true, true],
    ...[false, false, false],
  ]);
});

it('comments are skipped with the white space around them', () => {
  expect(skipSpace(' # a\r\n\t#b\n c', 0)).toBe(11);
  expect(skipSpace('a # b', 1)).toBe(5);
});

it('a comment is tight where something stands right before it', () => {
  expect(isTightComment('a#b', 1)).toBe(true);
  expect(isTightComment('a #b', 2)).toBe(false);
  expect(isTightComment('#a', 0)).toBe(false);
  expect(isTightComment('ab', 1)).toBe(false);
});
