import { describe, expect, test } from 'vitest';
import { aheadBy, drawnBy, rankedBy, spreadsAtFirst } from '../../src/explorer/rank.js';
import { separated } from '../../src/explorer/pair.js';
import type { Entrant } from '../../src/model/comparison/entrant.js';
import type { Weights } from '../../src/model/comparison/index.js';
import { rankDraws } from '../../src/analysis/ranks/index.js';
import { explored } from '../../src/report/formats/html/explorer/data.js';
import { anyAgencies, compare, comparison, entrant } from '../compare/agencies/entrants.js';
import { fc } from '../property.js';
import { exploring, onlySet, THREE } from './exploring.js';

const OWN: Weights = { kind: 'own', weights: { people: 1, means: 2.5 } };
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
    expect(spreads?.runs).toBe(200);
    expect(spreads?.rows).toEqual(
      drawn.sets[0]!.standings.map(({ spread }) => ({ interval: spread!.interval, first: spread!.first })),
    );
  });

  test('are none where the program drew none', () => {
    expect(spreadsAtFirst(onlySet(exploring(THREE)))).toBeNull();
  });

  test('of the page hold each rank within its span, and give none to who has no score', () => {
    const set = onlySet(exploring([...THREE, entrant('dora', { staff: null })]));
    const ranked = rankedBy(set, { kind: 'equal' });
    const spreads = drawnBy(set, { kind: 'equal' }, ranked);
    expect(spreads?.runs).toBe(1000);
    for (const [i, { rank }] of ranked.entries()) {
      const spread = spreads?.rows[i] ?? null;
      if (rank === null) expect(spread).toBeNull();
      else expect(spread?.interval[0]).toBeLessThanOrEqual(rank);
    }
  });

  test('of two say how often the first stands before the second', () => {
    const set = onlySet(exploring(THREE));
    const at = (key: string): number => set.rows.findIndex((row) => row.key === key);
    expect(aheadBy(set, [at('bert'), at('cleo')], { kind: 'official' })).toBe(1);
    expect(aheadBy(set, [at('cleo'), at('bert')], { kind: 'official' })).toBe(0);
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
      const told = page.dimensions.filter(({ contribution }) => contribution !== null);
      const sum = told.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
      if (difference.adds && told.length > 0) expect(sum).toBeCloseTo(difference.whole ?? NaN, 8);
    }),
  );
});
