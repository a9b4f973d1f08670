import { describe, expect } from 'vitest';
import { changed } from '../../../src/analysis/uncertainty/changed.js';
import { omissions } from '../../../src/analysis/uncertainty/omissions.js';
import { EVERYBODY, voicesOf, type Hearing } from '../../../src/analysis/uncertainty/voices.js';
import { scoreOfWhole } from '../../../src/assess/nodes/result.js';
import { wholeOf } from '../../../src/assess/nodes/index.js';
import { judgeLeaves } from '../../../src/assess/nodes/leaves.js';
import { measureTree } from '../../../src/assess/nodes/tree.js';
import { shapeOf, WHOLE } from '../../../src/assess/shape.js';
import { at } from '../../../src/model/at.js';
import { framework, study } from '../../build.js';
import { fc, test } from '../../property.js';

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

describe('the score without a source, a group or an item', () => {
  test(
    'is what settling and measuring every node anew without it comes to',
    fc.record({
      of: fc.array(anySource, { minLength: ITEMS.length, maxLength: ITEMS.length }),
      sheets: fc.array(anySheet, { minLength: 1, maxLength: 3 }),
      floor: fc.constantFrom(0, 0.5),
    }),
    ({ of, sheets, floor }) => {
      const made = framework({ a: { a1: {}, a2: {} }, b: { b1: {}, b2: {} } }, { coverageFloor: floor });
      const s = study({
        sources: Object.fromEntries(Object.entries(GROUPS).map(([id, group]) => [id, { group }])),
        evidence: Object.fromEntries(ITEMS.map((id, i) => [id, { source: of[i] ?? 'head' }])),
        raters: sheets.map((ratings, i) => ({ rater: `r${String(i)}`, role: 'coder' as const, ratings })),
      });
      const leaves = judgeLeaves(s, made);
      const { score } = wholeOf(made, leaves);
      if (score === null) return;
      const base = { table: at(shapeOf(made).bands, WHOLE), score };
      const voices = voicesOf(s, made, leaves);
      const groupOf = (source: string): string | undefined => s.sources.get(source)?.group;
      const hearing = { source: 'source', group: 'source', item: 'item' } as const;
      for (const { what, id, ...found } of omissions(s, made, voices, null, base)) {
        const isLeftOut = (other: string): boolean => (what === 'group' ? groupOf(other) === id : other === id);
        const otherwise: Hearing = { ...EVERYBODY, [hearing[what]]: (other: string) => (isLeftOut(other) ? 0 : 1) };
        const tree = measureTree(made, { judgements: voices.heard(otherwise), projections: null });
        expect({ what, id, ...found }).toEqual({
          what,
          id,
          ...changed(base, scoreOfWhole(made, at(tree, WHOLE).shown)),
        });
      }
    },
  );
});
