import type { Entry } from '../../model/edits.js';
import type { Place } from '../../model/places.js';
import type { Study } from '../../model/study.js';

/** Where an entry of this name stands already, in whatever file of the study; null where there is none. `rater`: whose rating it is, null for the study's own coder. */
export function standingOf(entry: Entry, study: Study, rater: string | null): Place | null {
  switch (entry.kind) {
    case 'source':
      return study.sources.get(entry.id)?.place ?? null;
    case 'session':
      return study.sessions.get(entry.id)?.place ?? null;
    case 'factor':
      return study.factors.get(entry.id)?.place ?? null;
    case 'evidence':
      return study.evidence.get(entry.value.id)?.place ?? null;
    case 'proposal':
      return study.proposals.find(({ id }) => id === entry.value.id)?.place ?? null;
    case 'rating': {
      const sheet = study.raters.find((each) => (rater === null ? each.own : each.rater === rater));
      return sheet?.ratings.get(entry.framework)?.get(entry.node)?.place ?? null;
    }
  }
}
