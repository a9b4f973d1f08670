import { expect, it } from 'vitest';
import { shippedCatalogue, shippedKeywords } from '../../../src/app/shipped.js';
import { USUAL_SUGGESTIONS } from '../../../src/app/suggest/index.js';
import { LANGUAGES } from '../../../src/model/lang.js';
import { suggestionsOf } from '../../../src/analysis/suggest/index.js';
import { TOOL } from '../../build.js';
import { codedExample, countsOf, f1 } from './measured.js';
import { bestLimit, examples, suggestionsPage } from './page.js';

const all = examples();

/** To renew it: npx vitest run test/analysis/suggest/examples.test.ts -u */
it('docs/suggestions.md tells what keywords find in the examples, one held out in turn', async () => {
  await expect(suggestionsPage(all)).toMatchFileSnapshot('../../../docs/suggestions.md');
});

it('the usual limit is that which all examples together choose', () => {
  expect(bestLimit(all)).toBe(USUAL_SUGGESTIONS.limit);
});

it('every factor and concept of the shipped catalogue has keywords in both languages', () => {
  const { concepts, factors } = shippedCatalogue();
  const keywords = shippedKeywords();
  for (const lang of LANGUAGES) {
    const lacking = (kind: 'concepts' | 'factors', ids: readonly string[]) =>
      ids.filter((id) => (keywords[kind][id]?.[lang] ?? []).length < 5);
    expect(lacking('factors', Object.keys(factors))).toEqual([]);
    expect(lacking('concepts', Object.keys(concepts))).toEqual([]);
  }
});

it('counts by hand: one right of two proposed, of three given', () => {
  const suggestion = (id: string) => ({ id, score: 1 });
  const ranking = new Map([
    ['e1', { factors: [suggestion('a'), suggestion('x'), suggestion('b')], concepts: [], nodes: [] }],
  ]);
  const none = new Set<string>();
  const given = new Map([
    ['e1', { factors: new Set(['a', 'b']), concepts: none, nodes: none }],
    ['e2', { factors: new Set(['a']), concepts: none, nodes: none }],
  ]);
  const counts = countsOf('factors', given, ranking, { limit: 2 });
  expect(counts).toEqual({ right: 1, proposed: 2, given: 3 });
  // 2 × (1/2 × 1/3) / (1/2 + 1/3) = 2/5
  expect(f1(counts)).toBeCloseTo(0.4, 12);
});

it('10,000 items by all the keywords that ship take seconds at most, on a machine with much else to do', () => {
  const { study, frameworks } = codedExample('hulu-sungai-tengah');
  const items = [...study.evidence.values()];
  const evidence = new Map(
    Array.from({ length: 10_000 }, (_, i) => {
      const item = { ...(items[i % items.length] ?? { id: '' }), id: `e${String(i)}`, shows: [], about: [] };
      return [item.id, item as (typeof items)[number]] as const;
    }),
  );
  const start = performance.now();
  const { open } = suggestionsOf({ ...study, evidence, raters: [] }, frameworks, shippedKeywords(), TOOL, {
    all: false,
    limit: 2,
  });
  expect(open).toBeGreaterThan(9_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
