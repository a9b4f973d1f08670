/**
 * The library: what the command line does, for other programs.
 *
 * ```ts
 * import { loadStudy, loadFramework, assess, render } from 'egov-assess';
 *
 * const { study, findings } = loadStudy('my-study');
 * const { framework } = loadFramework('my-framework.yaml');
 * if (study && framework) {
 *   const { assessment } = assess(study, framework);
 *   if (assessment) console.log(render(assessment, { format: 'markdown', lang: 'en' }));
 * }
 * ```
 *
 * Nothing here throws for what a user did: what is wrong comes back as findings, each with a code, its arguments and
 * a place; `describeFinding` puts it into words. Files come through a port, so `memoryFiles` works without a disk.
 */
export {
  assess,
  gaps,
  loadFramework,
  loadStudy,
  saturation,
  triangulate,
  whatIf,
  type AssessOptions,
  type AssessResult,
  type FrameworkResult,
  type GapsResult,
  type LoadOptions,
  type SaturationAnswer,
  type StudyResult,
  type WhatIfResult,
} from './app/library.js';
export {
  compare,
  renderComparison,
  renderComparisonCharts,
  type CompareOptions,
  type CompareResult,
  type ComparisonRendering,
  type StudyToCompare,
} from './app/library-comparison.js';
export { tables, type TablesResult } from './app/library-tables.js';
export {
  render,
  renderCharts,
  renderGaps,
  renderSaturation,
  renderWhatIf,
  type RenderOptions,
} from './report/index.js';
export { describeFinding } from './text/findings.js';
export { memoryFiles } from './files/memory.js';
export type { Agreement } from './model/agreement/index.js';
export type { Assessment } from './model/assessment/index.js';
export type { FactorResult } from './model/assessment/factors.js';
export type { NodeResult } from './model/assessment/nodes.js';
export type { RemedyResult } from './model/assessment/remedies.js';
export type { Result } from './model/assessment/result.js';
export type { Strength } from './model/assessment/strength.js';
export type { Comparison, ComparisonOptions, Weights } from './model/comparison/index.js';
export type { Finding, FindingCode, Severity } from './model/findings/index.js';
export type { Framework, FrameworkNode } from './model/framework.js';
export type { Gaps } from './model/gaps.js';
export type { Lang, Localized } from './model/lang.js';
export type { Limits } from './model/limits.js';
export type { Place } from './model/places.js';
export type { FileRead, Files } from './model/ports.js';
export type { Saturation, SaturationResult } from './model/saturation.js';
export type { Evidence, Rating, Source, Study } from './model/study.js';
export type { ExportedTable, Tables } from './model/tables.js';
export type { Triangulation } from './model/triangulation.js';
export type { Uncertainty } from './model/uncertainty.js';
export type { WhatIf } from './model/whatIf.js';
