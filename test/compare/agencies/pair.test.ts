import { describe, expect, it } from 'vitest';
import { rankDraws } from '../../../src/analysis/ranks/index.js';
import type { DrawRanks } from '../../../src/compare/agencies/index.js';
import type { ComparisonOptions, Weights } from '../../../src/model/comparison/index.js';
import type { Entrant } from '../../../src/model/comparison/entrant.js';
import { EMPTY_CATALOGUE } from '../../../src/model/catalogue.js';
import { study } from '../../build.js';
import { fc, test } from '../../property.js';
import { all, anyAgencies, comparison, desk, entrant, entrantOf } from './entrants.js';

const draw: DrawRanks = (table) => rankDraws(table, { runs: 200, seed: 1 });
const paired = (
  one: Entrant,
  other: Entrant,
  over: Partial<ComparisonOptions> = {},
  drawing: DrawRanks | null = null,
) => comparison([one, other], { pair: [one.study.id, other.study.id], ...over }, drawing).pair!;
const contributions = (pair: ReturnType<typeof paired>) =>
  Object.fromEntries(pair.differences[0]!.nodes.map(({ id, contribution }) => [id, contribution]));

const [a, b] = [entrant('a', all(4, 2, 1, 2)), entrant('b', all(2, 2, 4, 2))];

describe('what separates two', () => {
  it('is told by the weights asked for, the official ones and equal ones', () => {
    const { studies, differences, concepts } = paired(a, b);
    expect([studies, concepts, differences.length]).toEqual([['a', 'b'], [], 1]);
    expect(differences[0]).toMatchObject({
      entries: [0, 1],
      whole: 0.375,
      official: 0.375,
      equal: -0.25,
      ahead: null,
      dominance: 0,
      adds: true,
    });
    expect(paired(a, b, { weights: { kind: 'own', weights: { people: 1, means: 9 } } }).differences[0]?.whole).toBe(
      -1.25,
    );
  });

  it('is made of what each node contributes', () => {
    expect(contributions(paired(a, b))).toEqual({
      people: 0.75,
      staff: 0.75,
      head: 0,
      means: -0.375,
      rooms: -0.375,
      funds: 0,
    });
    expect(contributions(paired(a, b, { weights: { kind: 'equal' } }))).toMatchObject({ people: 0.5, means: -0.75 });
  });

  it('says in how many runs the first stands before the second, and who does whatever the weights', () => {
    const best = entrant('best', all(4, 4, 4, 4));
    expect(paired(best, b, {}, draw).differences[0]).toMatchObject({ ahead: 1, dominance: 1 });
    expect(paired(b, best, {}, draw).differences[0]).toMatchObject({ ahead: 0, dominance: -1 });
    const twin = entrant('twin', all(4, 4, 4, 4));
    expect(paired(best, twin, {}, draw).differences[0]).toMatchObject({ ahead: 0.5, dominance: 0, whole: 0 });
    const exchanged = { rule: 'geometric', share: 1 };
    expect(paired(best, b, {}, draw).differences[0]).toMatchObject({ exchanged });
  });

  it('is not told where one has no score', () => {
    const unknown = entrant('unknown', {});
    expect(paired(a, unknown, {}, draw).differences[0]).toMatchObject({
      whole: null,
      official: null,
      equal: null,
      ahead: null,
      dominance: 0,
      adds: false,
    });
  });

  it('does not add up where the rule is no mean, or other parts are known', () => {
    const low = (id: string, levels: Parameters<typeof entrant>[1]) =>
      entrant(id, levels, {}, desk({ aggregate: 'min' }));
    expect(paired(low('a', all(4, 2, 1, 2)), low('b', all(2, 2, 4, 2))).differences[0]?.adds).toBe(false);
    const half = entrant('half', { staff: 2, head: 2 });
    expect(paired(a, half).differences[0]).toMatchObject({ whole: 0.625, adds: false });
    // One dimension lacks an indicator: down to the dimensions it adds up, below this one it does not.
    const most = entrant('most', { staff: 4, head: 2, rooms: 3 });
    expect(contributions(paired(a, most))).toEqual({
      people: 0,
      staff: 0,
      head: 0,
      means: -0.375,
      rooms: null,
      funds: null,
    });
  });

  it('tells what a dimension contributes whose own score is withheld', () => {
    const by = desk({ coverageFloor: 0.6 });
    const [one, other] = [4, 1].map((rooms) => entrant(`rooms-${String(rooms)}`, { staff: 3, head: 3, rooms }, {}, by));
    const pair = paired(one!, other!);
    // The first dimension is alike; means counts 4 and 1, a quarter of the weight.
    expect(pair.differences[0]).toMatchObject({ whole: 0.75, adds: true });
    expect(pair.differences[0]?.nodes.find(({ id }) => id === 'means')).toEqual({
      id: 'means',
      parent: null,
      title: { en: 'means' },
      first: null,
      second: null,
      difference: null,
      contribution: 0.75,
    });
    expect(comparison([one!, other!]).compared[0]?.makings.dimensions.map(({ withheld }) => withheld)).toEqual([
      false,
      true,
    ]);
  });

  it('takes what a rater gave a dimension as a whole for what it is', () => {
    const given = entrantOf(
      study({ ratings: { people: 4, staff: 2, head: 2, rooms: 2, funds: 2 }, over: { id: 'given' } }),
      desk(),
    );
    expect(contributions(paired(given, b))).toMatchObject({ people: 1.5, staff: null, head: null, rooms: -0.25 });
  });

  it('turns round where lower is better', () => {
    const by = desk({ scale: { ...desk().scale, worst: 4, best: 1 } });
    const pair = paired(entrant('a', all(1, 1, 2, 2), {}, by), entrant('b', all(3, 3, 1, 1), {}, by), {}, draw);
    expect(pair.differences[0]).toMatchObject({ whole: 1.25, ahead: 1 });
    expect(contributions(pair)).toMatchObject({ people: 1.5, means: -0.25 });
  });

  it('is told topic by topic where no scale is shared', () => {
    const topical = (over: Parameters<typeof desk>[0]) => {
      const of = desk(over);
      const concepts = { staffing: { title: { en: 'Staff' } }, funding: { title: { en: 'Funds' } } };
      const nodes = { ...of.nodes, staff: { ...of.nodes['staff']!, concepts: ['staffing'] } };
      return { ...of, nodes, catalogue: { ...EMPTY_CATALOGUE, concepts } as (typeof of)['catalogue'] };
    };
    const one = entrant('a', all(4, 2, 1, 2), {}, topical({}));
    const other = entrant('b', all(1, 2, 1, 2), {}, topical({ aggregate: 'min', digest: 'other' }));
    const third = entrant('c', all(1, 2, 1, 2), {}, topical({}));
    const { pair, findings } = comparison([one, other, third], { pair: ['a', 'b'] });
    expect(pair).toEqual({
      studies: ['a', 'b'],
      differences: [],
      concepts: [{ id: 'staffing', title: { en: 'Staff' }, first: 100, second: 0 }],
    });
    expect(findings).toMatchObject([{ code: 'COMPARED-BY-CONCEPT' }, { code: 'PAIR-APART', args: { concepts: 1 } }]);
    expect(comparison([one, other, third], { pair: ['a', 'c'] }).pair?.concepts).toEqual([]);
  });

  const anyWeights: fc.Arbitrary<Weights> = fc.oneof(
    fc.constant<Weights>({ kind: 'official' }),
    fc.constant<Weights>({ kind: 'equal' }),
    fc
      .record({ people: fc.integer({ min: 0, max: 9 }), means: fc.integer({ min: 1, max: 9 }) })
      .map((weights): Weights => ({ kind: 'own', weights })),
  );

  test(
    'adds up to the difference of the whole, and below each node to that of the node',
    fc.tuple(anyAgencies, anyWeights),
    ([[one, other], weights]) => {
      const [difference] = paired(one!, other!, { weights }).differences;
      if (!difference?.adds) return;
      const told = new Set(difference.nodes.flatMap(({ id, contribution }) => (contribution === null ? [] : id)));
      for (const { parent, contribution } of difference.nodes)
        expect(contribution === null || parent === null || told.has(parent)).toBe(true);
      const sum = (parent: string | null) =>
        difference.nodes.filter((node) => node.parent === parent).flatMap(({ contribution }) => contribution ?? []);
      const total = (parts: number[]) => parts.reduce((all_, part) => all_ + part, 0);
      expect(Math.abs(total(sum(null)) - difference.whole!)).toBeLessThan(1e-9);
      for (const { id, contribution } of difference.nodes)
        if (contribution !== null && sum(id).length > 0)
          expect(Math.abs(total(sum(id)) - contribution)).toBeLessThan(1e-9);
    },
  );

  test('is an order in every run where one dominates', anyAgencies, ([one, other]) => {
    const [difference] = paired(one!, other!, {}, draw).differences;
    if (!difference || difference.dominance === 0 || difference.ahead === null) return;
    // By the middle, least or best dimension they can be level; never the other way round.
    expect(difference.dominance * (difference.ahead - 0.5)).toBeGreaterThanOrEqual(0);
    if (one!.framework.aggregate === 'mean') expect(difference.ahead).toBe(difference.dominance === 1 ? 1 : 0);
  });
});
