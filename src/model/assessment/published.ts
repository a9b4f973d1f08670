import type { Localized } from '../lang.js';
import type { Place } from '../places.js';

export interface PublishedResult {
  readonly node: string | null;
  readonly words: Localized;
  readonly band: string | null;
  readonly computed: string | null;
  /** Whether the bands are the same; null where either is missing. */
  readonly agrees: boolean | null;
  readonly by: string | null;
  readonly at: string;
  readonly place: Place;
}
