import { suggestionsOf, type SuggestOptions } from '../../analysis/suggest/index.js';
import type { Suggestions } from '../../model/suggestions.js';
import type { StudyPath } from '../discover.js';
import { ratersOf } from './raters.js';
import { shippedKeywords } from '../shipped.js';
import { openStudy, type Workshop } from '../study.js';
import type { Diagnosed } from '../texts.js';

/**
 * What is usual. Of one to five suggestions of a kind, two find most of what the coder of the shipped examples found for the fewest
 * false ones (docs/method.md; a test works it out).
 */
export const USUAL_SUGGESTIONS: SuggestOptions = { all: false, limit: 2 };

/** What is proposed for the evidence of a study, null where it could not be used; and who may say yes to it. */
export function suggestionsIn(
  workshop: Workshop,
  path: StudyPath,
  instead: readonly string[] | null,
  options: SuggestOptions,
): Diagnosed & { readonly suggestions: Suggestions | null; readonly raters: readonly string[] } {
  const { study, frameworks, findings, texts } = openStudy(workshop, path, instead);
  const suggestions = study && suggestionsOf(study, frameworks, shippedKeywords(), workshop.tool, options);
  return { suggestions, raters: study ? ratersOf(study) : [], findings, texts };
}
