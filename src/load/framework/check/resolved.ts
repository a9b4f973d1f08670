import type { Finding } from '../../../model/findings/index.js';
import type { Framework } from '../../../model/framework.js';
import type { PartPlaces } from '../../../model/places.js';

/** A framework that is resolved, whether its file writes it out or tells how it differs from another. */
export interface Resolved {
  readonly framework: Omit<Framework, 'digest'>;
  /** The framework it extends; null where it is written out. */
  readonly base: Framework | null;
  readonly places: PartPlaces;
  readonly findings: Finding[];
}
