import type { Catalogue } from '../../model/catalogue.js';
import { entryOf } from '../../model/entry.js';
import { finding } from '../../model/findings/index.js';
import type { Rule } from '../rule.js';
import type { EntriesSubject } from '../subject.js';

export const unneededRemedy: Rule<EntriesSubject> = ({ catalogue, judged, nextSteps, places }) =>
  judged.remedies
    .filter((id) => !nextSteps.has(id) && !answersSomething(catalogue, id))
    .map((id) => finding('REMEDY-UNNEEDED', { remedy: id }, places.key(['remedies', id])));

function answersSomething(catalogue: Catalogue, id: string): boolean {
  const remedy = catalogue.remedies[id];
  if (!remedy) return false;
  const inhibitors = remedy.addresses.filter((factor) => entryOf(catalogue.factors, factor)?.polarity === 'inhibiting');
  return inhibitors.length > 0 || remedy.improves.length > 0;
}
