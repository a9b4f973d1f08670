import { expect, test } from 'vitest';
import { firstOf } from '../../src/text/words.js';

test('a list longer than anyone reads is cut, and says by how much', () => {
  const ids = Array.from({ length: 22 }, (_, i) => `f${String(i)}`);
  expect(firstOf(ids.slice(0, 20), 'en')).toMatch(/^f0, f1, .*, f18, f19$/u);
  expect(firstOf(ids, 'en')).toMatch(/ f18, f19, and 2 more$/u);
  expect(firstOf(ids, 'id')).toMatch(/ f18, f19, dan 2 lainnya$/u);
});
