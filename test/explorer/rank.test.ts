import { describe, expect, test } from 'vitest';
import { aheadBy, drawnBy, rankedBy, scoresOf, spreadsAtFirst } from '../../src/explorer/rank.js';
import { separated } from '../../src/explorer/pair.js';
import type { Entrant } from '../../src/model/comparison/entrant.js';
import type { Weights } from '../../src/model/comparison/index.js';
import type { DrawRanks } from '../../src/compare/agencies/index.js';
import { rankDraws } from '../../src/analysis/ranks/index.js';
import { explored } from '../../src/report/formats/html/explorer/data.js';
import { anyAgencies, compare, comparison, desk, entrant } from '../compare/agencies/entrants.js';
import { cases, fc } from '../property.js';
import { exploring, onlySet, THREE } from './exploring.js';

const OWN: Weights = { kind: 'own', weights: { people: 1, means: 2.5 } };
const NO_PEOPLE: Weights = { kind: 'own', weights: { people: 0 } };
const NO_MEANS: Weights = { kind: 'own', weights: { means: 0 } };
const WEIGHTS: readonly Weights[] = [{ kind: 'official' }, { kind: 'equal' }, OWN];

/** Where the program and the page put each, by the ids of studies. */
function both(entrants: readonly Entrant[], weights: Weights) {
  const found = compare(entrants, { weights }).comparison;
  const program = (found?.sets ?? []).map(({ standings }) =>
    standings
      .map(({ entry, score, bounds, rank, tied, possible, band }) => ({
        ...{ key: found?.compared[entry]?.study.id, score, bounds, rank, tied, possible },
        band: band?.id ?? null,
      }))
      .sort(byKey),
  );
  const page = (compare(entrants).comparison ? exploring(entrants).sets : []).map((set) =>
    rankedBy(set, weights)
      .map(({ score, bounds, rank, tied, possible, band }, i) => ({
        ...{ key: set.rows[i]?.key, score, bounds, rank, tied, possible },
        band,
      }))
      .sort(byKey),
  );
  return { program, page };
}

const byKey = (a: { key: string | undefined }, b: { key: string | undefined }): number =>
  (a.key ?? '') < (b.key ?? '') ? -1 : 1;

describe('the page ranks as the program does', () => {
  test('whatever the rule, the weights, and what is unknown', () => {
    fc.assert(
      fc.property(anyAgencies, fc.constantFrom(...WEIGHTS), (entrants, weights) => {
        const { program, page } = both(entrants, weights);
        expect(page).toEqual(program);
      }),
    );
  });

  test('by equal weights another one leads', () => {
    const set = onlySet(exploring(THREE));
    const leaders = WEIGHTS.map((weights) => set.rows[rankedBy(set, weights).findIndex(({ rank }) => rank === 1)]?.key);
    expect(leaders).toEqual(['anna', 'bert', 'bert']);
  });

  test('nobody has a score where nothing weighs anything', () => {
    const nothing: Weights = { kind: 'own', weights: { people: 0, means: 0 } };
    const set = onlySet(exploring(THREE));
    expect(rankedBy(set, nothing).map(({ score, rank }) => [score, rank])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(drawnBy(set, nothing, rankedBy(set, nothing))).toBeNull();
    expect(aheadBy(set, [0, 1], nothing)).toBeNull();
  });
});

describe('draws', () => {
  const drawing = { runs: 200, seed: 1 };
  const drawn = comparison(THREE, {}, (table) => rankDraws(table, drawing));

  test('of the program are taken over for the weights the page begins with', () => {
    const set = onlySet(explored(drawn, 'en'));
    const spreads = spreadsAtFirst(set);
    expect(spreads).toMatchObject({ runs: 200, spread: 0.25 });
    expect(spreads?.rows).toEqual(
      drawn.sets[0]!.standings.map(({ spread }) => ({
        interval: spread!.interval,
        first: spread!.first,
        firstExchanged: spread!.firstExchanged,
      })),
    );
  });

  test('are none where the program drew none', () => {
    expect(spreadsAtFirst(onlySet(exploring(THREE)))).toBeNull();
  });

  test('of the page give none to who has no score', () => {
    const set = onlySet(exploring([...THREE, entrant('dora', { staff: null })]));
    const ranked = rankedBy(set, { kind: 'equal' });
    const spreads = drawnBy(set, { kind: 'equal' }, ranked);
    expect(spreads?.runs).toBe(1000);
    expect(spreads?.rows.map((row) => row !== null)).toEqual(ranked.map(({ rank }) => rank !== null));
    expect(ranked.some(({ rank }) => rank === null)).toBe(true);
  });

  test('of the page are those of the program, by whatever rule and weights, what weighs nothing left out', () => {
    fc.assert(
      fc.property(anyAgencies, fc.constantFrom(...WEIGHTS, NO_PEOPLE, NO_MEANS), (entrants, weights) => {
        const draw: DrawRanks = (table) => rankDraws(table, { runs: 1000, seed: 7 });
        const program = compare(entrants, { weights, pair: ['s0', 's1'] }, draw).comparison;
        if (!program) return;
        const asked = onlySet(explored(program, 'en'));
        const ranked = rankedBy(asked, weights);
        const found = drawnBy(asked, weights, ranked);
        if (asked.draws === null) expect(found).toBeNull();
        else expect(found).toMatchObject(spreadsAtFirst(asked)!);
        const [first = NaN, second = NaN] = ['s0', 's1'].map((key) => asked.rows.findIndex((row) => row.key === key));
        const ahead = aheadBy({ ...asked, draws: { runs: 1000, seed: 7, spread: 0.25 } }, [first, second], weights);
        const [difference] = program.pair?.differences ?? [];
        expect([ahead?.share ?? null, ahead?.exchanged ?? null]).toEqual([difference?.ahead, difference?.exchanged]);
      }),
      { numRuns: cases(40) },
    );
  });

  test('of two say how often the first stands before the second', () => {
    const set = onlySet(exploring(THREE));
    const at = (key: string): number => set.rows.findIndex((row) => row.key === key);
    expect(aheadBy(set, [at('bert'), at('cleo')], { kind: 'official' })).toEqual({
      share: 1,
      exchanged: { rule: 'geometric', share: 1 },
      weightings: 5000,
      spread: 0.25,
    });
    expect(aheadBy(set, [at('cleo'), at('bert')], { kind: 'official' })?.share).toBe(0);
  });

  test('of two are no more than the program drew', () => {
    expect(aheadBy(onlySet(explored(drawn, 'en')), [0, 1], { kind: 'official' })?.weightings).toBe(100);
  });
});

test('what separates two is what the program says of them', () => {
  fc.assert(
    fc.property(anyAgencies, fc.constantFrom(...WEIGHTS), (entrants, weights) => {
      const pair = ['s0', 's1'] as const;
      const found = compare(entrants, { weights, pair }).comparison;
      const [difference] = found?.pair?.differences ?? [];
      if (!found || !difference) return;
      const set = onlySet(exploring(entrants));
      const rows = pair.map((key) => set.rows.findIndex((row) => row.key === key));
      const page = separated(set, [rows[0]!, rows[1]!], weights);
      expect([page.asked, page.official, page.equal]).toEqual([
        difference.whole,
        difference.official,
        difference.equal,
      ]);
      expect(page.dominance).toBe(difference.dominance);
      const scores = new Map(difference.nodes.map((node) => [node.id, node.difference]));
      expect(page.dimensions.map((own) => own.difference)).toEqual(
        set.dimensions.map(({ id }) => scores.get(id) ?? null),
      );
      const told = page.dimensions.filter(({ contribution }) => contribution !== null);
      const sum = told.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
      if (difference.adds && told.length > 0) expect(sum).toBeCloseTo(difference.whole ?? NaN, 8);
    }),
  );
});

test('what is known of a dimension without a score is not told as one, and makes its part of the difference all the same', () => {
  const half = (id: string, people: number, rooms: number) =>
    entrant(id, { staff: people, head: people, rooms, funds: null }, {}, desk({ coverageFloor: 0.6 }));
  const set = onlySet(exploring([half('a', 4, 4), half('b', 3, 1)]));
  expect(set.rows.map(scoresOf)).toEqual([
    [4, null],
    [3, null],
  ]);
  const { asked, dimensions } = separated(set, [0, 1], { kind: 'official' });
  expect(asked).toBe(1.5);
  expect(dimensions).toEqual([
    { difference: 1, contribution: 0.75 },
    { difference: null, contribution: 0.75 },
  ]);
});
