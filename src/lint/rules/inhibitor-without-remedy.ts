import { finding } from '../../model/findings/index.js';
import type { Rule } from '../rule.js';
import type { EntriesSubject } from '../subject.js';

export const inhibitorWithoutRemedy: Rule<EntriesSubject> = ({ catalogue, judged, places }) => {
  const addressed = new Set(Object.values(catalogue.remedies).flatMap((remedy) => remedy.addresses));
  return judged.factors
    .filter((id) => catalogue.factors[id]?.polarity === 'inhibiting' && !addressed.has(id))
    .map((id) => finding('INHIBITOR-WITHOUT-REMEDY', { factor: id }, places.key(['factors', id])));
};
