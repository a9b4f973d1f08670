import fc from 'fast-check';
import { SUITE } from '../../../fuzz/corpus.js';
import { JOINTS } from '../../../fuzz/mutate/joints.js';

export { SUITE };

/** Texts as people write ours, to be broken. */
const OURS = [
  `format: egov-study/1
sources:
  head: { kind: informant, role: "Head" }
  doc:
    kind: document
    title: {en: 'a', id: "b"}
evidence:
  - { id: a, from: head, shows: [x, y],
      finding: "text one" }
  - id: b
    finding: >-
      folded
      more
    at: |
      lit

      x
ratings:
  jones: {a: {level: 1, evidence: {a: 3}}}
`,
  `a: [1, 2,\n  3]\nb: "x\n  y"\nc:\n- 1\n- d: e\n  f: 'g'\n`,
  `{"a": [1, 2.5, -3], "b": {"c": null, "d": true}}\n`,
];

const short = SUITE.filter((text) => text.length < 600);
const base = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...short) },
  { weight: 1, arbitrary: fc.constantFrom(...OURS) },
);

/** A change at a share of the way through a text: something put in, something taken out, or both. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  put: fc.oneof(fc.constantFrom(...JOINTS), fc.constant('')),
  taken: fc.nat(3),
});

/** Texts that are nearly YAML. */
export const brokenText: fc.Arbitrary<string> = fc
  .tuple(base, fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([text, changes]) =>
    changes.reduce((now, { at, put, taken }) => {
      const offset = Math.floor(at * now.length);
      return (now.slice(0, offset) + put + now.slice(offset + taken)).replace(/\p{Cs}/gu, '');
    }, text),
  );
