import { describe, expect, it } from 'vitest';
import { laddersOf } from '../../../src/analysis/agreement/ladders.js';
import type { Scale } from '../../../src/model/scale.js';
import { framework } from '../../build.js';

const level = (value: number, label: string) => ({ value, label: { en: label }, means: { en: 'means' } });
const scale = (...levels: Scale['levels']): Scale => ({
  levels,
  worst: levels[0]?.value ?? 0,
  best: levels.at(-1)?.value ?? 0,
  fractional: false,
  cumulative: false,
});

const told = (made: ReturnType<typeof framework>) =>
  laddersOf(made).map(({ scale: { type, given, categories }, branches, leaves }) => ({
    type,
    given,
    values: categories.map(({ value }) => value),
    branches: branches.map(({ node, title }) => [node, title.en]),
    leaves: leaves.map(({ id }) => id),
  }));

describe('leaves by the levels they stand on', () => {
  it('are one group where there is one ladder, which is then nobody’s in particular', () => {
    expect(told(framework({ a: { a1: {}, a2: {} }, b: { b1: {} } }))).toEqual([
      { type: 'ordinal', given: true, values: [1, 2, 3, 4], branches: [], leaves: ['a1', 'a2', 'b1'] },
    ]);
  });

  it('are told apart by ladder, each named by the branch where it begins', () => {
    const yesNo = scale(level(0, 'no'), level(1, 'yes'));
    const made = framework({ a: { a1: {} }, b: { b1: {}, b2: {} }, c: { c1: {} } });
    const nodes = {
      ...made.nodes,
      b: { ...made.nodes['b']!, scale: yesNo },
      c1: { ...made.nodes['c1']!, scale: yesNo },
    };
    expect(told({ ...made, nodes })).toEqual([
      { type: 'ordinal', given: true, values: [1, 2, 3, 4], branches: [], leaves: ['a1'] },
      {
        type: 'ordinal',
        given: true,
        values: [0, 1],
        branches: [
          ['b', 'b'],
          ['c1', 'c1'],
        ],
        leaves: ['b1', 'b2', 'c1'],
      },
    ]);
  });

  it('are apart where the same numbers have other names', () => {
    const made = framework({ a: { a1: {} }, b: { b1: {} } });
    const renamed = scale(level(1, 'one'), level(2, 'two'), level(3, 'three'), level(4, 'four'));
    const nodes = { ...made.nodes, b: { ...made.nodes['b']!, scale: renamed } };
    expect(told({ ...made, nodes }).map(({ leaves }) => leaves)).toEqual([['a1'], ['b1']]);
  });

  it('have their categories ascending where lower is better, and are measured where values lie between levels', () => {
    const risk = { ...scale(level(3, 'high'), level(1, 'low'), level(2, 'middling')), fractional: true };
    expect(told(framework({ a: { a1: {} } }, { scale: { ...risk, worst: 3, best: 1 } }))).toMatchObject([
      { type: 'interval', values: [1, 2, 3] },
    ]);
  });
});
