import { finding } from '../../model/findings/index.js';
import type { Rule } from '../rule.js';
import type { EntriesSubject } from '../subject.js';

export const inhibitorWithoutRemedy: Rule<EntriesSubject> = {
  name: 'inhibitor-without-remedy',
  reason: 'A report that names what is wrong and offers nothing against it helps nobody.',
  find: ({ catalogue, judged, places }) => {
    const addressed = new Set(Object.values(catalogue.remedies).flatMap((remedy) => remedy.addresses));
    return judged.factors
      .filter((id) => catalogue.factors[id]?.polarity === 'inhibiting' && !addressed.has(id))
      .map((id) => finding('INHIBITOR-WITHOUT-REMEDY', { factor: id }, places.key(['factors', id])));
  },
};
