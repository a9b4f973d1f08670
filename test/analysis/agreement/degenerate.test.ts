import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../../src/analysis/agreement/cohen.js';
import { fleissKappa } from '../../../src/analysis/agreement/fleiss.js';
import { gwetAc } from '../../../src/analysis/agreement/gwet.js';
import { icc } from '../../../src/analysis/agreement/icc.js';
import { fRatio, iccInterval } from '../../../src/analysis/agreement/iccInference.js';
import { krippendorffAlpha } from '../../../src/analysis/agreement/krippendorff.js';
import { lightKappa } from '../../../src/analysis/agreement/light.js';
import { percentAgreement } from '../../../src/analysis/agreement/percent.js';
import { solve } from '../../../src/analysis/agreement/statistic.js';
import type { RatingTable } from '../../../src/model/ratingTable.js';
import { nameOf, STATISTICS, tableOf } from './tables.js';

/** Coefficient → its value, or the code of the reason why it has none. */
const allOf = (table: RatingTable): Record<string, number | string> =>
  Object.fromEntries(
    STATISTICS.map((statistic) => {
      const { figure } = solve(table, statistic);
      return [nameOf(statistic), figure.value ?? figure.because.code];
    }),
  );

/** What they have in common. */
const outcomes = (table: RatingTable): (number | string)[] => [...new Set(Object.values(allOf(table)))].sort();

describe('a table that says nothing', () => {
  it('has no figure at all for one rater', () => {
    expect(outcomes(tableOf([[1], [2], [3]]))).toEqual(['too-few-raters']);
  });

  it('has none without units', () => {
    expect(outcomes({ units: [], raters: ['A', 'B'], categories: [1, 2], ratings: [] })).toEqual([
      'no-pairs',
      'pair-absent',
      'too-few-units',
    ]);
  });

  it('has none where raters share no unit', () => {
    const table = tableOf([
      [1, null],
      [null, 2],
    ]);
    expect(outcomes(table)).toEqual(['no-pairs', 'pair-absent', 'too-few-units']);
  });

  it('has none but percent agreement on a scale of one category', () => {
    const found = allOf(
      tableOf(
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        [1],
      ),
    );
    expect(found).toMatchObject({
      'percent identity': 1,
      'percent gwet-ordinal': 1,
      'cohen linear': 'one-category',
      'light identity': 'pair-absent',
      'ac identity': 'one-category',
      'ac quadratic': 'one-category',
      'brennan-prediger identity': 'one-category',
      'fleiss-1971': 'one-category',
      'alpha-gwet identity': 'one-category',
      'alpha nominal': 'no-variation',
      'icc ICC1': 'no-variation',
    });
  });
});

describe('ratings all of one category', () => {
  const table = tableOf(
    [
      [2, 2],
      [2, 2],
      [2, 2],
    ],
    [1, 2, 3],
  );

  it('have a figure where chance goes by the scale, and none where it goes by the ratings', () => {
    expect(allOf(table)).toMatchObject({
      'percent identity': 1,
      'ac identity': 1,
      'ac quadratic': 1,
      'brennan-prediger linear': 1,
      'cohen identity': 'no-variation',
      'fleiss quadratic': 'no-variation',
      'alpha-gwet identity': 'no-variation',
      'alpha ordinal': 'no-variation',
      'icc ICC3k': 'no-variation',
    });
  });

  it('are warned of, with the category', () => {
    expect(gwetAc(table, 'identity')).toMatchObject({
      warnings: [
        { code: 'few-units', units: 3 },
        { code: 'one-category-used', category: 2 },
      ],
    });
  });

  it('need not be: nearly all of one category is told as a share', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [1, i === 0 ? 2 : 1]);
    expect(percentAgreement(tableOf(rows), 'identity')).toMatchObject({
      value: 0.9,
      warnings: [{ code: 'prevalent-category', category: 1, share: 0.95 }],
    });
  });
});

describe('ratings that are missing', () => {
  it('leave units out where a coefficient wants both, and say how many', () => {
    const rows = [...Array.from({ length: 10 }, (_, i) => [i % 3, i % 2]), [1, null], [null, 1], [null, null]];
    expect(cohenKappa(tableOf(rows), 'identity')).toMatchObject({
      units: 10,
      warnings: [{ code: 'units-left-out', units: 2 }],
    });
  });

  it('bar Fleiss’ kappa where units have different numbers of them', () => {
    const table = tableOf([
      [1, 2, 2],
      [1, 1, null],
    ]);
    expect(fleissKappa(table)).toEqual({ value: null, because: { code: 'unequal-ratings', fewest: 2, most: 3 } });
  });

  it('do not bar it where raters took turns', () => {
    const table = tableOf([
      [1, 1, null],
      [null, 2, 2],
      [1, null, 2],
    ]);
    expect(fleissKappa(table)).toMatchObject({ units: 3 });
  });

  it('leave a mean over pairs without a figure where one pair has none, and say which', () => {
    const table = tableOf([
      [1, 1, null],
      [2, 2, null],
      [null, 1, 2],
    ]);
    expect(lightKappa(table, 'identity')).toEqual({
      value: null,
      because: { code: 'pair-absent', raters: ['A', 'C'], because: { code: 'no-pairs' } },
    });
  });
});

describe('ratings off the scale', () => {
  const table = tableOf(
    [
      [1, 1.5],
      [2, 3],
      [0.5, 1],
      [3, 3],
    ],
    [1, 2, 3],
  );

  it('have no place among categories', () => {
    expect(gwetAc(table, 'identity')).toEqual({ value: null, because: { code: 'off-scale', values: [0.5, 1.5] } });
    expect(lightKappa(table, 'identity')).toMatchObject({ because: { code: 'off-scale' } });
  });

  it('are numbers all the same', () => {
    expect(krippendorffAlpha(table, 'interval').value).toBeCloseTo(1 - 0.375 / (118 / 56), 12);
    expect(icc(table, 'ICC1').value).toBeCloseTo((2.65 / 1.2 - 0.1875) / (2.65 / 1.2 + 0.1875), 12);
  });
});

describe('more than anybody tells apart', () => {
  it('is no scale: coefficients that go by categories have no figure, those that go by distances have one', () => {
    const table = tableOf(Array.from({ length: 101 }, (_, i) => [i, (i * 37) % 101]));
    expect(outcomes(table).filter((each) => typeof each === 'string')).toEqual(['too-many-categories']);
    expect(krippendorffAlpha(table, 'interval').value).not.toBeNull();
    expect(icc(table, 'ICC2').value).not.toBeNull();
  });

  it('are pairs of more than twenty raters: there is no mean over them', () => {
    const table = tableOf([Array.from({ length: 21 }, (_, i) => i % 2)]);
    const because = { code: 'too-many-raters', raters: 21, most: 20 };
    expect(lightKappa(table, 'identity')).toEqual({ value: null, because });
  });
});

describe('coefficients for two raters', () => {
  it('have no figure for three', () => {
    expect(cohenKappa(tableOf([[1, 2, 1]]), 'identity')).toEqual({
      value: null,
      because: { code: 'not-two-raters', raters: 3 },
    });
  });
});

describe('a single unit', () => {
  it('has a figure, a warning and no error over units', () => {
    const table = tableOf([[1, 2, 2]], [1, 2, 3]);
    const error = { value: null, because: { code: 'too-few-units', units: 1, needed: 2 } };
    expect(gwetAc(table, 'identity')).toMatchObject({ units: 1, warnings: [{ code: 'few-units', units: 1 }], error });
    expect(solve(table, { family: 'ac', weighting: 'identity' }).interval()).toEqual(error);
    expect(solve(table, { family: 'alpha-gwet', weighting: 'identity' }).interval()).toEqual(error);
  });
});

describe('an interval or test', () => {
  it('is not made of a figure that is absent, for the same reason', () => {
    const none = tableOf([[1, 1]], [1, 2]);
    const because = { code: 'no-variation' };
    expect(solve(none, { family: 'alpha', metric: 'nominal' }).interval()).toMatchObject({ because });
    expect(solve(none, { family: 'fleiss-1971' }).interval()).toMatchObject({ because });
    expect(solve(none, { family: 'icc', form: 'ICC1' }).interval()).toMatchObject({
      because: { code: 'too-few-units' },
    });
  });

  it('is not told of a coefficient that has no formula for it', () => {
    const table = tableOf([
      [1, 1],
      [2, 1],
      [2, 2],
    ]);
    const because = { code: 'no-formula' };
    expect(solve(table, { family: 'alpha', metric: 'nominal' }).interval()).toEqual({ value: null, because });
    expect(solve(table, { family: 'light', weighting: 'identity' }).interval()).toEqual({ value: null, because });
  });
});

describe('an intraclass correlation', () => {
  const known = (rows: number[][], form: 'ICC1' | 'ICC2' | 'ICC2k' | 'ICC3') => {
    const figure = icc(tableOf(rows), form);
    if (figure.value === null) throw new Error(figure.because.code);
    return figure;
  };

  it('has no figure where all that varies is who rated', () => {
    // Of two units and two raters, every sum alike.
    expect(
      icc(
        tableOf([
          [1, 2],
          [2, 1],
        ]),
        'ICC2',
      ),
    ).toEqual({ value: null, because: { code: 'no-variation' } });
  });

  it('has no interval and no test without error', () => {
    const figure = known(
      [
        [1, 1],
        [2, 2],
        [4, 4],
      ],
      'ICC3',
    );
    expect(figure.value).toBe(1);
    expect(iccInterval(figure)).toEqual({ value: null, because: { code: 'error-undefined' } });
    expect(fRatio(figure)).toBeNull();
    expect(
      iccInterval(
        known(
          [
            [1, 1],
            [2, 2],
            [4, 4],
          ],
          'ICC2',
        ),
      ).value,
    ).toBeNull();
  });

  it('is warned of where units differ less than raters do within them', () => {
    expect(
      known(
        [
          [1, 5],
          [5, 1],
          [3, 4],
        ],
        'ICC2k',
      ),
    ).toMatchObject({
      warnings: [{ code: 'few-units', units: 3 }, { code: 'negative-variance' }],
    });
  });

  it('takes ratings that are no whole numbers, without noise', () => {
    expect(
      known(
        [
          [0.1, 0.2],
          [0.3, 0.4],
          [0.7, 0.8],
        ],
        'ICC3',
      ).value,
    ).toBe(1);
  });
});
