import type { Catalogue } from '../../model/catalogue.js';
import type { Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import { checkReferences, type Ids } from '../study/references.js';
import { placesWithin } from '../study/remembered.js';
import { namesIn, withBorrowed } from './borrow.js';
import { linkFactorRatings } from './factor-ratings.js';
import { linkFactors } from './factors.js';
import type { Link, Naming } from './link.js';
import { meaningsApart } from './meanings.js';
import { linkImproved, linkProposals } from './proposals.js';
import { linkPublished, linkRatings } from './ratings.js';

export interface LinkedStudy {
  /** The frameworks asked for, each with what the study names of the others. */
  readonly frameworks: readonly Framework[];
  /** Factors, concepts and remedies that none of the frameworks at hand knows, or that are named where they do not fit. */
  readonly unknown: readonly Finding[];
  /** What does not fit one of the frameworks: nodes, levels, bands and weights. */
  readonly findings: readonly Finding[];
}

/**
 * Checks everything in a study that takes frameworks to be checked. What it says of nodes, levels and bands is held
 * against that one of `frameworks` it speaks of. A factor, concept or remedy is known if any of those `atHand` knows it:
 * evidence is gathered once, and may be scored by a framework that has never heard of a factor it shows.
 */
export function linkStudy(
  study: Study,
  frameworks: readonly Framework[],
  atHand: readonly Framework[] = frameworks,
): LinkedStudy {
  const places = placesWithin(study);
  const unknown: Finding[] = [];
  linkNames({
    study,
    atHand,
    factors: idsAcross(atHand, 'factors', study.factors),
    concepts: idsAcross(atHand, 'concepts'),
    places,
    findings: unknown,
  });
  const names = atHand.length > 1 ? namesIn(study) : null;
  const linked = names ? frameworks.map((framework) => withBorrowed(framework, atHand, names)) : frameworks;
  const findings: Finding[] = names ? meaningsApart(atHand, names) : [];
  for (const framework of linked) linkTo({ study, framework, atHand, places, findings });
  return { frameworks: linked, unknown, findings };
}

function linkNames(naming: Naming): void {
  linkEvidence(naming);
  linkFactors(naming);
  linkProposals(naming);
}

function linkTo(link: Link): void {
  linkRatings(link);
  linkFactorRatings(link);
  linkImproved(link);
  linkPublished(link);
}

/** The ids that any of these frameworks or the study itself has. Gathered only where one is missing: it hardly ever is. */
function idsAcross(frameworks: readonly Framework[], kind: keyof Catalogue, own?: ReadonlyMap<string, unknown>): Ids {
  return {
    frameworks: frameworks.map(({ id }) => id),
    has: (id) => frameworks.some(({ catalogue }) => Object.hasOwn(catalogue[kind], id)) || own?.has(id) === true,
    keys: () => [...frameworks.flatMap(({ catalogue }) => Object.keys(catalogue[kind])), ...(own?.keys() ?? [])],
  };
}

function linkEvidence({ study, factors, concepts, places, findings }: Naming): void {
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
