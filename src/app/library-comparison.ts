import type { Drawing } from '../analysis/random.js';
import type { ScoringOptions } from '../assess/index.js';
import { sha256 } from '../files/sha256.js';
import type { Comparison, ComparisonOptions } from '../model/comparison/index.js';
import { hasErrors, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import type { Lang } from '../model/lang.js';
import { append } from '../model/lists.js';
import type { Study } from '../model/study.js';
import { comparisonCsv } from '../report/formats/comparison-csv.js';
import { json } from '../report/formats/json.js';
import { markdown } from '../report/formats/markdown.js';
import { svg } from '../report/formats/svg.js';
import { plainText } from '../report/formats/terminal/index.js';
import { picturesOfComparison } from '../report/pictures.js';
import { comparison as view } from '../report/views/comparison/index.js';
import { comparisonPage } from './comparison-page.js';
import { gathering, USUAL_RANKS } from './gathering.js';
import { linked } from './linked.js';
import { TOOL } from './tool.js';

/** A study by one framework; a study by several is there once for each. */
export interface StudyToCompare extends ScoringOptions {
  readonly study: Study;
  readonly framework: Framework;
  /** Further frameworks of the study: it may name what these know, and it is not scored against them. */
  readonly besides?: readonly Framework[];
}

export interface CompareOptions extends Partial<ComparisonOptions>, Partial<Pick<Comparison, 'id' | 'title'>> {
  /**
   * How often other weights are drawn, to see how firm ranks are. By default 10,000 runs from the seed 1, as on the command line;
   * with 0 runs none are. `runs`: a whole number from 0 on; `seed`: one from 0 to 2³² − 1, a RangeError otherwise.
   */
  readonly drawing?: Partial<Drawing>;
}

export interface CompareResult {
  /** null where a study does not fit its framework, what is asked cannot be meant, or there is nothing to compare: the findings say so. */
  readonly comparison: Comparison | null;
  readonly findings: readonly Finding[];
}

/**
 * Sets agencies side by side, or one over time: ranks where scores mean the same, else topic by topic. By default the weights are the
 * frameworks' own, nobody is grouped, and no two are set apart. Pure, and the same bytes for the same input.
 */
export function compare(
  studies: readonly StudyToCompare[],
  {
    weights = { kind: 'official' },
    by = null,
    pair = null,
    id = 'comparison',
    title = null,
    drawing,
  }: CompareOptions = {},
): CompareResult {
  const gathered = gathering(sha256);
  const problems: Finding[] = [];
  for (const { study, framework, besides = [], ...options } of studies) {
    const { scored, findings } = linked(study, framework, options.projectFrom ?? null, besides);
    append(problems, findings);
    if (!hasErrors(findings)) gathered.take(study, [scored], options);
  }
  if (hasErrors(problems)) return { comparison: null, findings: problems };
  const asked = { weights, by, pair, id, title, drawing: drawn({ ...USUAL_RANKS, ...drawing }) };
  const { comparison, findings } = gathered.compared(asked, TOOL);
  return { comparison, findings: [...problems, ...(comparison?.findings ?? findings)] };
}

/** null where nothing is to be drawn. */
function drawn(drawing: Drawing): Drawing | null {
  const { runs } = drawing;
  if (!Number.isInteger(runs) || runs < 0)
    throw new RangeError(`runs are a whole number from 0 on, not ${String(runs)}`);
  return runs === 0 ? null : drawing;
}

export interface ComparisonRendering {
  /** html: a page to sort, filter and weigh anew, where anybody is ranked; json and csv say all of it. Default: markdown. */
  readonly format?: 'markdown' | 'html' | 'text' | 'json' | 'csv';
  /** Default: en. */
  readonly lang?: Lang;
}

/** Writes a comparison, or several, as text; of none there is none. */
export function renderComparison(
  comparisons: Comparison | readonly Comparison[],
  { format = 'markdown', lang = 'en' }: ComparisonRendering = {},
): string {
  const all = listed(comparisons);
  switch (format) {
    case 'json':
      return json(all);
    case 'csv':
      return comparisonCsv(all);
    case 'html':
      return all.length === 0 ? '' : comparisonPage(all, lang);
    case 'markdown':
      return all.map((each) => markdown(view(each, lang))).join('\n');
    case 'text':
      return all.map((each) => plainText(view(each, lang))).join('\n');
  }
}

/**
 * The pictures of a comparison, or of several, as SVG, in the order of the document: `comparison-chart-number`, as the command line calls
 * their files, to the text of each.
 */
export const renderComparisonCharts = (
  comparisons: Comparison | readonly Comparison[],
  { lang = 'en' }: { readonly lang?: Lang } = {},
): ReadonlyMap<string, string> =>
  new Map(
    listed(comparisons).flatMap((each) =>
      picturesOfComparison(each, view(each, lang)).map(({ name, picture }) => [name, svg(picture)]),
    ),
  );

const listed = (given: Comparison | readonly Comparison[]): readonly Comparison[] =>
  isSeveral(given) ? given : [given];

const isSeveral = (given: Comparison | readonly Comparison[]): given is readonly Comparison[] => Array.isArray(given);
