import type { Reason } from '../../model/checklist.js';
import { SPOKEN_METHODS, type Source, type Study } from '../../model/study.js';
import { computed, extent, type FactOf, type Seen } from './reasons.js';

/** Whoever was asked: informants, and groups of them. */
export const asked = (study: Study): Source[] =>
  [...study.sources.values()].filter(({ kind }) => kind === 'informant' || kind === 'group');

const ids = (sources: readonly Source[]): string[] => sources.map(({ id }) => id);

/** A fact about people, which does not apply where nobody was asked. */
const ofPeople =
  (fact: (people: readonly Source[], study: Study) => Reason): FactOf =>
  ({ study }: Seen) => {
    const people = asked(study);
    return people.length === 0 ? computed('not-applicable', 'nobody-asked', {}) : fact(people, study);
  };

/** How many people took part; of each group the size must be known. */
export const sampleSize = ofPeople((people) => {
  const groups = people.filter(({ kind }) => kind === 'group');
  const informants = people.length - groups.length;
  const without = groups.filter(({ size }) => size === undefined);
  if (without.length > 0)
    return computed(extent(people.length, without.length), 'people-uncounted', { informants, without: ids(without) });
  const members = groups.reduce((sum, { size = 0 }) => sum + size, 0);
  return computed('met', 'people-counted', { people: informants + members, informants, groups: groups.length });
});

/** How each of them was chosen. */
export const selection = ofPeople((people) => {
  const without = people.filter((source) => source.selection === undefined);
  const ways = [...new Set(people.flatMap((source) => source.selection ?? []))];
  return without.length === 0
    ? computed('met', 'selection-told', { ways, sources: people.length })
    : computed(extent(people.length, without.length), 'selection-untold', { ways, without: ids(without) });
});

/** Who they are: the role of each, and the group it speaks for. */
export const sample = ofPeople((people) => {
  const without = people.filter(({ role, group }) => role === undefined || group === undefined);
  const groups = [...new Set(people.flatMap(({ group }) => group ?? []))];
  return without.length === 0
    ? computed('met', 'people-described', { sources: people.length, groups })
    : computed(extent(people.length, without.length), 'people-undescribed', { without: ids(without) });
});

/** Whether anybody was met more than once: of each the sessions must be known. */
export const repeatSessions = ofPeople((people, study) => {
  const met = [...study.sessions.values()].filter(({ method }) => SPOKEN_METHODS.includes(method));
  const count = (id: string): number => met.filter(({ source }) => source === id).length;
  if (met.length === 0) return computed('not-met', 'sessions-untold', {});
  return computed('met', 'sessions-counted', {
    sources: people.filter(({ id }) => count(id) > 0).length,
    again: ids(people.filter(({ id }) => count(id) > 1)),
  });
});
