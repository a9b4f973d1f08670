import type { Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import type { PartPlaces } from '../model/places.js';
import { nextStepsOf } from './next-steps.js';
import { FRAMEWORK_RULES } from './registry.js';
import type { CitedSource } from './subject.js';
import type { Reached } from './vectors/reached.js';

/**
 * What is unfinished in a framework that loads without an error. `tests` is what its vectors reach, null where it
 * has none; `places` finds its parts in its file. What that file leaves as another framework has it is judged there; here,
 * what becomes of it.
 */
export function lintFramework(
  framework: Framework,
  tests: { readonly reached: Reached } | null,
  places: PartPlaces,
  options: { readonly shipped?: boolean; readonly alsoCited?: readonly CitedSource[] } = {},
): Finding[] {
  const subject = {
    framework,
    shipped: options.shipped ?? false,
    reached: tests?.reached ?? null,
    alsoCited: options.alsoCited ?? [],
    catalogue: framework.catalogue,
    judged: framework.own,
    nextSteps: nextStepsOf([framework]),
    places,
  };
  return FRAMEWORK_RULES.flatMap((rule) => rule(subject));
}
