import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/index.js';
import { unmetPosition } from '../../../src/lint/vectors/position.js';
import type { Vector } from '../../../src/model/vectors.js';
import { HERE, TOOL } from '../../build.js';
import { factorCase } from '../../factors.js';

/** What is unmet in a study whose one strength and one opportunity are weighed so; without weights where there are none. */
function unmet(expected: Partial<Vector['expect']>, weights?: { s1: number; o1: number }) {
  const table =
    weights && `{ s1: { weight: 1, level: ${String(weights.s1)} }, o1: { weight: 1, level: ${String(weights.o1)} } }`;
  const { study, framework } = factorCase('s1, o1', table ? `factor-ratings: { f: ${table} }` : '', {
    weighting: '{ sum: axis, ratings: { from: 0, to: 4 }, minus: plain, source: convention }',
  });
  const vector: Vector = {
    name: 'v',
    given: { levels: {}, unknown: [], shows: [], weights: {} },
    expect: { nodes: {}, factors: [], remedies: [], ...expected },
    place: HERE,
  };
  return unmetPosition(vector, assess(study, framework, TOOL));
}

describe('a vector of a position', () => {
  test('is met within its intervals, ends included, and in its quadrant', () => {
    expect(unmet({ x: [3, 3], y: [0, 1], quadrant: 'one' }, { s1: 3, o1: 1 })).toEqual([]);
  });

  test('tells the value found below or above an interval', () => {
    expect(unmet({ x: [3.1, 4], y: [0, 0.9] }, { s1: 3, o1: 1 })).toEqual([
      { what: 'x', expected: '[3.1, 4]', found: '3' },
      { what: 'y', expected: '[0, 0.9]', found: '1' },
    ]);
  });

  test('tells the quadrant found, or that there is a border in its place', () => {
    expect(unmet({ quadrant: 'two' }, { s1: 3, o1: 1 })).toEqual([{ what: 'quadrant', expected: 'two', found: 'one' }]);
    expect(unmet({ quadrant: 'one' }, { s1: 0, o1: 1 })).toEqual([
      { what: 'quadrant', expected: 'one', found: 'border' },
    ]);
  });

  test('is unmet where there is no position', () => {
    expect(unmet({ x: [0, 4], quadrant: 'one' })).toEqual([
      { what: 'x', expected: '[0, 4]', found: null },
      { what: 'quadrant', expected: 'one', found: 'none' },
    ]);
    expect(unmet({ quadrant: 'none' })).toEqual([]);
  });
});
