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
import { test } from '../../property.js';
import { anyRated } from './cases.js';

describe('the score without a source, a group or an item', () => {
  test(
    'is what settling and measuring every node anew without it comes to',
    anyRated,
    ({ study: s, framework: made }) => {
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
