import type { Weighting } from '../../model/agreement/statistics.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../../model/nth.js';
import { kappaIn } from './cohen.js';
import { contingencyOf } from './contingency.js';
import { absent, type Figure } from './figure.js';
import { isPaired, kindsOf, MOST_PAIRED, oftenOf, pairsOf, uncountable, unitsOf } from './table.js';
import { mean, type Vector } from './vectors.js';
import { warningsOn } from './warnings.js';
import { weightsOf } from './weights.js';

/**
 * Light's kappa of any number of raters: the mean of Cohen's kappa over all pairs. Where one pair has none, nor has the
 * mean; a mean of the others would be one of other raters. −1 to 1.
 *
 * Light, "Measures of response agreement for qualitative data: some generalizations and alternatives", Psychological
 * Bulletin 76(5), 1971.
 */
export function lightKappa(table: RatingTable, weighting: Weighting): Figure {
  const barred = uncountable(table);
  if (barred) return barred;
  const { raters, categories } = table;
  if (raters.length > MOST_PAIRED) {
    return absent({ code: 'too-many-raters', raters: raters.length, most: MOST_PAIRED });
  }
  const { kinds } = kindsOf(table);
  const weights = weightsOf(weighting, categories);
  const pairs = pairsOf(raters).map(([a, b]) => ({ a, b, found: contingencyOf(kinds, categories, a, b) }));
  const kappas = (often: Vector): (number | null)[] => pairs.map(({ found }) => kappaIn(found, often, weights));

  const values = kappas(oftenOf(kinds));
  const without = values.indexOf(null);
  if (without >= 0) {
    const { a, b, found } = nth(pairs, without);
    const code = found.cells.length === 0 ? 'no-pairs' : categories.length === 1 ? 'one-category' : 'no-variation';
    return absent({ code: 'pair-absent', raters: [nth(raters, a), nth(raters, b)], because: { code } });
  }
  const paired = kinds.filter(isPaired);
  return {
    value: mean(values.filter(isKnown)),
    units: unitsOf(paired),
    warnings: warningsOn(paired, 0),
    inSample: (often) => {
      const drawn = kappas(often);
      return drawn.every(isKnown) ? mean(drawn) : null;
    },
  };
}

const isKnown = (value: number | null): value is number => value !== null;
