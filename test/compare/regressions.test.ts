import { describe, expect, it } from 'vitest';
import { otherSet, regressions } from '../../src/compare/index.js';
import type { StudySpec } from '../build.js';
import { office, TOP, written } from './written.js';

const ALL = { staffing: 3, facilities: 3, funds: 3, rules: 3 };
const since = (before: StudySpec['ratings'], now: StudySpec['ratings'], tolerance = 0, by = office()) =>
  regressions(written({ ratings: before ?? {} }, by), written({ ratings: now ?? {} }, by), tolerance, TOP).map(
    ({ code, args }) => [code, 'node' in args ? args.node : undefined, 'after' in args ? args.after : undefined],
  );

describe('a regression', () => {
  it('is told of the lowest node that fell, and of the whole', () => {
    expect(since(ALL, { ...ALL, funds: 2 })).toEqual([
      ['BASELINE-REGRESSION', 'funds', 2],
      ['BASELINE-REGRESSION', null, 2.75],
    ]);
  });

  it('stands at the rating of its node, the whole where the study begins', () => {
    const found = regressions(written({ ratings: ALL }), written({ ratings: { ...ALL, funds: 1 } }), 0, TOP);
    expect(found.map(({ place }) => place)).toEqual([{ file: 'study.yaml', line: 1, col: 1 }, TOP]);
  });

  it('is none where nothing fell, whatever rose', () => {
    expect(since(ALL, ALL)).toEqual([]);
    expect(since(ALL, { ...ALL, funds: 4 })).toEqual([]);
  });

  it('is told of a branch that fell as a whole, where none of its indicators did', () => {
    expect(since({ ...ALL, application: 4 }, { ...ALL, application: 3 })).toEqual([
      ['BASELINE-REGRESSION', 'application', 3],
      ['BASELINE-REGRESSION', null, 3],
    ]);
  });

  it('within the tolerance is none, and one beyond it is, however little', () => {
    expect(since(ALL, { ...ALL, funds: 2 }, 1)).toEqual([]);
    expect(since(ALL, { ...ALL, funds: 2 }, 0.25)).toEqual([['BASELINE-REGRESSION', 'funds', 2]]);
    expect(since(ALL, { ...ALL, funds: 2 }, 0.2499)).toHaveLength(2);
  });

  it('goes upwards where lower is better', () => {
    const { scale } = office();
    const risks = office({ scale: { ...scale, worst: 4, best: 1 }, weakBelow: 2, target: 1 });
    expect(since(ALL, { ...ALL, funds: 4 }, 0, risks)).toEqual([
      ['BASELINE-REGRESSION', 'funds', 4],
      ['BASELINE-REGRESSION', null, 3.25],
    ]);
    expect(since(ALL, { ...ALL, funds: 2 }, 0, risks)).toEqual([]);
  });

  it('is a score that is no longer known: not looked for, or said not to apply', () => {
    const { funds, ...others } = ALL;
    expect(funds).toBe(3);
    expect(since(ALL, others)).toEqual([['BASELINE-UNKNOWN-NOW', 'funds', undefined]]);
    const aside = { ...ALL, funds: { level: null, status: 'not-applicable' as const } };
    expect(since(ALL, aside)).toEqual([['BASELINE-UNKNOWN-NOW', 'funds', undefined]]);
  });

  it('is no matter of what had no score before', () => {
    const { funds, ...others } = ALL;
    expect(funds).toBe(3);
    expect(since(others, { ...others, funds: 3 })).toEqual([]);
  });
});

describe('a score that rests on other indicators', () => {
  const found = (before: StudySpec['ratings'], now: StudySpec['ratings']) =>
    otherSet(written({ ratings: before ?? {} }), written({ ratings: now ?? {} }), TOP).map(({ args }) => args);

  it('says on which it rests now, and on which no longer', () => {
    expect(found({ staffing: 3, facilities: 3 }, { staffing: 3, funds: 1 })).toEqual([
      { study: 's', framework: 'f', gained: ['funds'], lost: ['facilities'] },
    ]);
  });

  it('is not said to do so where it rests on the same', () => {
    expect(found({ staffing: 3 }, { staffing: 1 })).toEqual([]);
  });
});
