import { describe, expect, it } from 'vitest';
import { bootstrap, MOST_STEPS, type Resampling } from '../../../src/analysis/agreement/bootstrap.js';
import type { Figure } from '../../../src/analysis/agreement/figure.js';
import { gwetAc } from '../../../src/analysis/agreement/gwet.js';
import { krippendorffAlpha } from '../../../src/analysis/agreement/krippendorff.js';
import { measure } from '../../../src/analysis/agreement/measure.js';
import type { RatingTable } from '../../../src/model/ratingTable.js';
import { caseOf, tableOfCase } from './cases.js';
import { tableOf } from './tables.js';

const canonical = tableOfCase(caseOf('krippendorff-canonical-12x4'));
const nominal = (table: RatingTable): Figure => krippendorffAlpha(table, 'nominal');
const ac1 = (table: RatingTable): Figure => gwetAc(table, 'identity');

const resampled = (table: RatingTable, coefficient: (table: RatingTable) => Figure, options: Resampling) =>
  bootstrap(table, [coefficient(table)], options)[0]!;

describe('an interval by resampling', () => {
  it('is the same for the same seed, and tells how it was made', () => {
    const found = resampled(canonical, nominal, { runs: 500, seed: 11 });
    expect(found).toMatchObject({ units: 12, runs: 500, skipped: 0, seed: 11 });
    expect(resampled(canonical, nominal, { runs: 500, seed: 11 })).toEqual(found);
    expect(resampled(canonical, nominal, { runs: 500, seed: 12 })).not.toEqual(found);
  });

  // Worked out with another program, from other random numbers: see the fixture.
  it.each([
    ['nominal', 0.413],
    ['ordinal', 0.443],
    ['interval', 0.415],
  ] as const)('of the %s alpha comes near the one of another program', (metric, low) => {
    const { value } = resampled(canonical, (table) => krippendorffAlpha(table, metric), { runs: 4000, seed: 1 });
    expect(Math.abs(value![0] - low)).toBeLessThan(0.02);
    expect(value![1]).toBe(1);
  });

  it('runs between figures that came up', () => {
    const seen: number[] = [];
    const spied = (table: RatingTable): Figure => {
      const figure = ac1(table);
      if (figure.value === null) return figure;
      const inSample = (often: readonly number[]): number | null => {
        const value = figure.inSample(often);
        seen.push(value!);
        return value;
      };
      return { ...figure, inSample };
    };
    const { value } = resampled(canonical, spied, { runs: 200, seed: 5 });
    const sorted = seen.sort((a, b) => a - b);
    // ⌊0.025 · 201⌋ = 5
    expect(value).toEqual([sorted[4], sorted[195]]);
  });

  it('of very few runs runs from the lowest to the highest', () => {
    const { value } = resampled(canonical, ac1, { runs: 3, seed: 5 });
    expect(value![0]).toBeLessThanOrEqual(value![1]);
  });

  it('counts the tables for which there is no figure', () => {
    // A third of the tables drawn lack the one unit that differs, and are all alike.
    const table = tableOf([...Array.from({ length: 5 }, () => [1, 1]), [2, 2]]);
    const found = resampled(table, nominal, { runs: 300, seed: 2 });
    expect(found).toMatchObject({ value: [1, 1], units: 6 });
    expect('skipped' in found && found.skipped).toBeGreaterThan(60);
  });

  it('is not given where no table has a figure', () => {
    const onlyOnce = (table: RatingTable): Figure => ({ ...nominal(table), inSample: () => null }) as Figure;
    expect(resampled(canonical, onlyOnce, { runs: 10, seed: 1 })).toEqual({
      value: null,
      because: { code: 'no-replicate', runs: 10 },
    });
  });

  it('is not given for fewer than five units that raters share', () => {
    const table = tableOf([
      [1, 1],
      [1, 2],
      [2, 2],
      [3, 3],
      [3, null],
      [null, 1],
    ]);
    expect(resampled(table, nominal, { runs: 10, seed: 1 })).toEqual({
      value: null,
      because: { code: 'too-few-units', units: 4, needed: 5 },
    });
  });

  it('is not given for a figure that is absent, for the same reason', () => {
    expect(resampled(tableOf([[1], [2]]), nominal, { runs: 10, seed: 1 })).toMatchObject({
      because: { code: 'too-few-raters' },
    });
  });

  it('is not given where a sample takes too long', () => {
    const raters = MOST_STEPS / 5;
    const rows = [0, 1, 2, 3, 4].map((from) => Array.from({ length: raters }, (_, i) => (i + from) % 7));
    const options = { runs: 100, seed: 1 };
    expect(resampled(tableOf(rows), ac1, options)).toEqual({
      value: null,
      because: { code: 'too-large', units: 5, raters },
    });
    const alike = rows.map((row, i) => row.map((_, j) => (j === i ? null : 1)));
    expect(resampled(tableOf(alike), nominal, options)).toEqual({ value: null, because: { code: 'no-variation' } });
  });

  it('leaves out units that nobody rated', () => {
    const empty = {
      ...canonical,
      units: [...canonical.units, '13'],
      ratings: [...canonical.ratings, [null, null, null, null]],
    };
    const options = { runs: 50, seed: 4 };
    expect(resampled(empty, ac1, options)).toEqual(resampled(canonical, ac1, options));
  });
});

describe('measuring a table', () => {
  const statistics = [
    { family: 'ac', weighting: 'identity' },
    { family: 'alpha', metric: 'ordinal' },
  ] as const;

  it('gives each coefficient its figure and both intervals', () => {
    const [gwet, alpha] = measure(canonical, statistics, { runs: 20, seed: 9 });
    expect(gwet).toMatchObject({
      figure: { units: 11 },
      resampled: { runs: 20 },
    });
    expect(gwet!.interval.value![0]).toBeCloseTo(0.461, 3);
    expect(alpha).toMatchObject({ interval: { because: { code: 'no-formula' } }, resampled: { seed: 9 } });
  });

  it('takes the interval of an intraclass correlation from F', () => {
    const [single] = measure(tableOfCase(caseOf('icc-shrout-fleiss-6x4')), [{ family: 'icc', form: 'ICC3' }], null);
    expect(single!.interval.value![0]).toBeCloseTo(0.342, 3);
  });

  it('does not resample unless asked to', () => {
    expect(measure(canonical, statistics, null).map(({ resampled }) => resampled)).toEqual([null, null]);
  });
});
