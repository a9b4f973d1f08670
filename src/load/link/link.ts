import type { Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import type { Ids } from '../study/references.js';
import type { PlacesWithin } from '../study/remembered.js';

/** What looking up the names in a study works with. */
export interface Naming {
  readonly study: Study;
  /** The frameworks in which names are looked up, in this order. */
  readonly atHand: readonly Framework[];
  /** The factors that these and the study have. */
  readonly factors: Ids;
  readonly concepts: Ids;
  readonly places: PlacesWithin;
  readonly findings: Finding[];
}

/** What linking a study to one framework works with. */
export interface Link extends Pick<Naming, 'study' | 'atHand' | 'places' | 'findings'> {
  readonly framework: Framework;
}
