import { expect, it } from 'vitest';
import { append, largest, smallest } from '../../src/model/lists.js';

it('a list may be longer than the stack has room for', () => {
  const numbers = Array.from({ length: 200_000 }, (_, i) => i);
  const list: number[] = [];
  append(list, numbers);
  expect(list).toHaveLength(200_000);
  expect([smallest(numbers), largest(numbers)]).toEqual([0, 199_999]);
  expect([smallest([]), largest([])]).toEqual([Infinity, -Infinity]);
});
