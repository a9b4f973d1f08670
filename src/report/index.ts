import type { Assessment } from '../model/assessment/index.js';
import type { Gaps } from '../model/gaps.js';
import type { Lang } from '../model/lang.js';
import { nth } from '../model/nth.js';
import type { SaturationResult } from '../model/saturation.js';
import type { WhatIf } from '../model/whatIf.js';
import { bibtex } from './formats/bibtex.js';
import { csv } from './formats/csv.js';
import { html } from './formats/html/index.js';
import { json, ndjson } from './formats/json.js';
import { markdown } from './formats/markdown.js';
import { plainText } from './formats/terminal/index.js';
import { svg } from './formats/svg.js';
import { picturesOfAssessment } from './pictures.js';
import { documentsOf } from './several.js';
import type { Document } from './tree.js';
import { explain } from './views/explain/index.js';
import { gaps } from './views/gaps/index.js';
import { report } from './views/report/index.js';
import { tows } from './views/tows/index.js';
import { saturation } from './views/saturation/index.js';
import { score, scoreSummary } from './views/score.js';
import { summary } from './views/summary/index.js';
import { uncertainty } from './views/uncertainty/index.js';
import { whatIf } from './views/whatif/index.js';

export type ViewName = 'score' | 'report' | 'summary' | 'tows' | 'explain' | 'uncertainty';
export type FormatName = 'markdown' | 'html' | 'text' | 'json' | 'ndjson' | 'csv' | 'bibtex';

export interface RenderOptions {
  /** What to say of the assessment; formats of data (json, ndjson, csv) say all of it, bibtex what the report cites, whatever the view. Default: report. */
  readonly view?: ViewName;
  /** Default: markdown. */
  readonly format?: FormatName;
  /** Default: en. */
  readonly lang?: Lang;
  /** For `explain`: a node, factor, remedy, finding or candidate, or `index` for the whole score. */
  readonly id?: string;
}

/**
 * Writes an assessment, or several, as text. Never throws for what an assessment holds; where `explain` is asked
 * for an id that is not there, or `uncertainty` of an assessment without it, the text is empty.
 */
export function render(assessments: Assessment | readonly Assessment[], options: RenderOptions = {}): string {
  const all = isSeveral(assessments) ? assessments : [assessments];
  const { format = 'markdown', lang = 'en' } = options;
  switch (format) {
    case 'json':
      return json(all);
    case 'ndjson':
      return ndjson(all);
    case 'csv':
      return csv(all);
    case 'bibtex':
      return bibtex(all);
    case 'markdown':
    case 'html':
    case 'text':
      return written(documents(all, options), format, lang);
  }
}

/**
 * The pictures of the report of an assessment, or of several, as SVG, in its order: `study-framework-chart`, as the command line calls their
 * files, to the text of each. What moves the score, and new themes by
 * session, are drawn only where the assessment tells of them.
 */
export function renderCharts(
  assessments: Assessment | readonly Assessment[],
  { lang = 'en' }: Pick<RenderOptions, 'lang'> = {},
): ReadonlyMap<string, string> {
  const all = isSeveral(assessments) ? assessments : [assessments];
  return new Map(
    documents(all, { view: 'report', lang }).flatMap((document, i) =>
      picturesOfAssessment(nth(all, i), document).map(({ name, picture }) => [name, svg(picture)]),
    ),
  );
}

/** Writes what would be if some indicators stood at other levels as text; by default Markdown in English. */
export const renderWhatIf = (found: WhatIf, { format = 'markdown', lang = 'en' }: Rendering = {}): string =>
  written([whatIf(found, lang)], format, lang);

/** Writes whether sessions still brought new themes as text; by default Markdown in English. */
export const renderSaturation = (
  found: SaturationResult,
  { format = 'markdown', lang = 'en' }: Rendering = {},
): string => written([saturation(found, lang)], format, lang);

/** Writes what to find out next as text; by default Markdown, with boxes to tick, in English. */
export const renderGaps = (found: Gaps, { format = 'markdown', lang = 'en' }: Rendering = {}): string =>
  written([gaps(found, lang)], format, lang);

function written(all: readonly Document[], format: 'markdown' | 'html' | 'text', lang: Lang): string {
  if (all.length === 0) return '';
  if (format === 'html') return html(all, lang);
  return all.map((document) => (format === 'markdown' ? markdown(document) : plainText(document))).join('\n');
}

export interface Rendering {
  readonly format?: 'markdown' | 'html' | 'text';
  readonly lang?: Lang;
}

function documents(
  all: readonly Assessment[],
  { view = 'report', lang = 'en', id = 'index' }: RenderOptions,
): Document[] {
  switch (view) {
    case 'score':
      return all.length > 1 ? [scoreSummary(all, lang)] : all.map((assessment) => score(assessment, lang));
    case 'report':
      return documentsOf(all, (assessment) => report(assessment, lang), lang);
    case 'summary':
      return documentsOf(all, (assessment) => summary(assessment, lang), lang);
    case 'tows':
      return documentsOf(all, (assessment) => tows(assessment, lang), lang);
    case 'uncertainty':
      return documentsOf(all, (assessment) => uncertainty(assessment, lang), lang);
    case 'explain':
      return documentsOf(all, (assessment) => explain(assessment, id, lang), lang);
  }
}

const isSeveral = (given: Assessment | readonly Assessment[]): given is readonly Assessment[] => Array.isArray(given);
