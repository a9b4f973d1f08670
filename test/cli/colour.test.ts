import { expect, it } from 'vitest';
import { meansFor } from '../../src/cli/colour.js';

it('lines are as wide as the window, at most 120 signs, and 100 where there is no window', () => {
  const sink = { write: () => true };
  expect([40, 500].map((columns) => meansFor(false, { ...sink, columns }).width)).toEqual([40, 120]);
  expect(meansFor(false, sink).width).toBe(100);
});
