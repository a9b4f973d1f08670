import type { Localized } from './lang.js';
import type { Place } from './places.js';

/** What a study says of itself on one topic of reporting: either something, or why there is nothing to say. */
export interface Declaration {
  readonly topic: string;
  readonly says: Localized | null;
  /** Where it can be read. */
  readonly at: string | null;
  /** What is missing from what it says. */
  readonly lacks: Localized | null;
  readonly notApplicable: Localized | null;
  readonly place: Place;
}
