import { finding } from '../../model/findings/index.js';
import { checkReferences } from '../study/references.js';
import type { Link } from './link.js';

/** What a study says of factors: it may change any of the catalogue's, and must say all of those it adds. */
export function linkFactors({ study, framework, factors, concepts, places, findings }: Link): void {
  for (const factor of study.factors.values()) {
    const { id, place } = factor;
    if (!Object.hasOwn(framework.catalogue.factors, id)) {
      const missing = (['title', 'polarity', 'locus'] as const).filter((key) => factor[key] === undefined);
      if (missing.length > 0) findings.push(finding('FACTOR-INCOMPLETE', { id, missing }, place));
    }
    checkReferences(
      'UNKNOWN-CONCEPT',
      factor.concepts,
      concepts,
      (i) => places.value(place, ['factors', id, 'concepts', i]),
      findings,
    );
    const effects = [...factor.leadsTo.keys()];
    checkReferences(
      'UNKNOWN-FACTOR',
      effects,
      factors,
      (i) => places.entry(place, ['factors', id, 'leads-to'], effects[i] ?? '', i),
      findings,
    );
  }
}
