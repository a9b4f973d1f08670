import type { Catalogue } from '../model/catalogue.js';
import type { Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { NO_KEYWORDS, type Keywords } from '../model/keywords.js';
import { nextStepsOf } from './next-steps.js';
import { CATALOGUE_RULES } from './registry.js';
import type { PlacesOf } from './subject.js';

/**
 * What is unfinished in the shared catalogue. `frameworks` are those that may name its remedies as a next step;
 * `places` finds paths such as `factors/<id>`, whichever file they stand in.
 */
export function lintCatalogue(
  catalogue: Catalogue,
  places: PlacesOf,
  frameworks: readonly Framework[] = [],
  keywords: Keywords = NO_KEYWORDS,
): Finding[] {
  const subject = {
    catalogue,
    keywords,
    judged: { factors: Object.keys(catalogue.factors), remedies: Object.keys(catalogue.remedies) },
    nextSteps: nextStepsOf(frameworks),
    places,
  };
  return CATALOGUE_RULES.flatMap((rule) => rule(subject));
}
