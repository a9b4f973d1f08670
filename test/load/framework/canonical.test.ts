import { expect, it } from 'vitest';
import { canonicalJson } from '../../../src/load/framework/canonical.js';

it('is the same text for the same value, in whatever order its keys were written', () => {
  const text = '{"a":[{"c":2,"d":null},"x"],"b":{"e":true,"f":1}}';
  expect(canonicalJson({ b: { f: 1, e: true }, a: [{ d: null, c: 2 }, 'x'] })).toBe(text);
  expect(canonicalJson({ a: [{ c: 2, d: null }, 'x'], b: { e: true, f: 1 } })).toBe(text);
});

it('keeps the order of lists, which says something', () => {
  expect(canonicalJson([3, 1, 2])).toBe('[3,1,2]');
});
