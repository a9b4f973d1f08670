import { describe, expect } from 'vitest';
import { triangulationOf } from '../../../src/analysis/triangulation/index.js';
import { assess } from '../../../src/assess/index.js';
import type { Method } from '../../../src/model/study.js';
import { study, TOOL } from '../../build.js';
import { fc, test } from '../../property.js';
import { F, SOURCES } from './cases.js';

const METHODS: readonly Method[] = ['interview', 'focus-group', 'observation', 'document'];
const IDS = ['e0', 'e1', 'e2', 'e3', 'e4', 'e5'];

const anyItem = fc.record({
  source: fc.constantFrom(...Object.keys(SOURCES)),
  method: fc.constantFrom(...METHODS),
  date: fc.constantFrom(null, '2022', '2022-01-07', '2022-02-07'),
  shows: fc.subarray(['flood', 'noise']),
  denies: fc.subarray(['flood', 'noise']),
  disputes: fc.subarray(IDS),
});

const anyRater = fc.record({
  role: fc.constantFrom('coder' as const, 'self' as const, 'assessor' as const, 'consensus' as const),
  level: fc.option(fc.integer({ min: 1, max: 4 })),
  items: fc.dictionary(fc.constantFrom(...IDS), fc.option(fc.integer({ min: 1, max: 4 })), { minKeys: 1 }),
});

/** Items, raters, and an order to put each of them in. */
const anyCase = fc
  .record({
    items: fc.array(anyItem, { minLength: IDS.length, maxLength: IDS.length }),
    raters: fc.array(anyRater, { minLength: 1, maxLength: 4 }),
  })
  .chain((found) =>
    fc.record({
      found: fc.constant(found),
      items: fc.shuffledSubarray([...found.items.keys()], { minLength: found.items.length }),
      raters: fc.shuffledSubarray([...found.raters.keys()], { minLength: found.raters.length }),
    }),
  );

describe('triangulation', () => {
  test('does not depend on the order of evidence or of raters', anyCase, ({ found, items, raters }) => {
    const inOrder = (itemOrder: readonly number[], raterOrder: readonly number[]) => {
      const s = study({
        sources: SOURCES,
        evidence: Object.fromEntries(itemOrder.map((i) => [`e${String(i)}`, found.items[i] ?? {}])),
        raters: raterOrder.flatMap((i) => {
          const rater = found.raters[i];
          if (!rater) return [];
          const evidence = Object.fromEntries(
            itemOrder.flatMap((n) => {
              const level = rater.items[`e${String(n)}`];
              return level === undefined ? [] : [[`e${String(n)}`, level] as const];
            }),
          );
          return [{ rater: `r${String(i)}`, role: rater.role, ratings: { a1: { level: rater.level, evidence } } }];
        }),
      });
      const made = triangulationOf(assess(s, F, TOOL));
      // The table of the agency's own word lists raters as the study does.
      return made && { ...made, nodes: made.nodes.map((node) => ({ ...node, roles: node.roles.length })) };
    };
    expect(inOrder(items, raters)).toEqual(inOrder([...found.items.keys()], [...found.raters.keys()]));
  });
});
