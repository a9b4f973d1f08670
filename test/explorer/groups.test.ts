import { describe, expect, test } from 'vitest';
import { aheadOf, gathered, groupsBy, type Gathered } from '../../src/explorer/groups.js';
import { rankedBy } from '../../src/explorer/rank.js';
import type { SortKey } from '../../src/explorer/state.js';
import type { Entrant } from '../../src/model/comparison/entrant.js';
import type { ComparedSet, Weights } from '../../src/model/comparison/index.js';
import { all, anyAgencies, comparison, entrant } from '../compare/agencies/entrants.js';
import { fc, test as property } from '../property.js';
import { exploring, onlySet } from './exploring.js';

/** East: scores 4, 3 and 2 by any weights; West: 3.5; dora does not tell. */
const AGENCIES = [
  entrant('anna', all(4, 4, 4, 4), { region: 'East' }),
  entrant('bert', all(3, 3, 3, 3), { region: 'East' }),
  entrant('cleo', all(2, 2, 2, 2), { region: 'East' }),
  entrant('west', all(3, 3, 4, 4), { region: 'West' }),
  entrant('dora', all(4, 4, 4, 4)),
];

const OFFICIAL: Weights = { kind: 'official' };

function grouping(entrants: readonly Entrant[], weights: Weights = OFFICIAL) {
  const data = exploring(entrants, { by: 'region', weights });
  const set = onlySet(data);
  const ranked = rankedBy(set, weights);
  return { set, ranked, groups: groupsBy(data, set, 'region', ranked) };
}

describe('the groups of a page', () => {
  const { set, ranked, groups } = grouping(AGENCIES);
  const numbers = set.rows.map((_, i) => i);
  const keys = (found: readonly Gathered[]) =>
    found.map(({ group, rows }) => [group.name, ...rows.map((row) => set.rows[row]?.key)].join(' '));
  const sorted = (by: SortKey, isTurned = false) =>
    gathered(set, groups, numbers, { by, isTurned }).map(({ group }) => group.name);

  test('tell how many they are, and the middle of them', () => {
    expect(groups.all).toMatchObject([
      { name: 'East', members: 3, scored: 3, median: 3, medians: [3, 3] },
      { name: 'West', members: 1, scored: 1, median: 3.25, medians: [3, 4] },
      { name: null, members: 1, median: 4 },
    ]);
  });

  test('hold their rows in the order these have, and are left out without any', () => {
    const reversed = numbers.filter((row) => set.rows[row]?.key !== 'west').reverse();
    expect(keys(gathered(set, groups, reversed, { by: 'coverage', isTurned: false }))).toEqual([
      'East cleo bert anna',
      ' dora',
    ]);
  });

  test('are sorted as their rows are, by the median or by name, and those who do not tell last', () => {
    expect(sorted('rank')).toEqual(['West', 'East', null]);
    expect(sorted('score', true)).toEqual(['East', 'West', null]);
    expect(sorted(1)).toEqual(['West', 'East', null]);
    expect(sorted('name')).toEqual(['East', 'West', null]);
    expect(sorted('name', true)).toEqual(['West', 'East', null]);
    expect(sorted('drawn', true)).toEqual(['East', 'West', null]);
  });

  test('have no middle to be ahead of with fewer than three', () => {
    const ahead = Object.fromEntries(set.rows.map(({ key }, i) => [key, aheadOf(set, groups, ranked, i)]));
    expect(ahead).toEqual({ anna: 1, bert: 0, cleo: -1, west: null, dora: null });
  });
});

const REGIONS = fc.array(fc.constantFrom('East', 'West', null), { minLength: 6, maxLength: 6 });
const WEIGHTS = fc.constantFrom<Weights>(
  OFFICIAL,
  { kind: 'equal' },
  { kind: 'own', weights: { people: 1, means: 5 } },
);

property(
  'medians, and distances to them, are those of the program, whatever the weights and what is unknown',
  fc.tuple(anyAgencies, REGIONS, WEIGHTS),
  ([agencies, told, by]) => {
    const entrants = agencies.map((each, i) => ({ ...each, agency: { ...each.agency, region: told[i] ?? null } }));
    const [expected] = comparison(entrants, { by: 'region', weights: by }).sets;
    const { set, ranked, groups } = grouping(entrants, by);
    const found = groups.all.map(({ medians, ...rest }) => ({ ...rest, medians: byId(medians, set.dimensions) }));
    expect(found).toEqual(expected?.groups);
    expect(groups.of).toEqual(expected?.standings.map(({ group }) => group));
    expect(set.rows.map((_, i) => aheadOf(set, groups, ranked, i))).toEqual(distances(expected));
  },
);

const byId = (medians: readonly (number | null)[], dimensions: readonly { readonly id: string }[]) =>
  Object.fromEntries(dimensions.flatMap(({ id }, i) => (medians[i] === null ? [] : [[id, medians[i]]])));

/** Of fewer than three scores the program tells none either. */
const distances = (set: ComparedSet | undefined) =>
  set?.standings.map(({ group, ahead }) => ((set.groups[group]?.scored ?? 0) < 3 ? null : ahead));
