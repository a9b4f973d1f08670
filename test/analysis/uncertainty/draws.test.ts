import { describe, expect } from 'vitest';
import { drawing } from '../../../src/analysis/uncertainty/draws.js';
import { voicesOf } from '../../../src/analysis/uncertainty/voices.js';
import { judgeLeaves } from '../../../src/assess/nodes/leaves.js';
import { fc, test } from '../../property.js';
import { anyRated } from './cases.js';

describe('what is heard in one draw after another', () => {
  const anyCount = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constantFrom(31, 32, 40));
  test(
    'is what is heard in each by itself, however often each source and rater was drawn',
    fc.record({
      rated: anyRated,
      draws: fc.array(
        fc.record({
          sources: fc.dictionary(fc.constantFrom('head', 'clerk', 'driver', 'user'), anyCount),
          raters: fc.option(fc.dictionary(fc.constantFrom('r0', 'r1', 'r2'), anyCount)),
        }),
        { maxLength: 8 },
      ),
    }),
    ({ rated: { study, framework }, draws }) => {
      const voices = voicesOf(study, framework, judgeLeaves(study, framework));
      const heard = drawing(voices);
      for (const { sources, raters } of draws)
        expect(heard(new Map(Object.entries(sources)), raters && new Map(Object.entries(raters)))).toEqual(
          voices.heard({
            item: () => 1,
            source: (id) => sources[id] ?? 0,
            rater: (id) => (raters === null ? 1 : (raters[id] ?? 0)),
          }),
        );
    },
  );
});
