import type { Polarity } from '../../model/catalogue.js';
import { finding } from '../../model/findings/index.js';
import type { Rule } from '../rule.js';
import type { CatalogueSubject } from '../subject.js';

const SIDES: readonly Polarity[] = ['inhibiting', 'enabling'];

export const oneSidedConcept: Rule<CatalogueSubject> = ({ catalogue, places }) => {
  const factors = Object.values(catalogue.factors);
  return Object.keys(catalogue.concepts).flatMap((concept) =>
    SIDES.filter((side) => !factors.some((f) => f.polarity === side && f.concepts.includes(concept))).map((lacks) =>
      finding('CONCEPT-ONE-SIDED', { concept, lacks }, places.key(['concepts', concept])),
    ),
  );
};
