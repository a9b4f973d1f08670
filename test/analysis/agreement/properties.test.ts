import { describe, expect } from 'vitest';
import { brennanPrediger } from '../../../src/analysis/agreement/brennanPrediger.js';
import { cohenKappa } from '../../../src/analysis/agreement/cohen.js';
import type { Figure } from '../../../src/analysis/agreement/figure.js';
import { fleissKappa, fleissKappaGeneralised } from '../../../src/analysis/agreement/fleiss.js';
import { gwetAc } from '../../../src/analysis/agreement/gwet.js';
import { icc } from '../../../src/analysis/agreement/icc.js';
import { krippendorffAlpha } from '../../../src/analysis/agreement/krippendorff.js';
import { krippendorffGwet } from '../../../src/analysis/agreement/krippendorffGwet.js';
import { solve } from '../../../src/analysis/agreement/statistic.js';
import { kindsOf } from '../../../src/analysis/agreement/table.js';
import type { RatingTable } from '../../../src/model/ratingTable.js';
import { fc, test as property } from '../../property.js';
import { nameOf, STATISTICS, tableOf } from './tables.js';

const SCALE = [1, 2, 3, 4, 5];

/** Tables of the scale 1–5, of `units` × `raters`; `gaps`: whether ratings may be missing. */
const tables = (gaps: boolean, raters = { min: 2, max: 4 }): fc.Arbitrary<RatingTable> =>
  fc
    .integer(raters)
    .chain((count) => {
      const level = fc.integer({ min: 1, max: 5 });
      const cell = gaps ? fc.option(level, { freq: 4 }) : level;
      return fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 12 });
    })
    .map((rows) => tableOf(rows, SCALE));

const complete = tables(false);
const gappy = tables(true);
const ofTwo = tables(false, { min: 2, max: 2 });

/** That two figures are the same but for rounding, or both absent. */
function expectSame(one: Figure, other: Figure, name?: string): void {
  if (one.value === null || other.value === null) expect(one.value, name).toBe(other.value);
  else expect(one.value, name).toBeCloseTo(other.value, 9);
}

const reversed = (table: RatingTable): RatingTable => ({
  ...table,
  raters: table.raters.toReversed(),
  units: table.units.toReversed(),
  ratings: table.ratings.map((row) => row.toReversed()).toReversed(),
});

const mapped = (table: RatingTable, of: (rating: number) => number): RatingTable => ({
  ...table,
  ratings: table.ratings.map((row) => row.map((rating) => rating && of(rating))),
});

/** That every coefficient holds to a law; its name comes with a failure. */
function everywhere(law: (of: (table: RatingTable) => Figure, name: string) => void): void {
  for (const statistic of STATISTICS) law((table) => solve(table, statistic).figure, nameOf(statistic));
}

describe('every coefficient', () => {
  property('does not depend on the order of raters and units', gappy, (table) => {
    everywhere((of, name) => expectSame(of(reversed(table)), of(table), name));
  });

  property('does not depend on which end of the scale is the better one', gappy, (table) => {
    const turned = mapped(table, (rating) => 6 - rating);
    everywhere((of, name) => expectSame(of(turned), of(table), name));
  });

  property('does not count units that nobody rated', gappy, (table) => {
    const empty = table.raters.map(() => null);
    const more = { ...table, units: [...table.units, 'more'], ratings: [...table.ratings, empty] };
    everywhere((of, name) => expectSame(of(more), of(table), name));
  });

  property('is at most 1, unless it is warned of', gappy, (table) => {
    everywhere((of, name) => {
      const found = of(table);
      if (found.value === null || found.warnings.some(({ code }) => code === 'negative-variance')) return;
      expect(found.value, name).toBeLessThanOrEqual(1 + 1e-12);
    });
  });

  property('is 1, or has no figure, where raters agree throughout', complete, (table) => {
    const alike = { ...table, ratings: table.ratings.map((row) => row.map(() => row[0]!)) };
    everywhere((of, name) => {
      const { value } = of(alike);
      if (value !== null) expect(value, name).toBeCloseTo(1, 12);
    });
  });
});

describe('a sample', () => {
  property('has the figure that a table of its units has', gappy, (table) => {
    const { kinds } = kindsOf(table);
    // Every other kind twice, the others not at all.
    const often = kinds.map((_, i) => (i % 2 === 0 ? 2 : 0));
    const drawn = tableOf(
      kinds.flatMap(({ row }, i) => Array.from({ length: often[i]! }, () => row)),
      SCALE,
    );
    everywhere((of, name) => {
      const whole = of(table);
      if (whole.value === null || name === 'fleiss-1971') return;
      const { value } = of(drawn);
      const sampled = whole.inSample(often);
      if (value === null || sampled === null) expect(sampled, name).toBe(value);
      else expect(sampled, name).toBeCloseTo(value, 9);
    });
  });
});

describe('coefficients and each other', () => {
  property('alpha with the weights identity and quadratic is the nominal and the interval alpha', gappy, (table) => {
    expectSame(krippendorffGwet(table, 'identity'), krippendorffAlpha(table, 'nominal'));
    expectSame(krippendorffGwet(table, 'quadratic'), krippendorffAlpha(table, 'interval'));
  });

  property('nominal alpha of complete ratings is Fleiss’ kappa and a term for small samples', complete, (table) => {
    const kappa = fleissKappa(table);
    if (kappa.value === null) return;
    const ratings = table.units.length * table.raters.length;
    expect(krippendorffAlpha(table, 'nominal').value).toBeCloseTo(kappa.value + (1 - kappa.value) / ratings, 9);
  });

  property('Fleiss’ kappa is the general one for complete ratings', complete, (table) => {
    expectSame(fleissKappa(table), fleissKappaGeneralised(table, 'identity'));
  });

  property('Fleiss’ kappa of two raters is Scott’s pi', ofTwo, (table) => {
    const { value } = fleissKappa(table);
    const all = table.ratings.flat();
    const expected = SCALE.reduce((sum, k) => sum + (all.filter((rating) => rating === k).length / all.length) ** 2, 0);
    const observed = table.ratings.filter(([a, b]) => a === b).length / table.units.length;
    if (value === null) expect(expected).toBeCloseTo(1, 12);
    else expect(value).toBeCloseTo((observed - expected) / (1 - expected), 9);
  });

  // Fleiss & Cohen 1973: over n in place of n − 1 the two are the same.
  property('kappa with quadratic weights is the intraclass correlation of agreement, over n', ofTwo, (table) => {
    const kappa = cohenKappa(table, 'quadratic');
    const correlation = icc(table, 'ICC2');
    if (kappa.value === null || correlation.value === null) return;
    const { between, error, raters, n } = correlation.squares;
    expect(kappa.value).toBeCloseTo((between - error) / (between + error + (2 * raters) / (n - 1)), 9);
  });

  property('with two categories every weighting is the same', gappy, (table) => {
    const halves = { ...mapped(table, (rating) => (rating > 2 ? 5 : 1)), categories: [1, 5] };
    for (const coefficient of [gwetAc, brennanPrediger, fleissKappaGeneralised]) {
      for (const weighting of ['linear', 'quadratic', 'gwet-ordinal'] as const) {
        expectSame(coefficient(halves, weighting), coefficient(halves, 'identity'));
      }
    }
  });

  property('AC1 is the coefficient of Brennan and Prediger where categories are used alike', complete, (table) => {
    // Each unit once with every category in turn.
    const turned = SCALE.flatMap((by) => mapped(table, (rating) => ((rating + by) % 5) + 1).ratings);
    const all = tableOf(turned, SCALE);
    expectSame(gwetAc(all, 'identity'), brennanPrediger(all, 'identity'));
  });

  property('categories that nobody used change AC1, and neither kappa nor alpha', gappy, (table) => {
    const wider = { ...table, categories: [...SCALE, 6, 7] };
    expectSame(fleissKappaGeneralised(wider, 'identity'), fleissKappaGeneralised(table, 'identity'));
    expectSame(krippendorffAlpha(wider, 'ordinal'), krippendorffAlpha(table, 'ordinal'));
    const [one, other] = [gwetAc(table, 'identity'), gwetAc(wider, 'identity')];
    if (one.value !== null && other.value !== null && one.value < 1) expect(other.value).toBeGreaterThan(one.value);
  });
});
