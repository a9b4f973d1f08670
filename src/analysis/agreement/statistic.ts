import type { RatingTable } from '../../model/ratingTable.js';
import { brennanPrediger } from './brennanPrediger.js';
import { cohenKappa } from './cohen.js';
import { absent, type Absent, type ChanceCorrected, type Figure, type Interval } from './figure.js';
import { fleissKappa, fleissKappaGeneralised } from './fleiss.js';
import { gwetAc } from './gwet.js';
import { icc, type IccForm } from './icc.js';
import { iccInterval } from './iccInference.js';
import { intervalBy } from './interval.js';
import { krippendorffAlpha } from './krippendorff.js';
import { krippendorffGwet } from './krippendorffGwet.js';
import { lightKappa } from './light.js';
import type { Metric } from './metrics.js';
import { percentAgreement } from './percent.js';
import type { Weighting } from './weights.js';

/** A coefficient, and how it takes distance between categories into account. */
export type Statistic =
  | { readonly id: WeightedId; readonly weighting: Weighting }
  | { readonly id: 'light-kappa'; readonly weighting: Weighting }
  | { readonly id: 'krippendorff-alpha'; readonly metric: Metric }
  | { readonly id: 'icc'; readonly form: IccForm }
  | { readonly id: 'fleiss-kappa' };

/** The coefficients that take any weighting and have a standard error. */
export type WeightedId = keyof typeof WEIGHTED;

const WEIGHTED = {
  'percent-agreement': percentAgreement,
  'cohen-kappa': cohenKappa,
  'fleiss-kappa-generalised': fleissKappaGeneralised,
  'krippendorff-alpha-gwet': krippendorffGwet,
  'gwet-ac': gwetAc,
  'brennan-prediger': brennanPrediger,
} as const satisfies Record<string, (table: RatingTable, weighting: Weighting) => Figure<ChanceCorrected>>;

export interface Solved {
  readonly figure: Figure;
  /** Its 95 % interval by formula, where one is published; worked out when asked for, since resampling never asks. */
  readonly interval: () => Interval | Absent;
}

export function solve(table: RatingTable, statistic: Statistic): Solved {
  switch (statistic.id) {
    case 'krippendorff-alpha':
      return withoutFormula(krippendorffAlpha(table, statistic.metric));
    case 'light-kappa':
      return withoutFormula(lightKappa(table, statistic.weighting));
    case 'icc': {
      const figure = icc(table, statistic.form);
      return { figure, interval: () => (figure.value === null ? figure : iccInterval(figure)) };
    }
    case 'fleiss-kappa':
      return byError(fleissKappa(table));
    default:
      return byError(WEIGHTED[statistic.id](table, statistic.weighting));
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
