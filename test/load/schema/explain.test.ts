import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { explainErrors } from '../../../src/load/schema/explain.js';
import type { Places } from '../../../src/model/places.js';
import { brief, FRAMEWORK, framework, HEAD, spot, study } from '../reading.js';

const found = (text: string) => study(text).findings.map(brief);

describe('a file that does not keep to its format', () => {
  it('gets told the nearest key there is, and all that are allowed', () => {
    const [finding] = study(`${HEAD}evidense: []\n`).findings;
    expect(finding).toMatchObject({
      code: 'UNKNOWN-KEY',
      args: { key: 'evidense', suggestion: 'evidence' },
      place: { file: 'study.yaml', line: 6, col: 1 },
    });
    expect(finding?.code === 'UNKNOWN-KEY' && finding.args.allowed).toContain('sources');
  });

  it('gets told what a missing key is for, at the key that should hold it', () => {
    expect(found(`${HEAD}evidence:\n  - { id: a, finding: x }\n`)).toEqual([
      'MISSING-KEY study.yaml:7:5 {"key":"from","meaning":"The session it comes from; or a source, where there was no session."}',
    ]);
    expect(found(`${HEAD}period: { from: 2022 }\n`)).toEqual([
      'MISSING-KEY study.yaml:6:1 {"key":"to","meaning":"The last day. A date as precise as known: 2022, 2022-01 or 2022-01-07."}',
    ]);
  });

  it.each([
    [
      'a wrong type',
      'coder: [a]',
      'WRONG-TYPE study.yaml:6:8 {"expected":["string"],"found":"array","meaning":"Who made the ratings in this file: a pseudonym (default coder)."}',
    ],
    [
      'a number that is not whole',
      'ratings: { f: { a: { level: 1.5 } } }',
      'WRONG-TYPE study.yaml:6:29 {"expected":["integer"],"found":"number","meaning":"The level of the node on the scale of the framework."}',
    ],
    [
      'one of two types',
      'title: 3',
      'WRONG-TYPE study.yaml:6:8 {"expected":["string","object"],"found":"integer","meaning":"What the study is called. A string in the file\'s language, or { en: ..., id: ... }."}',
    ],
    [
      'a word that is none of those allowed',
      'coded-from: feild',
      'NOT-ONE-OF study.yaml:6:13 {"value":"feild","allowed":["field","transcript","publication"],"suggestion":"field"}',
    ],
    ['an id that is none', 'coder: Coder A', 'BAD-ID study.yaml:6:8 {"value":"Coder A"}'],
    [
      'an id of as many signs as are shown',
      `coder: ${'A'.repeat(80)}`,
      `BAD-ID study.yaml:6:8 {"value":"${'A'.repeat(80)}"}`,
    ],
    ['an id with a slash', 'coder: a/b', 'BAD-ID study.yaml:6:8 {"value":"a/b"}'],
    [
      'a key that should be an id',
      'sources: { Head Of: { kind: place } }',
      'BAD-ID study.yaml:6:12 {"value":"Head Of"}',
    ],
    ['an id that is too long', `coder: ${'a'.repeat(300)}`, `BAD-ID study.yaml:6:8 {"value":"${'a'.repeat(80)}…"}`],
    ['a date that is none', 'period: { from: January, to: 2022 }', 'BAD-DATE study.yaml:6:17 {"value":"January"}'],
    ['a year that is none', 'period: { from: 22, to: 2022 }', 'BAD-DATE study.yaml:6:17 {"value":"22"}'],
    [
      'a number out of range',
      'sources: { a: { kind: group, size: 0 } }',
      'OUT-OF-RANGE study.yaml:6:36 {"value":"0","rule":">= 1"}',
    ],
    [
      'a text that is empty',
      'note: ""',
      'EMPTY-VALUE study.yaml:6:7 {"meaning":"A remark for whoever reads this file; the program does not use it."}',
    ],
    [
      'a text of blanks',
      'note: "  "',
      'EMPTY-VALUE study.yaml:6:7 {"meaning":"A remark for whoever reads this file; the program does not use it."}',
    ],
    [
      'a text that is blank in one language',
      'title: { en: "\\t", id: Studi }',
      'EMPTY-VALUE study.yaml:6:14 {"meaning":"The English text."}',
    ],
    [
      'a key with no value',
      'note:',
      'EMPTY-VALUE study.yaml:6:1 {"meaning":"A remark for whoever reads this file; the program does not use it."}',
    ],
  ])('has %s', (_, line, expected) => {
    expect(found(`${HEAD}${line}\n`)).toEqual([expected]);
  });

  it('has a code of a country that is none, a list that is empty and one that is long', () => {
    expect(found(HEAD.replace('An agency', 'An agency, country: id'))).toEqual([
      'OUT-OF-RANGE study.yaml:4:37 {"value":"id","rule":"^[A-Z]{2}$"}',
    ]);
    expect(found(HEAD.replace('[f]', '[]'))).toEqual([expect.stringMatching(/^EMPTY-VALUE study.yaml:5:13 /u)]);
    expect(found(HEAD.replace('[f]', `[${'f, '.repeat(51)}]`))).toEqual([
      'TOO-MANY-ITEMS study.yaml:5:13 {"count":51,"limit":50}',
    ]);
  });

  it('gets told of a mistyped key once, though the right one is missing', () => {
    expect(study(`${HEAD}evidence:\n  - { id: a, form: x, finding: x }\n`).findings).toMatchObject([
      { code: 'UNKNOWN-KEY', args: { key: 'form', suggestion: 'from' } },
    ]);
    // Elsewhere the missing key is another matter.
    const apart = study(`${HEAD}evidence:\n  - { id: a, form: x }\n  - { id: b, finding: x }\n`).findings;
    expect(apart.map(spot).sort()).toEqual(['MISSING-KEY 7:5', 'MISSING-KEY 8:5', 'UNKNOWN-KEY 7:14']);
  });

  it('is as long as the limits of whoever reads it allow', () => {
    const long = `${HEAD}note: ${'x'.repeat(70_000)}\n`;
    expect(study(long).findings.map(spot)).toEqual(['TEXT-TOO-LONG 6:7']);
    expect(study(long, {}, { textLength: 100_000 }).findings).toEqual([]);
    const many = `${HEAD}factors: { a: { concepts: [${'x, '.repeat(20_001)}] } }\n`;
    expect(study(many).findings.map((f) => f.code)).toEqual(['TOO-MANY-ITEMS']);
    expect(study(many, {}, { items: 30_000 }).findings).toEqual([]);
  });

  it('says everything that is wrong, not only the first thing', () => {
    expect(
      study(`${HEAD}coder: A\nlang2: x\ntitle: []\n`)
        .findings.map((f) => f.code)
        .sort(),
    ).toEqual(['BAD-ID', 'UNKNOWN-KEY', 'WRONG-TYPE']);
  });

  it('is explained deep in a tree as well', () => {
    const text = FRAMEWORK.replace('b: { title: B }', 'b: { title: B, wieght: 2 }');
    expect(framework(text).findings.map(brief)).toEqual([
      expect.stringMatching(/^UNKNOWN-KEY framework.yaml:10:42 \{"key":"wieght","suggestion":"weight"/u),
    ]);
  });
});

describe('a rating that does not keep to its format', () => {
  const rating = (text: string) => found(`${HEAD}ratings: { f: { b: ${text} } }\n`);

  it.each(['g/b', 'gg.1/bb_2'])('takes the level of %s for evidence', (id) => {
    const expected = `LEVEL-AS-EVIDENCE study.yaml:6:43 {"id":"${id}"}`;
    expect(rating(`{ level: 1, evidence: [${id}] }`)).toEqual([expected]);
  });

  it.each(['G', '/b', 'g/', 'g/b/c', 'g/b c', 'c g/b'])('has evidence that is none: %s', (id) => {
    expect(rating(`{ level: 1, evidence: [${id}] }`)).toEqual([`BAD-ID study.yaml:6:43 {"value":"${id}"}`]);
  });

  it('says itself that it is projected', () => {
    expect(rating('{ status: projected }')).toEqual(['PROJECTED-GIVEN study.yaml:6:30 {"node":"b"}']);
  });

  it('has a status that is none', () => {
    expect(rating('{ status: expected }')).toEqual([
      expect.stringMatching(/^NOT-ONE-OF study.yaml:6:30 \{"value":"expected","allowed":\["no-evidence",/u),
    ]);
    expect(found(`${HEAD}coded-from: projected\n`)).toEqual([
      'NOT-ONE-OF study.yaml:6:13 {"value":"projected","allowed":["field","transcript","publication"],"suggestion":null}',
    ]);
  });
});

describe('keys that a pointer has to escape', () => {
  it.each(['a/b', 'a~b', 'a~1b'])('%s lead to their values all the same', (key) => {
    const findings = found(`${HEAD}sources: { ${key}: { kind: plaec } }\n`);
    expect(findings).toContainEqual(
      expect.stringMatching(/^NOT-ONE-OF .* \{"value":"plaec".*"suggestion":"place"\}$/u),
    );
    expect(findings).toContain(`BAD-ID study.yaml:6:12 {"value":"${key}"}`);
  });
});

describe('the format of a file', () => {
  it('is named where it is unknown', () => {
    expect(found('format: egov-study/2\n')).toEqual([
      'FORMAT-UNKNOWN study.yaml:1:9 {"found":"egov-study/2","expected":["egov-study/1"]}',
    ]);
    expect(found('format: true\n')).toEqual([
      'FORMAT-UNKNOWN study.yaml:1:9 {"found":"true","expected":["egov-study/1"]}',
    ]);
    expect(found('format: [a]\n')).toEqual(['FORMAT-UNKNOWN study.yaml:1:9 {"found":"","expected":["egov-study/1"]}']);
    expect(found('format: 3\n')).toEqual(['FORMAT-UNKNOWN study.yaml:1:9 {"found":"3","expected":["egov-study/1"]}']);
  });

  it('is asked for where it is missing', () => {
    expect(found(HEAD.replace(/^.*\n/u, ''))).toEqual([
      'MISSING-KEY study.yaml:1:1 {"key":"format","meaning":"The format of this file and its version."}',
    ]);
    expect(found('- a\n')).toEqual([
      expect.stringMatching(/^WRONG-TYPE study.yaml:1:1 \{"expected":\["object"\],"found":"array"/u),
    ]);
    expect(found('a text\n')).toEqual([
      expect.stringMatching(/^WRONG-TYPE study.yaml:1:1 \{"expected":\["object"\],"found":"string"/u),
    ]);
    expect(found('~\n')).toEqual([expect.stringMatching(/^EMPTY-VALUE study.yaml:1:1 /u)]);
  });
});

describe('a rule whatever the format', () => {
  const at = (path: readonly (string | number)[]) => ({ file: path.join('/'), line: 1, col: 1 });
  const places: Places = { file: '', has: () => true, value: at, key: at };

  /** What is said of a value under the key `a` that breaks a rule. */
  function told(rule: object, value: unknown): string[] {
    const schema = { type: 'object', properties: { a: { description: 'An a.', ...rule } } };
    const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
    expect(validate({ a: value })).toBe(false);
    return explainErrors(validate.errors ?? [], schema, { a: value }, places).map(brief);
  }

  it.each([
    ['too few', { minItems: 2 }, ['x'], 'OUT-OF-RANGE a:1:1 {"value":"1","rule":">= 2"}'],
    ['too short a text', { minLength: 2 }, 'x', 'OUT-OF-RANGE a:1:1 {"value":"1","rule":">= 2"}'],
    ['a text with nothing in it', { minLength: 2 }, '', 'EMPTY-VALUE a:1:1 {"meaning":"An a."}'],
    ['too many', { maxItems: 1 }, ['x', 'y'], 'TOO-MANY-ITEMS a:1:1 {"count":2,"limit":1}'],
    ['a mapping with nothing in it', { minProperties: 1 }, {}, 'EMPTY-VALUE a:1:1 {"meaning":"An a."}'],
    [
      'a mapping with too little in it',
      { minProperties: 2 },
      { b: 1 },
      'OUT-OF-RANGE a:1:1 {"value":"1","rule":">= 2"}',
    ],
    ['a bound that is itself too much', { exclusiveMaximum: 3 }, 3, 'OUT-OF-RANGE a:1:1 {"value":"3","rule":"< 3"}'],
    ['a bound that is itself too little', { exclusiveMinimum: 0 }, 0, 'OUT-OF-RANGE a:1:1 {"value":"0","rule":"> 0"}'],
    ['too much', { maximum: 3 }, 4, 'OUT-OF-RANGE a:1:1 {"value":"4","rule":"<= 3"}'],
    ['another pattern', { pattern: '^x' }, 'y', 'OUT-OF-RANGE a:1:1 {"value":"y","rule":"^x"}'],
    [
      'a value other than the only one',
      { const: 'both' },
      7,
      'NOT-ONE-OF a:1:1 {"value":"7","allowed":["both"],"suggestion":null}',
    ],
    [
      'a rule without words of its own',
      { uniqueItems: true },
      [1, 1],
      'SCHEMA a:1:1 {"rule":"must NOT have duplicate items (items ## 0 and 1 are identical)"}',
    ],
    [
      'a list in place of a number',
      { type: 'number' },
      [],
      'WRONG-TYPE a:1:1 {"expected":["number"],"found":"array","meaning":"An a."}',
    ],
  ])('is explained: %s', (_, rule, value, expected) => {
    expect(told(rule, value)).toEqual([expected]);
  });

  it('is named where the validator has no words for it', () => {
    const error = { keyword: 'odd', instancePath: '/a/b', schemaPath: '#/odd', params: {} };
    expect(explainErrors([error], {}, { a: 1 }, places).map(brief)).toEqual(['SCHEMA a/b:1:1 {"rule":"odd"}']);
  });

  it.each([[{}], [{ a: null }], [{ a: 1 }], ['a'], [null]])(
    'is named, though nothing stands where it was broken: %j',
    (value) => {
      const error = { keyword: 'odd', instancePath: '/a/b/c', schemaPath: '#/odd', params: {} };
      expect(explainErrors([error], {}, value, places).map(brief)).toEqual(['SCHEMA a/b/c:1:1 {"rule":"odd"}']);
    },
  );
});

describe('a key that the format leaves as it is in another', () => {
  const at = (path: readonly (string | number)[]) => ({ file: path.join('/'), line: 1, col: 1 });
  const places: Places = { file: '', has: () => true, value: at, key: at };
  const schema = { properties: { b: {} } };
  const told = (instancePath: string, key: string) => {
    const params = { additionalProperty: key };
    const error = { keyword: 'additionalProperties', instancePath, schemaPath: '#/additionalProperties', params };
    return explainErrors([error], schema, { a: {} }, places, ['scale', 'bands']).map(brief);
  };

  it('is said to be kept', () => {
    expect(told('', 'bands')).toEqual(['OVERLAY-KEEPS bands:1:1 {"key":"bands"}']);
  });

  it('is unknown farther down, and so is any other', () => {
    expect(told('/a', 'bands')).toEqual(['UNKNOWN-KEY a/bands:1:1 {"key":"bands","suggestion":null,"allowed":["b"]}']);
    expect(told('', 'zeal')).toEqual(['UNKNOWN-KEY zeal:1:1 {"key":"zeal","suggestion":null,"allowed":["b"]}']);
  });
});
