import { describe, expect, it } from 'vitest';
import { rankerOf } from '../../../src/analysis/ranks/ranking.js';
import { exact } from '../../../src/model/aggregate.js';
import { fc, test } from '../../property.js';

function ranked(scores: readonly number[], direction: 1 | -1 = 1): number[] {
  const into = new Uint16Array(scores.length);
  rankerOf(scores.length, direction)(Float64Array.from(scores), into);
  return [...into];
}

describe('ranks of a run', () => {
  it('begin with the highest, or with the lowest where lower is better', () => {
    expect(ranked([2, 3.5, 1])).toEqual([2, 1, 3]);
    expect(ranked([2, 3.5, 1], -1)).toEqual([2, 3, 1]);
  });

  it('are shared by equals, and by them alone', () => {
    expect(ranked([2, 2, 2.0000000001, -0, 0])).toEqual([2, 2, 1, 4, 4]);
  });

  it('tell apart scores of logarithms, and large ones', () => {
    expect(ranked([-0.5, -1e-9, -2])).toEqual([2, 1, 3]);
    const large = Array.from({ length: 600 }, (_, i) => 1e6 + i / 1000);
    expect(ranked(large)).toEqual(large.map((_, i) => 600 - i));
  });

  it('can be had again and again', () => {
    const [rank, into] = [rankerOf(2, 1), new Uint16Array(2)];
    rank(Float64Array.from([1, 2]), into);
    rank(Float64Array.from([2, 1]), into);
    expect([...into]).toEqual([1, 2]);
  });

  const anyScores = fc.array(
    fc.double({ min: -100, max: 100, noNaN: true }).map((score) => exact(score)),
    { minLength: 1, maxLength: 40 },
  );
  test(
    'are one more than there are better ones',
    fc.tuple(anyScores, fc.constantFrom<1 | -1>(1, -1)),
    ([some, direction]) => {
      const scores = [...some, ...some.slice(0, 3)];
      const expected = scores.map((score) => 1 + scores.filter((other) => direction * (other - score) > 0).length);
      expect(ranked(scores, direction)).toEqual(expected);
    },
  );

  const anyScore = fc.double({ min: -100, max: 100, noNaN: true }).map((score) => exact(score));
  test(
    'of two are those they have before somebody who is worse than both',
    fc.tuple(anyScore, fc.oneof(anyScore, fc.constant(null)), fc.constantFrom<1 | -1>(1, -1)),
    ([one, other, direction]) => {
      const two = [one, other ?? one];
      expect(ranked(two, direction)).toEqual(ranked([...two, -direction * 200], direction).slice(0, 2));
    },
  );
});
