import { describe, expect } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { Assessment } from '../../src/model/assessment/index.js';
import type { Framework } from '../../src/model/framework.js';
import type { Rating, Study } from '../../src/model/study.js';
import { anyCase, anyRated, withNodes } from '../analysis/uncertainty/cases.js';
import { framework, inhibitor, node, study, TOOL } from '../build.js';
import { fc, test } from '../property.js';

/** What must not change a verdict: the order in which a file says things, the unit of weights, and what does not apply. */

/** What every node comes to; digits beyond the tenth are noise of sums. */
const verdicts = ({ result, nodes }: Assessment) =>
  [{ id: 'whole', ...result }, ...nodes].map(
    ({ id, status, score, known, percent, bounds, coverage, band, shares }) => ({
      id,
      status,
      figures: [score, known, percent, coverage, ...(bounds ?? []), ...(Object.values(shares) as number[])].map(cut),
      band: band && [band.id, band.from, band.to],
    }),
  );

const cut = (figure: number | null): number | null => (figure === null ? null : Math.round(figure * 1e8) / 1e8 + 0);

const turned = <K, V>(map: ReadonlyMap<K, V>): Map<K, V> => new Map([...map].reverse());

/** The same study, its evidence told in the opposite order, under ratings as well. */
function evidenceTurned(of: Study): Study {
  const rating = (each: Rating): Rating => ({ ...each, evidence: turned(each.evidence) });
  return {
    ...of,
    evidence: turned(of.evidence),
    raters: of.raters.map((sheet) => ({
      ...sheet,
      ratings: new Map(
        [...sheet.ratings].map(([id, ratings]) => [id, new Map([...ratings].map(([n, each]) => [n, rating(each)]))]),
      ),
    })),
  };
}

describe('a verdict', () => {
  test('does not depend on the order of evidence', anyRated, ({ framework: by, study: of }) => {
    expect(verdicts(assess(evidenceTurned(of), by, TOOL))).toEqual(verdicts(assess(of, by, TOOL)));
  });

  test('does not depend on the order of raters', anyRated, ({ framework: by, study: of }) => {
    const others = { ...of, raters: of.raters.toReversed() };
    expect(verdicts(assess(others, by, TOOL))).toEqual(verdicts(assess(of, by, TOOL)));
  });

  const times = fc.constantFrom(0.1, 0.5, 3, 100);
  test('does not depend on the unit of weights', fc.tuple(anyCase, times), ([{ framework: by, ratings }, factor]) => {
    const heavier = withNodes(by, (each) => ({ ...each, weight: each.weight * factor }));
    const of = study({ ratings });
    expect(verdicts(assess(of, heavier, TOOL))).toEqual(verdicts(assess(of, by, TOOL)));
  });

  const heaviness = fc.integer({ min: 1, max: 9 });
  test(
    'does not depend on what does not apply',
    fc.tuple(anyCase, heaviness),
    ([{ framework: by, ratings }, weight]) => {
      const more = withLeaf(by, 'd0', weight);
      const before = verdicts(assess(study({ ratings }), by, TOOL));
      const after = verdicts(
        assess(study({ ratings: { ...ratings, more: { status: 'not-applicable' } } }), more, TOOL),
      );
      expect(after.filter(({ id }) => id !== 'more')).toEqual(before);
      expect(after.find(({ id }) => id === 'more')?.status).toBe('not-applicable');
    },
  );
});

/** With one leaf more, called `more`. */
const withLeaf = (by: Framework, parent: string, weight: number): Framework => ({
  ...by,
  nodes: {
    ...withNodes(by, (each) => (each.id === parent ? { ...each, children: [...each.children, 'more'] } : each)).nodes,
    more: node('more', parent, { weight }),
  },
});

const CONCEPTS = { low: 'a1', high: 'a2' } as const;
const FACTORS = ['f1', 'f2', 'f3', 'f4'] as const;
const INHIBITED = framework(
  { a: { a1: { concepts: ['low'] }, a2: { concepts: ['high'] } } },
  {
    catalogue: {
      concepts: {},
      factors: Object.fromEntries(FACTORS.map((id, i) => [id, inhibitor([Object.keys(CONCEPTS)[i % 2] ?? 'low'])])),
      remedies: {},
    },
  },
);
const anyShown = fc
  .record({
    items: fc.array(
      fc.record({
        shows: fc.subarray([...FACTORS]),
        denies: fc.subarray([...FACTORS]),
        source: fc.constantFrom('head', 'clerk'),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    links: fc.array(fc.tuple(fc.constantFrom(...FACTORS), fc.constantFrom(...FACTORS)), { maxLength: 3 }),
    levels: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
  })
  .map(({ items, links, levels }) =>
    study({
      sources: { clerk: { kind: 'informant' } },
      evidence: Object.fromEntries(
        items.map(({ shows, denies, source }, i) => [
          `e${String(i)}`,
          { source, shows, denies: denies.filter((id) => !shows.includes(id)) },
        ]),
      ),
      factors: Object.fromEntries(
        links.filter(([from, to]) => from !== to).map(([from, to]) => [from, { leadsTo: [to] }]),
      ),
      ratings: { a1: levels[0], a2: levels[1] },
    }),
  );

const ranks = (of: Study) => assess(of, INHIBITED, TOOL).factors.map(({ id, basis, rank }) => ({ id, basis, rank }));

describe('the rank of a factor', () => {
  test('does not depend on the order of evidence or of factors', anyShown, (of) => {
    expect(ranks({ ...evidenceTurned(of), factors: turned(of.factors) })).toEqual(ranks(of));
  });

  test('is a place of a competition: equals share it, and as many are passed over', anyShown, (of) => {
    const placed = assess(of, INHIBITED, TOOL).factors.flatMap(({ rank }) => (rank ? [rank.position] : []));
    for (const position of placed) expect(placed.filter((other) => other < position)).toHaveLength(position - 1);
  });
});
