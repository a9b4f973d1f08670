import type { Assessment } from './assessment/index.js';
import { at } from './at.js';
import { grouped, groupedBy } from './grouped.js';
import { LANGUAGES } from './lang.js';
import { nth } from './nth.js';

/** What tells one agency from another. */
export type AgencyNamed = Pick<Assessment['agency'], 'name' | 'region' | 'country'>;

/**
 * Which of these are one agency: a number for each, from 0 in the order given. They are one where they have a name in common and tell
 * nothing otherwise: offices of one name in two regions are two. One that tells no region is the office of that name, if there is one only.
 */
export function agencyNumbers(agencies: readonly AgencyNamed[]): number[] {
  const alike = groupedBy(agencies, toldKey);
  const firsts = firstOfEach([...alike.values()].map((same) => nth(same, 0)));
  const numbers = new Map([...new Set(firsts)].map((first, number) => [first, number]));
  const numberOf = new Map([...alike.keys()].map((key, place) => [key, at(numbers, nth(firsts, place))]));
  return agencies.map((agency) => at(numberOf, toldKey(agency)));
}

type Told = readonly (string | null)[];

const toldOf = ({ name, region, country }: AgencyNamed): Told => [
  ...LANGUAGES.map((lang) => name[lang] ?? null),
  region,
  country,
];

const toldKey = (agency: AgencyNamed): string => JSON.stringify(toldOf(agency));

/** The place of the first that each is the same as. Who could be either of two that differ is neither. */
function firstOfEach(agencies: readonly AgencyNamed[]): number[] {
  const told = agencies.map(toldOf);
  const called = grouped(agencies.flatMap(({ name }, i) => namesIn(name).map((key) => [key, i] as const)));
  const fits = (i: number, other: number): boolean => isNothingOtherwise(nth(told, i), nth(told, other));
  const alike = agencies.map(({ name }, i) =>
    [...new Set(namesIn(name).flatMap((key) => called.get(key) ?? []))].filter((other) => fits(i, other)),
  );
  const isEither = alike.map((near) => near.some((one) => near.some((other) => !fits(one, other))));
  const firsts: number[] = [];
  const reach = (i: number, first: number): void => {
    if (firsts[i] !== undefined) return;
    firsts[i] = first;
    for (const other of nth(isEither, i) ? [] : nth(alike, i)) if (!nth(isEither, other)) reach(other, first);
  };
  for (const i of agencies.keys()) reach(i, i);
  return firsts;
}

const namesIn = (name: AgencyNamed['name']): string[] =>
  LANGUAGES.flatMap((lang) => (name[lang] === undefined ? [] : JSON.stringify([lang, name[lang]])));

const isNothingOtherwise = (one: Told, other: Told): boolean =>
  one.every((text, i) => text === null || nth(other, i) === null || text === nth(other, i));
