import { describe, expect, test } from 'vitest';
import { separated } from '../../src/explorer/pair.js';
import { rankedBy, type Spreads } from '../../src/explorer/rank.js';
import type { Standings } from '../../src/explorer/rows.js';
import {
  leadersSaid,
  lossesSaid,
  movesSaid,
  orderSaid,
  ranksText,
  scoreText,
  shownSaid,
} from '../../src/explorer/said.js';
import { wordsIn } from '../../src/explorer/words.js';
import type { Entrant } from '../../src/model/comparison/entrant.js';
import type { Weights } from '../../src/model/comparison/index.js';
import { all, entrant } from '../compare/agencies/entrants.js';
import { exploring, onlySet, THREE } from './exploring.js';

const EN = wordsIn('en');
const OFFICIAL: Weights = { kind: 'official' };
const EQUAL: Weights = { kind: 'equal' };

function standing(entrants: readonly Entrant[], weights: Weights, spreads: Spreads | null = null) {
  const set = onlySet(exploring(entrants));
  const standings: Standings = {
    ranked: rankedBy(set, weights),
    official: rankedBy(set, OFFICIAL),
    spreads,
    groups: null,
  };
  return { set, standings };
}

test('on paper it is said what is ranked, by how many and by which weights', () => {
  const said = (weights: Weights): string => {
    const { set, standings } = standing(THREE, weights);
    return shownSaid({ ...set, period: '2024' }, standings, weights, EN);
  };
  expect(said(OFFICIAL)).toBe(
    "A framework, 2024. 3 agencies ranked by their scores before any rounding; the weights are the framework's.",
  );
  expect(said({ kind: 'own', weights: { people: 1, means: 2.5 } })).toMatch(
    /; the weights are people 1 and means 2\.5, unlike in the framework\.$/u,
  );
});

describe('who leads is said', () => {
  const said = (
    entrants: readonly Entrant[],
    weights: Weights = OFFICIAL,
    spreads: Spreads | null = null,
  ): string[] => {
    const { set, standings } = standing(entrants, weights, spreads);
    return leadersSaid(set, standings, EN);
  };
  const alike = (count: number) => Array.from({ length: count }, (_, i) => entrant(`s${String(i)}`, all(2, 2, 2, 2)));

  test('with how sure that is, as soon as it is known', () => {
    expect(said(THREE)).toEqual(['Ánna Office leads with a score of 3.25.', 'Drawing other weights…']);
    const spread = { interval: [1, 2] as const, first: 0.9 };
    expect(said(THREE, OFFICIAL, { runs: 1000, rows: [spread, null, null] })[1]).toBe(
      'How sure is that? When the weights are varied by up to a quarter (1,000 draws), it comes first in 90% of the draws; in 95% of them its rank is 1–2.',
    );
    expect(said(THREE, OFFICIAL, { runs: 0, rows: [] })).toHaveLength(1);
  });

  test('of two or three by name, of more by their number', () => {
    expect(said(alike(2))).toEqual(['Agency s0 and Agency s1 lead, each with a score of 2.00.']);
    expect(said(alike(4))).toEqual(['4 agencies lead, each with a score of 2.00.']);
  });

  test('of nobody where nobody has a score', () => {
    expect(said(THREE, { kind: 'own', weights: { people: 0, means: 0 } })).toEqual([
      'Nobody has a score by these weights.',
    ]);
  });
});

test('what other weights do to the ranks is said, and who moves furthest', () => {
  const { set, standings } = standing(THREE, EQUAL);
  expect(movesSaid(set, standings, EN)).toBe(
    '2 of 3 agencies have another rank than by official weights. Furthest: Ánna Office, from 1 to 2.',
  );
  const same = standing(THREE, OFFICIAL);
  expect(movesSaid(same.set, same.standings, EN)).toBe('No agency has another rank than by official weights.');
  const ids = set.dimensions.map(({ id }) => [id, 0]);
  const none = standing(THREE, { kind: 'own', weights: Object.fromEntries(ids) as Record<string, number> });
  expect(movesSaid(none.set, none.standings, EN)).toBe('Give at least one dimension a weight above 0.');
});

describe('of two is said', () => {
  const between = (entrants: readonly Entrant[], keys: readonly [string, string], weights: Weights = OFFICIAL) => {
    const set = onlySet(exploring(entrants));
    const at = (key: string): number => set.rows.findIndex((row) => row.key === key);
    const found = separated(set, [at(keys[0]), at(keys[1])], weights);
    return { order: orderSaid(found, keys, weights, EN), losses: lossesSaid(set, found, keys, EN) };
  };

  test('who leads by which weights, that it does not hold, and where the one behind loses', () => {
    const { order, losses } = between(THREE, ['bert', 'anna']);
    expect(order).toEqual([
      'By official weights anna is ahead of bert by 0.25.',
      'With equal weights bert is ahead of anna by 0.50.',
      'The order does not hold: it depends on the weights.',
    ]);
    expect(losses).toBe('bert loses against anna in people (−1.00); gains in means (+2.00).');
    expect(between(THREE, ['bert', 'anna'], EQUAL).losses).toBe(
      'anna loses against bert in means (−2.00); gains in people (+1.00).',
    );
  });

  test('that no weights turn it round where one is better in all', () => {
    const { order, losses } = between(THREE, ['bert', 'cleo']);
    expect(order.slice(2)).toEqual([
      'The order holds under both.',
      'bert is at least as good as cleo in every dimension: no weights turn that round.',
    ]);
    expect(losses).toBe('cleo loses against bert in means (−2.00) and people (−1.00).');
    expect(between(THREE, ['cleo', 'bert']).order.at(-1)).toContain('bert is at least as good as cleo');
  });

  test('that they are level, and by their own weights what comes of those', () => {
    const alike = [entrant('a', all(2, 2, 3, 3)), entrant('b', all(2, 2, 3, 3))];
    expect(between(alike, ['a', 'b']).order[0]).toBe('By official weights a and b are level.');
    expect(between(alike, ['a', 'b']).losses).toBe('a is behind b nowhere.');
    const own: Weights = { kind: 'own', weights: { people: 0, means: 1 } };
    expect(between(THREE, ['bert', 'anna'], own).order[0]).toBe('By your weights bert is ahead of anna by 2.00.');
  });

  test('that one has no score, and small differences in full', () => {
    const { order } = between([...THREE, entrant('dora', { staff: null })], ['dora', 'anna']);
    expect(order[0]).toBe('By official weights dora or anna has no score.');
    expect(order).not.toContain('The order holds under both.');
  });
});

test('numbers are written as everywhere', () => {
  const set = onlySet(exploring(THREE));
  expect([scoreText(2.5, set, 'id'), scoreText(null, set, 'en')]).toEqual(['2,50', '–']);
  expect([ranksText([3, 3]), ranksText([1, 4]), ranksText(null)]).toEqual(['3', '1–4', '–']);
});
