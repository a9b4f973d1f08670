import { describe, expect, it } from 'vitest';
import { ranksOf } from '../../../src/compare/agencies/ranks.js';
import { fc, test } from '../../property.js';
import { anyAgencies, comparison } from './entrants.js';

type Bounds = readonly [number, number] | null;
const whole = (score: number | null, bounds: Bounds = score === null ? null : [score, score]) => ({ score, bounds });

describe('ranks', () => {
  it('go by scores as they are, and equals share the best one', () => {
    const ranked = ranksOf([whole(2.004), whole(3), whole(2.004), whole(2.001), whole(null)], 1);
    expect(ranked.map(({ rank, tied }) => [rank, tied])).toEqual([
      [2, true],
      [1, false],
      [2, true],
      [4, false],
      [null, false],
    ]);
  });

  it('begin with the lowest score where lower is better', () => {
    expect(ranksOf([whole(20), whole(5), whole(0)], -1).map(({ rank }) => rank)).toEqual([3, 2, 1]);
  });

  it('that are possible are those that bounds leave open', () => {
    const ranked = ranksOf([whole(3, [2, 4]), whole(3.5, [3.5, 3.5]), whole(1, [1, 1.5]), whole(2, [2, 2])], 1);
    expect(ranked.map(({ possible }) => possible)).toEqual([
      [1, 2],
      [1, 2],
      [4, 4],
      [2, 3],
    ]);
    const lower = ranksOf([whole(3, [4, 2]), whole(3.5, [3.5, 3.5])], -1);
    expect(lower.map(({ possible }) => possible)).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('are not had by who has no score, who may yet be before those who have one', () => {
    const [scored, unscored] = ranksOf([whole(1), whole(null, [2, 4])], 1);
    expect(scored).toEqual({ rank: 1, tied: false, possible: [2, 2] });
    expect(unscored).toEqual({ rank: null, tied: false, possible: [1, 1] });
  });

  const anyWhole = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([score, under, over]) => whole(score, [score - under, score + over]));

  test('are what counting those before comes to, and lie within the possible ones', fc.array(anyWhole), (wholes) => {
    const ranked = ranksOf(wholes, 1);
    for (const [i, { rank, possible }] of ranked.entries()) {
      const others = wholes.filter((_, j) => j !== i);
      const [worst, best] = wholes[i]!.bounds!;
      expect(rank).toBe(1 + others.filter(({ score }) => score! > wholes[i]!.score!).length);
      expect(possible).toEqual([
        1 + others.filter(({ bounds }) => bounds![0] > best).length,
        1 + others.filter(({ bounds }) => bounds![1] > worst).length,
      ]);
      expect(rank).toBeGreaterThanOrEqual(possible![0]);
      expect(rank).toBeLessThanOrEqual(possible![1]);
    }
  });

  test(
    'do not depend on the order in which agencies are given',
    anyAgencies.chain((agencies) =>
      fc.tuple(fc.constant(agencies), fc.shuffledSubarray(agencies, { minLength: agencies.length })),
    ),
    ([agencies, shuffled]) => {
      const byStudy = (given: typeof agencies) => {
        const { compared, sets } = comparison(given);
        return new Map(
          sets[0]!.standings.map(({ entry, rank, tied, possible, dominates, lowest, behind, ahead }) => [
            compared[entry]!.study.id,
            { rank, tied, possible, dominates, lowest, behind, ahead },
          ]),
        );
      };
      expect(byStudy(shuffled)).toEqual(byStudy(agencies));
    },
  );

  test('of the others stay as they are when somebody comes who is worse than all of them', anyAgencies, (agencies) => {
    const worst = {
      ...agencies[0]!,
      study: { ...agencies[0]!.study, id: 'worst' },
      agency: { ...agencies[0]!.agency },
    };
    const low = { ...worst, result: { ...worst.result, score: -1, known: -1, bounds: [-1, -1] as const } };
    const ranksIn = (given: typeof agencies) =>
      comparison(given)
        .sets[0]!.standings.filter(({ entry }) => entry < agencies.length)
        .map(({ entry, rank, tied, possible }) => [entry, rank, tied, possible]);
    expect(ranksIn([...agencies, low])).toEqual(ranksIn(agencies));
  });

  test('are never had where the score is not known, and nothing unknown counts as 0', anyAgencies, (agencies) => {
    const { standings } = comparison(agencies).sets[0]!;
    const scored = agencies.filter(({ result }) => result.score !== null).length;
    expect(standings.filter(({ rank }) => rank !== null)).toHaveLength(scored);
    for (const { entry, score, rank } of standings) {
      expect(score).toBe(agencies[entry]!.result.score);
      expect(rank === null).toBe(score === null);
      expect(rank ?? 1).toBeLessThanOrEqual(Math.max(1, scored));
    }
  });
});
