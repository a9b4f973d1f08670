import { expect, test } from 'vitest';
import { widthOf } from '../../src/text/width.js';

test.each([
  ['', 0],
  ['ratings', 7],
  ['e\u0301', 1],
  ['\u0e01\u0e31', 1],
  ['\u5730\u65b9', 4],
  ['\u{1f600}', 2],
  ['\u3002', 2],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});
