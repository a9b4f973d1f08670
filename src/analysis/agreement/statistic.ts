import type { StatisticKind, WeightedFamily, Weighting } from '../../model/agreement/statistics.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { brennanPrediger } from './brennanPrediger.js';
import { cohenKappa } from './cohen.js';
import { absent, type Absent, type ChanceCorrected, type Figure, type Interval, type Known } from './figure.js';
import { fleissKappa, fleissKappaGeneralised } from './fleiss.js';
import { gwetAc } from './gwet.js';
import { icc } from './icc.js';
import { iccInterval } from './iccInference.js';
import { intervalBy } from './interval.js';
import { krippendorffAlpha } from './krippendorff.js';
import { krippendorffGwet } from './krippendorffGwet.js';
import { lightKappa } from './light.js';
import { percentAgreement } from './percent.js';

const WITH_ERROR: Readonly<
  Record<Exclude<WeightedFamily, 'light'>, (table: RatingTable, weighting: Weighting) => Figure<ChanceCorrected>>
> = {
  'percent': percentAgreement,
  'cohen': cohenKappa,
  'fleiss': fleissKappaGeneralised,
  'alpha-gwet': krippendorffGwet,
  'ac': gwetAc,
  'brennan-prediger': brennanPrediger,
};

/** A figure, with the agreement observed and expected where it is made of these. */
export type Solution = Known & Partial<Pick<ChanceCorrected, 'observed' | 'expected'>>;

export interface Solved {
  readonly figure: Figure<Solution>;
  /** Its 95 % interval by formula, where one is published; worked out when asked for, since resampling never asks. */
  readonly interval: () => Interval | Absent;
}

export function solve(table: RatingTable, statistic: StatisticKind): Solved {
  switch (statistic.family) {
    case 'alpha':
      return withoutFormula(krippendorffAlpha(table, statistic.metric));
    case 'light':
      return withoutFormula(lightKappa(table, statistic.weighting));
    case 'icc': {
      const figure = icc(table, statistic.form);
      return { figure, interval: () => (figure.value === null ? figure : iccInterval(figure)) };
    }
    case 'fleiss-1971':
      return byError(fleissKappa(table));
    default:
      return byError(WITH_ERROR[statistic.family](table, statistic.weighting));
  }
}

const withoutFormula = (figure: Figure): Solved => ({
  figure,
  interval: () => (figure.value === null ? figure : absent({ code: 'no-formula' })),
});

function byError(figure: Figure<ChanceCorrected>): Solved {
  if (figure.value === null) return { figure, interval: () => figure };
  const { value, error } = figure;
  return { figure, interval: () => ('because' in error ? error : intervalBy(value, error)) };
}
