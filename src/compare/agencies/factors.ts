import type { FactorBasis, FactorResult } from '../../model/assessment/factors.js';
import type { InhibitedTopic, SharedFactor } from '../../model/comparison/factors.js';
import { grouped } from '../../model/grouped.js';
import { nth } from '../../model/nth.js';
import type { Numbered } from './sets.js';

/** From the firmest to the weakest. */
const BASES: readonly FactorBasis[] = ['evidenced', 'contested', 'stated'];

interface Found extends Pick<FactorResult, 'title' | 'basis'> {
  readonly study: string;
  readonly agency: number;
}

const inhibiting = ({ entrant: { factors } }: Numbered): Numbered['entrant']['factors'] =>
  factors.filter(({ polarity }) => polarity === 'inhibiting');

/** Those of most agencies first, then in byte order of ids. */
const byAgencies = (a: Counted, b: Counted): number => b.agencies - a.agencies || (a.id < b.id ? -1 : 1);
type Counted = Pick<SharedFactor, 'id' | 'agencies'>;

/** Inhibiting factors, and where they were found. */
export function sharedFactors(entrants: readonly Numbered[]): SharedFactor[] {
  const found = entrants.flatMap((each) =>
    inhibiting(each).map(({ id, title, basis }): [string, Found] => [
      id,
      { title, basis, study: each.entrant.study.id, agency: each.agency },
    ]),
  );
  return [...grouped(found)]
    .map(([id, all]) => ({
      id,
      title: nth(all, 0).title,
      found: firmest(all),
      agencies: new Set(all.map(({ agency }) => agency)).size,
    }))
    .sort(byAgencies);
}

/** A study may have it by several frameworks. */
const firmest = (all: readonly Found[]): SharedFactor['found'] =>
  [...grouped(all.map((each) => [each.study, each.basis] as const))].map(([study, bases]) => ({
    study,
    basis: nth(
      BASES.filter((basis) => bases.includes(basis)),
      0,
    ),
  }));

/** What inhibiting factors are about, where agencies have that in common or not. */
export function inhibitedTopics(entrants: readonly Numbered[]): InhibitedTopic[] {
  const titles = new Map(entrants.flatMap(({ entrant }) => Object.entries(entrant.concepts)));
  const found = entrants.flatMap((each) =>
    inhibiting(each).flatMap(({ id, concepts }) =>
      concepts.map((concept) => [concept, { factor: id, study: each.entrant.study.id, agency: each.agency }] as const),
    ),
  );
  return [...grouped(found)]
    .flatMap(([id, all]) => {
      const title = titles.get(id)?.title;
      if (title === undefined) return [];
      const studies = grouped(all.map(({ study, factor }) => [study, factor] as const));
      return {
        id,
        title,
        found: [...studies].map(([study, factors]) => ({ study, factors: [...new Set(factors)] })),
        agencies: new Set(all.map(({ agency }) => agency)).size,
      };
    })
    .sort(byAgencies);
}
