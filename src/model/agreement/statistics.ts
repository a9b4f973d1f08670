/** How much of an agreement two categories are; defined in `src/analysis/agreement/weights.ts`. */
export type Weighting = 'identity' | 'linear' | 'quadratic' | 'gwet-ordinal';

/** How far apart two values are, as Krippendorff measures it; defined in `src/analysis/agreement/metrics.ts`. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/**
 * The forms of the intraclass correlation by Shrout & Fleiss, with the names of McGraw & Wong beside them: of a single
 * rating, and (`k`) of the mean of all k.
 *
 * - `ICC1`, `ICC1k`: each unit rated by raters of its own. ICC(1), ICC(k)
 * - `ICC2`, `ICC2k`: all units by the same raters, a sample of many; agreement. ICC(A,1), ICC(A,k)
 * - `ICC3`, `ICC3k`: all units by the same raters, the only ones of interest; consistency. ICC(C,1), ICC(C,k)
 */
export type IccForm = 'ICC1' | 'ICC2' | 'ICC3' | 'ICC1k' | 'ICC2k' | 'ICC3k';

/** The coefficients that take any weighting. */
export const WEIGHTED = ['percent', 'cohen', 'light', 'fleiss', 'alpha-gwet', 'ac', 'brennan-prediger'] as const;
export type WeightedFamily = (typeof WEIGHTED)[number];

/** A coefficient, and how it takes the distance between categories into account. */
export type StatisticKind =
  | { readonly family: WeightedFamily; readonly weighting: Weighting }
  | { readonly family: 'alpha'; readonly metric: Metric }
  | { readonly family: 'icc'; readonly form: IccForm }
  /** Fleiss' kappa as he gave it in 1971: each unit rated the same number of times. */
  | { readonly family: 'fleiss-1971' };

export type Family = StatisticKind['family'];

const weighted = <F extends WeightedFamily, W extends Weighting>(family: F, weighting: W) => ({ family, weighting });
const alpha = <M extends Metric>(metric: M) => ({ family: 'alpha' as const, metric });
const icc = <F extends IccForm>(form: F) => ({ family: 'icc' as const, form });

/** Every coefficient there is, by the name that commands and JSON call it. */
export const STATISTICS = {
  'percent': weighted('percent', 'identity'),
  'percent-linear': weighted('percent', 'linear'),
  'percent-quadratic': weighted('percent', 'quadratic'),
  'percent-ordinal': weighted('percent', 'gwet-ordinal'),
  'cohen': weighted('cohen', 'identity'),
  'cohen-linear': weighted('cohen', 'linear'),
  'cohen-quadratic': weighted('cohen', 'quadratic'),
  'cohen-ordinal': weighted('cohen', 'gwet-ordinal'),
  'light': weighted('light', 'identity'),
  'light-linear': weighted('light', 'linear'),
  'light-quadratic': weighted('light', 'quadratic'),
  'light-ordinal': weighted('light', 'gwet-ordinal'),
  'fleiss-1971': { family: 'fleiss-1971' },
  'fleiss': weighted('fleiss', 'identity'),
  'fleiss-linear': weighted('fleiss', 'linear'),
  'fleiss-quadratic': weighted('fleiss', 'quadratic'),
  'fleiss-ordinal': weighted('fleiss', 'gwet-ordinal'),
  'alpha-nominal': alpha('nominal'),
  'alpha-ordinal': alpha('ordinal'),
  'alpha-interval': alpha('interval'),
  'alpha-gwet': weighted('alpha-gwet', 'identity'),
  'alpha-gwet-linear': weighted('alpha-gwet', 'linear'),
  'alpha-gwet-quadratic': weighted('alpha-gwet', 'quadratic'),
  'alpha-gwet-ordinal': weighted('alpha-gwet', 'gwet-ordinal'),
  'ac1': weighted('ac', 'identity'),
  'ac2-linear': weighted('ac', 'linear'),
  'ac2-quadratic': weighted('ac', 'quadratic'),
  'ac2-ordinal': weighted('ac', 'gwet-ordinal'),
  'brennan-prediger': weighted('brennan-prediger', 'identity'),
  'brennan-prediger-linear': weighted('brennan-prediger', 'linear'),
  'brennan-prediger-quadratic': weighted('brennan-prediger', 'quadratic'),
  'brennan-prediger-ordinal': weighted('brennan-prediger', 'gwet-ordinal'),
  'icc-1': icc('ICC1'),
  'icc-2': icc('ICC2'),
  'icc-3': icc('ICC3'),
  'icc-1k': icc('ICC1k'),
  'icc-2k': icc('ICC2k'),
  'icc-3k': icc('ICC3k'),
} as const satisfies Readonly<Record<string, StatisticKind>>;

export type StatisticName = keyof typeof STATISTICS;
export const STATISTIC_NAMES = Object.keys(STATISTICS) as StatisticName[];
