import type { Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import type { PlacesWithin } from '../study/remembered.js';

/** What linking one study to one framework works with. */
export interface Link {
  readonly study: Study;
  readonly framework: Framework;
  /** Ids of the catalogue's factors and of the study's own. */
  readonly factors: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly places: PlacesWithin;
  readonly findings: Finding[];
}
