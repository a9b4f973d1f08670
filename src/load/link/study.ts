import type { Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import { checkReferences } from '../study/references.js';
import { placesWithin } from '../study/remembered.js';
import { linkFactorRatings } from './factor-ratings.js';
import { linkFactors } from './factors.js';
import type { Link } from './link.js';
import { linkProposals } from './proposals.js';
import { linkPublished, linkRatings } from './ratings.js';

/**
 * Checks everything in a study that needs the framework to be checked: nodes, levels, bands, factors, concepts, remedies.
 * What concerns other frameworks is left to their own link.
 */
export function linkStudy(study: Study, framework: Framework): Finding[] {
  const { concepts, factors } = framework.catalogue;
  const link: Link = {
    study,
    framework,
    factors: new Set([...Object.keys(factors), ...study.factors.keys()]),
    concepts: new Set(Object.keys(concepts)),
    places: placesWithin(study),
    findings: [],
  };
  linkEvidence(link);
  linkRatings(link);
  linkFactors(link);
  linkFactorRatings(link);
  linkProposals(link);
  linkPublished(link);
  return link.findings;
}

function linkEvidence({ study, factors, concepts, places, findings }: Link): void {
  for (const { place, shows, denies, about } of study.evidence.values()) {
    checkReferences('UNKNOWN-FACTOR', shows, factors, (i) => places.inItem('evidence', place, ['shows', i]), findings);
    checkReferences(
      'UNKNOWN-FACTOR',
      denies,
      factors,
      (i) => places.inItem('evidence', place, ['denies', i]),
      findings,
    );
    checkReferences(
      'UNKNOWN-CONCEPT',
      about,
      concepts,
      (i) => places.inItem('evidence', place, ['about', i]),
      findings,
    );
  }
}
