import type { RatingTable } from '../../model/ratingTable.js';
import { cohenKappa, type CohenKappa } from './cohen.js';
import { absent, type ChanceCorrected, type Figure, type Known } from './figure.js';
import { percentAgreement } from './percent.js';
import { isPaired, kindsOf, ofPair, pairsOf, uncountable, unitsOf } from './table.js';
import { nth } from '../nth.js';
import { mean } from './vectors.js';
import { warningsOn } from './warnings.js';
import type { Weighting } from '../../model/agreement/statistics.js';

/** Two raters and their agreement, over the units that both rated. */
export interface RaterPair {
  readonly raters: readonly [string, string];
  readonly percent: Figure<ChanceCorrected>;
  readonly kappa: Figure<CohenKappa>;
}

/** Agreement of every two raters, in the order of the table. */
export const raterPairs = (table: RatingTable, weighting: Weighting): RaterPair[] =>
  pairsOf(table.raters).map(([a, b]) => {
    const pair = ofPair(table, a, b);
    return {
      raters: [nth(table.raters, a), nth(table.raters, b)],
      percent: percentAgreement(pair, weighting),
      kappa: cohenKappa(pair, weighting),
    };
  });

/**
 * Light's kappa of any number of raters: the mean of Cohen's kappa over all pairs. Where one pair has none, nor has the
 * mean; a mean of the others would be one of other raters.
 *
 * Light, "Measures of response agreement for qualitative data: some generalizations and alternatives", Psychological
 * Bulletin 76(5), 1971.
 */
export function lightKappa(table: RatingTable, weighting: Weighting): Figure {
  const barred = uncountable(table);
  if (barred) return barred;
  const kappas: number[] = [];
  for (const [a, b] of pairsOf(table.raters)) {
    const pair = ofPair(table, a, b);
    const kappa = cohenKappa(pair, weighting);
    if (kappa.value === null) {
      return absent({
        code: 'pair-absent',
        raters: [nth(pair.raters, 0), nth(pair.raters, 1)],
        because: kappa.because,
      });
    }
    kappas.push(kappa.value);
  }
  const paired = kindsOf(table).filter(isPaired);
  return { value: mean(kappas), units: unitsOf(paired), warnings: warningsOn(paired, 0) } satisfies Known;
}
