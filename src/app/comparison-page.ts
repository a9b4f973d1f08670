import type { Comparison } from '../model/comparison/index.js';
import type { Lang } from '../model/lang.js';
import { explorer } from '../report/formats/html/explorer/index.js';
import { html } from '../report/formats/html/index.js';
import { comparison as view } from '../report/views/comparison/index.js';
import { shippedExplorer } from './shipped.js';

/** A page to sort, filter and weigh anew. Several comparisons, or one in which nobody is ranked, are a page to read. */
export function comparisonPage(made: readonly Comparison[], lang: Lang): string {
  const [only, ...others] = made;
  if (only && others.length === 0 && only.sets.length > 0) return explorer(only, lang, shippedExplorer());
  return html(
    made.map((comparison) => view(comparison, lang)),
    lang,
  );
}
