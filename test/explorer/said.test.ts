import { describe, expect, test } from 'vitest';
import { separated } from '../../src/explorer/pair.js';
import type { Spreads } from '../../src/explorer/rank.js';
import { leadersSaid, lossesSaid, movesSaid, orderSaid, scoreText, shownSaid } from '../../src/explorer/said.js';
import { standingsOf } from '../../src/explorer/standings.js';
import { beginning } from '../../src/explorer/state.js';
import { wordsIn } from '../../src/explorer/words.js';
import type { Entrant } from '../../src/model/comparison/entrant.js';
import type { Weights } from '../../src/model/comparison/index.js';
import { all, desk, entrant } from '../compare/agencies/entrants.js';
import { exploring, onlySet, THREE } from './exploring.js';

const EN = wordsIn('en');
const OFFICIAL: Weights = { kind: 'official' };
const EQUAL: Weights = { kind: 'equal' };

function standing(entrants: readonly Entrant[], weights: Weights, spreads: Spreads | null = null) {
  const data = exploring(entrants);
  return { set: onlySet(data), standings: standingsOf(data, { ...beginning(data), weights }, spreads) };
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
    /; the weights are people 1 and means 2\.5\.$/u,
  );
});

describe('who leads is said', () => {
  const said = (
    entrants: readonly Entrant[],
    weights: Weights = OFFICIAL,
    spreads: Spreads | null = null,
  ): string[] => {
    const { set, standings } = standing(entrants, weights, spreads);
    return leadersSaid(set, standings, weights, EN);
  };
  const alike = (count: number) => Array.from({ length: count }, (_, i) => entrant(`s${String(i)}`, all(2, 2, 2, 2)));

  test('with how sure that is, as soon as it is known', () => {
    expect(said(THREE)).toEqual(['Ánna Office leads with a score of 3.25.', 'Drawing other weights…']);
    const spread = { interval: [1, 2] as const, first: 0.9, firstExchanged: 0.6 };
    expect(said(THREE, OFFICIAL, { runs: 1000, spread: 0.25, rows: [spread, null, null] })[1]).toBe(
      "How sure is that? With each official weight varied at random by up to 25%, it comes first in 90% of 500 draws; by weighted geometric mean in place of the framework's rule, in 60%. In 95% of all of them its rank is 1–2.",
    );
    expect(said(THREE, OFFICIAL, { runs: 0, spread: 0, rows: [] })).toHaveLength(1);
  });

  test('and that it is open where what is unknown could turn it round', () => {
    const open = [entrant('a', { staff: 4, head: 4 }), entrant('b', all(4, 4, 3, 3))];
    expect(said(open)[1]).toMatch(
      /^That is not settled, since not everything is known: possible ranks 1–2, coverage 75%\.$/u,
    );
  });

  test('of two or three by name, of more by their number', () => {
    expect(said(alike(2))).toEqual(['Agency s0 and Agency s1 lead, each with a score of 2.00.']);
    expect(said(alike(4))).toEqual(['4 agencies lead, each with a score of 2.00.']);
  });

  test('of nobody where nobody has a score, and why where nothing weighs anything', () => {
    expect(said(THREE, { kind: 'own', weights: { people: 0, means: 0 } })).toEqual([
      'Nobody has a score by these weights.',
      'Give at least one dimension a weight above 0.',
    ]);
    const half = ['a', 'b'].map((id) => entrant(id, { staff: 4, head: 4 }, {}, desk({ coverageFloor: 0.75 })));
    expect(said(half)).toEqual([
      'Agency a and Agency b lead, each with a score of 4.00.',
      'That is not settled, since not everything is known: possible ranks 1–2, coverage 75%.',
    ]);
    expect(said(half, EQUAL)).toEqual(['Nobody has a score by these weights.']);
  });

  test('of which period, where several are told apart', () => {
    const dated = (id: string, year: string, level: number) =>
      entrant(`${id}-${year}`, all(level, level, 2, 2), { name: id, period: { from: year, to: year } });
    const data = exploring([
      dated('a', '2023', 3),
      dated('b', '2023', 2),
      dated('a', '2024', 2),
      dated('b', '2024', 3),
    ]);
    const state = beginning(data);
    const [, second] = data.sets;
    expect(leadersSaid(second!, standingsOf(data, state, null), state.weights, EN)[0]).toBe(
      '2024: b leads with a score of 2.75.',
    );
  });
});

test('who has a rank by some weights alone is counted', () => {
  const entrants = [
    entrant('a', all(4, 4, 1, 1)),
    entrant('people', { staff: 2, head: 2 }),
    entrant('means', { rooms: 3, funds: 3 }),
  ];
  const { set, standings } = standing(entrants, { kind: 'own', weights: { people: 0 } });
  expect(movesSaid(set, standings, EN)[0]).toContain(
    'With a rank by these weights alone: 1 agency. With a rank by official weights alone: 1 agency.',
  );
});

test('a leader who cannot be first, once all is known, is told as such', () => {
  const { set, standings } = standing([entrant('a', { staff: 4, head: 4 }), entrant('b', all(4, 4, 3, 3))], OFFICIAL);
  const first = { ...standings, ranked: standings.ranked.map((each) => ({ ...each, possible: [2, 2] as const })) };
  expect(leadersSaid(set, first, OFFICIAL, EN)[1]).toBe(
    'With everything known it cannot stay so: possible ranks 2, coverage 75%.',
  );
  const known = { ...first, ranked: first.ranked.map((each) => ({ ...each, coverage: 1 })) };
  expect(leadersSaid(set, known, OFFICIAL, EN)[1]).toBe('With everything known it cannot stay so: possible ranks 2.');
});

test('what other weights do to the ranks is said, and who moves furthest', () => {
  const { set, standings } = standing(THREE, EQUAL);
  expect(movesSaid(set, standings, EN)).toEqual([
    '2 of 3 agencies have another rank than by official weights. Furthest: Ánna Office, from 1 to 2.',
  ]);
  const same = standing(THREE, OFFICIAL);
  expect(movesSaid(same.set, same.standings, EN)).toEqual(['No agency has another rank than by official weights.']);
  const ids = set.dimensions.map(({ id }) => [id, 0]);
  const none = standing(THREE, { kind: 'own', weights: Object.fromEntries(ids) as Record<string, number> });
  expect(movesSaid(none.set, none.standings, EN)).toEqual([]);
});

describe('of two is said', () => {
  const between = (entrants: readonly Entrant[], keys: readonly [string, string], weights: Weights = OFFICIAL) => {
    const set = onlySet(exploring(entrants));
    const at = (key: string): number => set.rows.findIndex((row) => row.key === key);
    const found = separated(set, [at(keys[0]), at(keys[1])], weights);
    return { order: orderSaid(set, found, keys, weights, EN), losses: lossesSaid(set, found, keys, EN) };
  };

  test('who is ahead by which weights, and where the first loses and gains, whoever is ahead', () => {
    const { order, losses } = between(THREE, ['bert', 'anna']);
    expect(order.slice(0, 2)).toEqual([
      'By official weights anna is ahead of bert by 0.25.',
      'If all dimensions weigh alike, bert is ahead of anna by 0.50.',
    ]);
    const told = ['bert loses against anna in people (−1.00); gains in means (+2.00).'];
    expect([losses, between(THREE, ['bert', 'anna'], EQUAL).losses]).toEqual([told, told]);
    expect(between(THREE, ['anna', 'bert']).losses).toEqual([
      'anna loses against bert in means (−2.00); gains in people (+1.00).',
    ]);
  });

  test('that the first loses nowhere, or that both are alike', () => {
    expect(between(THREE, ['bert', 'cleo']).losses).toEqual([
      'bert is behind cleo in no dimension; gains in means (+2.00) and people (+1.00).',
    ]);
    const alike = [entrant('a', all(2, 2, 3, 3)), entrant('b', all(2, 2, 3, 3))];
    expect(between(alike, ['a', 'b']).losses).toEqual(['a and b are alike in every dimension.']);
  });

  test('of dimensions alone in which both have a score, and nothing where there are none', () => {
    const some = [
      entrant('a', all(2, 2, 3, 3)),
      entrant('b', { staff: 2, head: 2 }),
      entrant('c', { staff: 3, head: 3 }),
    ];
    expect(between(some, ['a', 'b']).losses).toEqual([
      'a and b are alike in every dimension in which both have a score.',
    ]);
    expect(between(some, ['c', 'a']).losses).toEqual([
      'c is behind a in no dimension in which both have a score; gains in people (+1.00).',
    ]);
    expect(between([...some, entrant('d', { rooms: 3 })], ['d', 'b']).losses).toEqual([]);
  });
});

test('scores are written as everywhere', () => {
  expect([scoreText(2.5, 2, 'id'), scoreText(2.34567, 4, 'en'), scoreText(null, 2, 'en')]).toEqual([
    '2,50',
    '2.3457',
    '–',
  ]);
});

test('scores have as many decimals as tell them apart by the weights chosen', () => {
  const near = [entrant('a', all(4, 4, 1, 1)), entrant('b', all(3, 3, 4, 4)), entrant('c', all(1, 1, 1, 1))];
  const by = (people: number, means: number): number =>
    standing(near, { kind: 'own', weights: { people, means } }).standings.decimals;
  expect([by(3, 1), by(3.001, 1)]).toEqual([2, 4]);
});
