import { finding } from '../../model/findings/index.js';
import { checkReferences } from '../study/references.js';
import { nth } from '../../model/nth.js';
import type { Naming } from './link.js';

/** What a study says of factors: it may change any that a framework knows, and must say all of those it adds. */
export function linkFactors({ study, atHand, factors, concepts, places, findings }: Naming): void {
  for (const factor of study.factors.values()) {
    const { id, place } = factor;
    if (!atHand.some(({ catalogue }) => Object.hasOwn(catalogue.factors, id))) {
      const missing = (['title', 'polarity', 'locus'] as const).filter((key) => factor[key] === undefined);
      const frameworks = atHand.map((framework) => framework.id);
      if (missing.length > 0) findings.push(finding('FACTOR-INCOMPLETE', { id, missing, frameworks }, place));
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
      (i) => places.entry(place, ['factors', id, 'leads-to'], nth(effects, i), i),
      findings,
    );
  }
}
