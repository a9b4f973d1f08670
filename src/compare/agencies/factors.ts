import type { FactorBasis, FactorResult } from '../../model/assessment/factors.js';
import type { Entrant } from '../../model/comparison/entrant.js';
import type { SharedFactor } from '../../model/comparison/factors.js';
import { grouped } from '../../model/grouped.js';
import { nth } from '../../model/nth.js';
import { agencyKey } from './sets.js';

/** From the firmest to the weakest. */
const BASES: readonly FactorBasis[] = ['evidenced', 'contested', 'stated'];

interface Found extends Pick<FactorResult, 'title' | 'basis'> {
  readonly study: string;
  readonly agency: string;
}

/** Inhibiting factors and where they were found: those of most agencies first, then in byte order of ids. */
export function sharedFactors(entrants: readonly Entrant[]): SharedFactor[] {
  const found = entrants.flatMap((entrant) =>
    entrant.factors
      .filter(({ polarity }) => polarity === 'inhibiting')
      .map(({ id, title, basis }): [string, Found] => [
        id,
        { title, basis, study: entrant.study.id, agency: agencyKey(entrant) },
      ]),
  );
  return [...grouped(found)]
    .map(([id, all]) => ({
      id,
      title: nth(all, 0).title,
      found: firmest(all),
      agencies: new Set(all.map(({ agency }) => agency)).size,
    }))
    .sort((a, b) => b.agencies - a.agencies || (a.id < b.id ? -1 : 1));
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
