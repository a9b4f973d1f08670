import { at } from '../../../src/model/at.js';
import type { Aggregate, Framework, FrameworkNode } from '../../../src/model/framework.js';
import { wholeOf } from '../../../src/assess/nodes/index.js';
import { judgeLeaves, type Leaves } from '../../../src/assess/nodes/leaves.js';
import { shapeOf, WHOLE } from '../../../src/assess/shape.js';
import type { Base } from '../../../src/analysis/uncertainty/changed.js';
import { framework, study, type StudySpec } from '../../build.js';
import { fc } from '../../property.js';

/** What the analyses of uncertainty take, from a study and a framework in a few words. */
export function given(spec: StudySpec, made: Framework) {
  const s = study(spec);
  const leaves = judgeLeaves(s, made);
  return { study: s, framework: made, leaves, base: baseOf(made, leaves) };
}

function baseOf(made: Framework, leaves: Leaves): Base {
  const { score } = wholeOf(made, leaves);
  if (score === null) throw new Error('the case has no score');
  return { table: at(shapeOf(made).bands, WHOLE), score };
}

export const RULES: readonly Aggregate[] = ['mean', 'geometric', 'harmonic', 'median', 'min', 'max', 'sum'];

/** Levels from 10 (the worst) to 0, as design-reality gaps have them. */
export const GAPS: Partial<Framework> = {
  scale: {
    levels: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((value) => ({ value, label: { en: 'gap' }, means: { en: 'gap' } })),
    worst: 10,
    best: 0,
    fractional: true,
    cumulative: false,
  },
  aggregate: 'sum',
  weakBelow: 5,
  target: 0,
  bands: {
    decimals: null,
    edges: [
      { from: 0, id: 'good', label: { en: 'good' } },
      { from: 10, id: 'fair', label: { en: 'fair' } },
      { from: 20, id: 'bad', label: { en: 'bad' } },
    ],
  },
};

/** Two dimensions of one to four leaves with weights, rules of their own, and levels from 1 to 4 or none. */
export const anyCase = fc
  .record({
    leaves: fc.array(
      fc.array(
        fc.record({ weight: fc.integer({ min: 1, max: 9 }), level: fc.option(fc.integer({ min: 1, max: 4 })) }),
        { minLength: 1, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    aggregate: fc.constantFrom(...RULES.filter((rule) => rule !== 'sum')),
    own: fc.option(fc.constantFrom(...RULES.filter((rule) => rule !== 'sum'))),
    floor: fc.constantFrom(0, 0.25, 0.5),
    missing: fc.constantFrom('exclude' as const, 'floor' as const),
  })
  .map(({ leaves, weights, aggregate, own, floor, missing }) => {
    const tree = Object.fromEntries(
      leaves.map((children, d) => [
        `d${String(d)}`,
        Object.fromEntries(children.map(({ weight }, i) => [`d${String(d)}-${String(i)}`, { weight }])),
      ]),
    );
    const plain = framework(tree, { aggregate, coverageFloor: floor, missing: { sought: missing, unsought: missing } });
    const made = withNodes(plain, (node) => {
      if (node.parent !== null) return node;
      const weight = weights[Number(node.id.slice(1))] ?? 1;
      return { ...node, weight, ...(own && node.id === 'd0' ? { aggregate: own } : {}) };
    });
    const ratings = Object.fromEntries(
      leaves.flatMap((children, d) =>
        children.flatMap(({ level }, i) => (level === null ? [] : [[`d${String(d)}-${String(i)}`, level] as const])),
      ),
    );
    return { framework: made, ratings };
  });

/** A framework with each node as `change` makes it. */
export const withNodes = (made: Framework, change: (node: FrameworkNode) => FrameworkNode): Framework => ({
  ...made,
  nodes: Object.fromEntries(Object.entries(made.nodes).map(([id, node]) => [id, change(node)])),
});

const GROUPS = { head: 'leadership', clerk: 'staff', driver: 'staff', user: 'users' } as const;
const ITEMS = ['e1', 'e2', 'e3', 'e4', 'e5'] as const;
const NODES = ['a', 'a1', 'a2', 'b1', 'b2'] as const;
const anySource = fc.constantFrom(...(Object.keys(GROUPS) as (keyof typeof GROUPS)[]));
const anyRating = fc.oneof(
  fc.record({ evidence: fc.dictionary(fc.constantFrom(...ITEMS), fc.integer({ min: 1, max: 4 }), { minKeys: 1 }) }),
  fc.record({ level: fc.integer({ min: 1, max: 4 }), evidence: fc.subarray([...ITEMS], { minLength: 1 }) }),
  fc.record({ level: fc.integer({ min: 1, max: 4 }), status: fc.constant('external' as const), source: anySource }),
  fc.record({ status: fc.constant('not-applicable' as const) }),
);
const anySheet = fc.dictionary(fc.constantFrom(...NODES), anyRating, { minKeys: 1 });

/** A study of five items from four sources, rated by one to three coders: by item, as a whole, from elsewhere, or put aside. */
export const anyRated = fc
  .record({
    of: fc.array(anySource, { minLength: ITEMS.length, maxLength: ITEMS.length }),
    sheets: fc.array(anySheet, { minLength: 1, maxLength: 3 }),
    floor: fc.constantFrom(0, 0.5),
  })
  .map(({ of, sheets, floor }) => ({
    framework: framework({ a: { a1: {}, a2: {} }, b: { b1: {}, b2: {} } }, { coverageFloor: floor }),
    study: study({
      sources: Object.fromEntries(Object.entries(GROUPS).map(([id, group]) => [id, { group }])),
      evidence: Object.fromEntries(ITEMS.map((id, i) => [id, { source: of[i] ?? 'head' }])),
      raters: sheets.map((ratings, i) => ({ rater: `r${String(i)}`, role: 'coder' as const, ratings })),
    }),
  }));
