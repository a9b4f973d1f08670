import { expect, test } from 'vitest';
import { ended, either, firstOf, listed, spans } from '../../src/text/words.js';

test('a list longer than anyone reads is cut, and says by how much', () => {
  const ids = Array.from({ length: 22 }, (_, i) => `f${String(i)}`);
  expect(firstOf(ids.slice(0, 20), 'en')).toMatch(/^f0, f1, .*, f18, f19$/u);
  expect(firstOf(ids, 'en')).toMatch(/ f18, f19, and 2 more$/u);
  expect(firstOf(ids, 'id')).toMatch(/ f18, f19, dan 2 lainnya$/u);
});

test('a list is joined as the language does it', () => {
  const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']];
  expect(lists.map((items) => listed(items, 'en'))).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect(lists.map((items) => listed(items, 'id'))).toEqual(['', 'a', 'a dan b', 'a, b, dan c']);
  expect(lists.map((items) => either(items, 'en'))).toEqual(['', 'a', 'a or b', 'a, b or c']);
  expect(lists.map((items) => either(items, 'id'))).toEqual(['', 'a', 'a atau b', 'a, b, atau c']);
});

test('numbers are joined with their neighbours', () => {
  expect([[], [4], [1, 2], [1, 3, 4, 5, 9, 10]].map(spans)).toEqual(['', '4', '1–2', '1, 3–5, 9–10']);
});

test('a sentence ends in one mark', () => {
  expect(['So', 'So.', 'So?', 'So!', 'Sect. 3', ''].map(ended)).toEqual(['So.', 'So.', 'So?', 'So!', 'Sect. 3.', '.']);
});
