import { describe, expect, it } from 'vitest';
import { causesOf, differenceOf, firstDifference } from '../../src/compare/index.js';
import { written } from './written.js';

describe('the first difference', () => {
  it('is named by the way to it', () => {
    const one = { result: { score: 3 }, nodes: [{ id: 'a' }, { id: 'b', score: 1 }] };
    const other = { result: { score: 3 }, nodes: [{ id: 'a' }, { id: 'b', score: 2 }] };
    expect(firstDifference(one, other)).toEqual({ path: 'nodes.1.score', published: '1', recomputed: '2' });
    expect(firstDifference(one, one)).toBeNull();
  });

  it('can be something that is there on one side only', () => {
    expect(firstDifference({ a: 1 }, {})).toEqual({ path: 'a', published: '1', recomputed: null });
    expect(firstDifference([], ['x'])).toEqual({ path: '0', published: null, recomputed: '"x"' });
    expect(firstDifference({ a: null }, { a: [] })).toEqual({ path: 'a', published: 'null', recomputed: '[]' });
    expect(firstDifference({ a: {} }, { a: [] })).toEqual({ path: 'a', published: '{}', recomputed: '[]' });
  });

  it('is cut where it is long', () => {
    expect(firstDifference('x'.repeat(500), '')?.published).toBe(`"${'x'.repeat(199)}\u2026`);
  });
});

it('of an assessment is looked for in its result before what it is made from', () => {
  const now = written({});
  const forged = { ...now, tool: { ...now.tool, version: '9' }, result: { ...now.result, score: 9 } };
  expect(differenceOf(forged, now)?.path).toBe('result.score');
  expect(differenceOf({ ...forged, result: now.result }, now)?.path).toBe('tool.version');
  expect(differenceOf(now, now)).toBeNull();
});

it('what an assessment is made from is compared one by one', () => {
  const now = written({});
  const { tool, framework, study, options } = now;
  expect(causesOf(now, now)).toEqual([]);
  expect(causesOf({ ...now, tool: { ...tool, version: '9' } }, now)).toEqual(['program']);
  expect(causesOf({ ...now, framework: { ...framework, digest: 'x' } }, now)).toEqual(['framework']);
  expect(causesOf({ ...now, study: { ...study, digest: 'x' } }, now)).toEqual(['evidence']);
  expect(causesOf({ ...now, options: { ...options, framework: 'x' } }, now)).toEqual(['options']);
});
