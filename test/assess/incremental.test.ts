import { describe, expect } from 'vitest';
import { judgeLeaves } from '../../src/assess/nodes/leaves.js';
import { measureTree, wholeAfter, type Values } from '../../src/assess/nodes/tree.js';
import type { Verdict } from '../../src/assess/nodes/verdict.js';
import { WHOLE } from '../../src/assess/shape.js';
import { anyCase } from '../analysis/uncertainty/cases.js';
import { study } from '../build.js';
import { fc, test } from '../property.js';

const anyVerdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({
    status: fc.constantFrom('scored' as const, 'external' as const, 'assumed' as const),
    level: fc.integer({ min: 1, max: 4 }),
    sought: fc.constant(false),
  }),
  fc.record({
    status: fc.constantFrom('no-evidence' as const, 'rejected' as const, 'not-applicable' as const),
    level: fc.constant(null),
    sought: fc.boolean(),
  }),
);
const anyPart = fc.tuple(fc.nat(), anyVerdict);

describe('the whole with some nodes judged otherwise', () => {
  test(
    'is what measuring every node anew comes to',
    fc.record({
      given: anyCase,
      first: fc.array(anyPart, { maxLength: 4 }),
      then: fc.array(anyPart, { minLength: 1, maxLength: 3 }),
      projected: fc.option(fc.array(fc.nat(), { maxLength: 3 })),
    }),
    ({ given: { framework, ratings }, first, then, projected }) => {
      const ids = Object.keys(framework.nodes);
      const idAt = (i: number): string => ids[i % ids.length] ?? '';
      const placed = (verdicts: [number, Verdict][]) => verdicts.map(([i, verdict]) => [idAt(i), verdict] as const);
      // A value may have been taken over for a dimension before, and one may be now: either closes what lies below.
      const judgements = new Map<string, Verdict>([
        ...judgeLeaves(study({ ratings }), framework).judgements,
        ...placed(first),
      ]);
      const isLeaf = (id: string): boolean => framework.nodes[id]?.children.length === 0;
      const projections =
        projected &&
        new Map(
          projected
            .map(idAt)
            .filter((id) => isLeaf(id))
            .map((id) => [id, { percent: 50, value: 2.5, from: [] }]),
        );
      const values: Values = { judgements, projections };
      const changed = new Map(placed(then));
      const all = measureTree(framework, { judgements: new Map([...judgements, ...changed]), projections });
      const grown = { ...values, tree: measureTree(framework, values) };
      expect(wholeAfter(framework, grown, changed)).toEqual(all.get(WHOLE)?.shown);
    },
  );
});
