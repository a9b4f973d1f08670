import { describe, expect } from 'vitest';
import { exact } from '../../src/model/aggregate.js';
import type { Aggregate, Framework, FrameworkNode, Missing } from '../../src/model/framework.js';
import { betterBy, stepUp } from '../../src/model/scale.js';
import { judgeNodes, measured } from '../../src/assess/nodes/index.js';
import { measureTree, wholeWith } from '../../src/assess/nodes/tree.js';
import { at } from '../../src/model/at.js';
import type { Study } from '../../src/model/study.js';
import { WHOLE } from '../../src/assess/shape.js';
import { framework, node, study, type StudySpec } from '../build.js';
import { fc, test } from '../property.js';

const RULES: Aggregate[] = ['mean', 'geometric', 'harmonic', 'median', 'min', 'max', 'sum'];
const MISSING: Missing[] = ['exclude', 'floor', 'block'];

/** A tree of three levels: what stands at its nodes, and how each makes its parent. */
const TREE = { a: { a1: ['a11', 'a12', 'a13'], a2: [] }, b: { b1: [], b2: ['b21', 'b22'] }, c: {} } as const;
const IDS = ['a', 'a1', 'a11', 'a12', 'a13', 'a2', 'b', 'b1', 'b2', 'b21', 'b22', 'c'];

const rules = fc.record(
  Object.fromEntries(
    ['a', 'a1', 'b', 'b2'].map((id) => [id, fc.option(fc.constantFrom(...RULES), { nil: undefined })]),
  ),
);
const weights = fc.record(Object.fromEntries(IDS.map((id) => [id, fc.constantFrom(0.5, 1, 2, 3)])));
const rating = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  fc.constant(null),
  fc.record({ status: fc.constantFrom('external', 'assumed'), level: fc.constantFrom(0.3, 1, 2.5, 3, 4, 9) }),
  fc.record({ status: fc.constantFrom('not-applicable', 'rejected', 'no-evidence') }),
);
const ratings = fc.record(Object.fromEntries(IDS.map((id) => [id, rating])));
const CASES = fc.record({
  rule: fc.constantFrom(...RULES),
  rules,
  weights,
  ratings,
  others: fc.option(ratings),
  lower: fc.boolean(),
  coverageFloor: fc.constantFrom(0, 0.3, 0.5, 1),
  missing: fc.record({ sought: fc.constantFrom(...MISSING), unsought: fc.constantFrom(...MISSING) }),
  raised: fc.subarray(IDS),
});

describe('what the whole would gain', () => {
  test('is what scoring the study anew would show', CASES, (c) => {
    const nodes: Record<string, FrameworkNode> = {};
    const put = (id: string, parent: string | null, children: readonly string[]) => {
      nodes[id] = node(id, parent, {
        children,
        weight: c.weights[id]!,
        concepts: children.length === 0 ? [`t-${id.slice(0, 1)}`] : [],
        ...(c.rules[id] && { aggregate: c.rules[id] }),
      });
    };
    for (const [id, below] of Object.entries(TREE)) {
      put(id, null, Object.keys(below));
      for (const [child, leaves] of Object.entries(below) as [string, readonly string[]][]) {
        put(child, id, leaves);
        for (const leaf of leaves) put(leaf, child, []);
      }
    }
    const base = framework({});
    const over: Partial<Framework> = {
      top: Object.keys(TREE),
      nodes,
      aggregate: c.rule,
      coverageFloor: c.coverageFloor,
      missing: c.missing,
      scale: { ...base.scale, ...(c.lower && { worst: 4, best: 1 }) },
    };
    const f = { ...base, ...over };
    const other = { ...f, id: 'g', lineage: ['g'] };
    const given = (from: typeof c.ratings) =>
      Object.fromEntries(Object.entries(from).filter(([, r]) => r !== null)) as NonNullable<StudySpec['ratings']>;
    const rated = study({ ratings: given(c.ratings) });
    const elsewhere = study({ ratings: given(c.others ?? {}) });
    const s: Study = {
      ...rated,
      evidence: new Map([...rated.evidence, ...elsewhere.evidence]),
      raters: [
        ...rated.raters,
        ...elsewhere.raters.map((sheet) => ({ ...sheet, ratings: new Map([['g', at(sheet.ratings, 'f')]]) })),
      ],
    };
    const judged = judgeNodes(s, f, measured(s, f, c.others ? [other] : null));
    const anew = (raised: Map<string, number>) => {
      const judgements = new Map(judged.judgements);
      for (const [id, level] of raised) judgements.set(id, { ...judgements.get(id)!, level });
      return measureTree(f, { judgements, projections: judged.projections }).get(WHOLE)!.shown.known;
    };
    for (const n of judged.nodes) {
      const level = judged.levels.get(n.id);
      if (level === undefined || judged.whole.known === null || betterBy(f.scale, level, f.scale.best) >= 0) {
        expect(n.stake).toBeNull();
        continue;
      }
      const whole = anew(new Map([[n.id, stepUp(f.scale, level)]]));
      expect(n.stake).toBe(whole === null ? null : exact(betterBy(f.scale, whole, judged.whole.known)));
    }
    const raised = new Map(
      [...judged.levels]
        .filter(([id]) => c.raised.includes(id))
        .map(([id, level]) => [id, stepUp(f.scale, level)] as const),
    );
    expect(wholeWith(f, judged, raised)).toBe(anew(raised));
  });
});
