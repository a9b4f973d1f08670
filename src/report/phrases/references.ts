import { nth } from '../../model/nth.js';
import type { BenchmarkId } from '../../model/agreement/benchmarks.js';
import type { Agreement } from '../../model/agreement/index.js';
import { STATISTICS, type Family, type StatisticKind } from '../../model/agreement/statistics.js';
import type { FrameworkFacts } from '../../model/assessment/framework.js';
import { REFERENCES, type Reference, type ReferenceKey } from '../../model/references.js';
import type { Context } from '../context.js';

/**
 * The works whose methods this report used, in the order in which its text comes to them. A method that was not used, or had
 * nothing to work on, is not cited.
 */
export function referencesUsed(c: Context): readonly ReferenceKey[] {
  const { framework, uncertainty, nodes, triangulation, agreement, saturation } = c.assessment;
  const graded = c.leaves.some(({ strength }) => strength !== null);
  const compared = triangulation !== undefined || nodes.some(({ saidSeen }) => saidSeen !== null);
  return [
    ...(isAveraged(framework) ? (['stevens-1946'] as const) : []),
    ...(graded ? (['lewin-2018'] as const) : []),
    ...(compared ? (['denzin-1978'] as const) : []),
    ...(triangulation ? (['farmer-2006'] as const) : []),
    ...(agreement ? coefficientWorks(agreement) : []),
    ...(agreement ? benchmarkWorks(agreement) : []),
    ...(agreement && !uncertainty?.bootstrap ? BOOTSTRAP : []),
    ...(saturation ? (['guest-2020'] as const) : []),
    ...(uncertainty ? (['oecd-2008', 'saisana-2005'] as const) : []),
    ...(uncertainty?.bootstrap ? BOOTSTRAP : []),
    ...(uncertainty?.weights.method === 'dirichlet' ? (['marsaglia-2000'] as const) : []),
    ...(uncertainty ? (['blackman-2021'] as const) : []),
  ];
}

/** What drawing with replacement, and reading an interval off what was drawn, rest on. */
export const BOOTSTRAP = ['efron-1979', 'davison-1997', 'efron-1993'] as const;

/** The works that define the coefficients of an agreement, each once; percent agreement needs none. */
export const coefficientWorks = ({ comparisons }: Agreement): readonly ReferenceKey[] => [
  ...new Set(comparisons.flatMap(({ figures }) => figures.flatMap(({ statistic }) => worksOf(STATISTICS[statistic])))),
];

function worksOf(kind: StatisticKind): readonly ReferenceKey[] {
  const isWeightedKappa = kind.family === 'cohen' && kind.weighting !== 'identity';
  return isWeightedKappa ? ['cohen-1968'] : COEFFICIENTS[kind.family];
}

const COEFFICIENTS: Readonly<Record<Family, readonly ReferenceKey[]>> = {
  'percent': [],
  'cohen': ['cohen-1960'],
  'light': ['light-1971'],
  'fleiss': ['fleiss-1971'],
  'fleiss-1971': ['fleiss-1971'],
  'alpha': ['hayes-2007'],
  'alpha-gwet': ['hayes-2007'],
  'ac': ['gwet-2008'],
  'brennan-prediger': ['brennan-1981'],
  'icc': ['shrout-1979', 'mcgraw-1996'],
};

/** The works whose words are put to coefficients, each once. */
export const benchmarkWorks = ({ comparisons }: Agreement): readonly ReferenceKey[] => [
  ...new Set(
    comparisons.flatMap(({ figures }) =>
      figures.flatMap(({ benchmark }) => (benchmark === null ? [] : (BENCHMARK_WORKS[benchmark.id] ?? []))),
    ),
  ),
];

/** Those that a report uses; `agreement --benchmark` knows more, and prints no list of works. */
const BENCHMARK_WORKS: Readonly<Partial<Record<BenchmarkId, ReferenceKey>>> = {
  'landis-koch-1977': 'landis-1977',
  'krippendorff-2004': 'krippendorff-2004',
  'koo-li-2016': 'koo-2016',
};

/** Whether a score treats the steps between levels as if they were equally large. */
export const isAveraged = ({ levels, aggregate }: FrameworkFacts): boolean =>
  levels.length > 0 && aggregate !== 'min' && aggregate !== 'max';

/** A work as a list of works prints it: `Efron, B. (1979). Title. Journal, 7(1), 1–26. doi:...` */
export function citation(key: ReferenceKey): string {
  const { authors, year, title, ...rest }: Reference = REFERENCES[key];
  const where = [rest.journal, volumeOf(rest), rest.pages].filter((part) => part !== undefined).join(', ');
  return [
    `${named(authors)} (${String(year)})`,
    rest.edition === undefined ? title : `${title} (${rest.edition} ed.)`,
    ...(where === '' ? [] : [where]),
    ...(rest.publisher === undefined ? [] : [rest.publisher]),
    ...(rest.doi === undefined ? [] : [`doi:${rest.doi}`]),
  ]
    .join('. ')
    .concat(rest.doi === undefined ? '.' : '');
}

const volumeOf = ({ volume, number }: Pick<Reference, 'volume' | 'number'>): string | undefined =>
  volume === undefined || number === undefined ? volume : `${volume}(${number})`;

function named(authors: readonly string[]): string {
  return authors.length < 2 ? authors.join('') : `${authors.slice(0, -1).join(', ')}, & ${nth(authors, -1)}`;
}
