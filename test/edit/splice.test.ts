import { describe, expect, it } from 'vitest';
import { spliced, updated } from '../../src/edit/index.js';
import type { Entry, PlainObject } from '../../src/model/edits.js';
import { spot } from '../load/reading.js';

const HEAD = 'format: egov-study/1\nid: s\n';

const source = (id: string, value = {}): Entry => ({ kind: 'source', id, value: { kind: 'informant', ...value } });
const item = (id: string, value = {}): Entry => ({ kind: 'evidence', value: { id, from: 'head', ...value } });
const rating = (node: string, over = {}): Entry => ({
  kind: 'rating',
  framework: 'f',
  node,
  value: { level: 3, evidence: ['e1'] },
  ...over,
});

/** What is added below the head of a study, and what becomes of the rest. */
function added(rest: string, ...entries: Entry[]): string {
  const { text, findings } = spliced(HEAD + rest, 'study.yaml', entries);
  expect(findings).toEqual([]);
  return text?.slice(HEAD.length) ?? '';
}

/** Why nothing can be added. */
const refused = (rest: string, ...entries: Entry[]): unknown[] =>
  spliced(HEAD + rest, 'study.yaml', entries).findings.map((f) => [spot(f), f.args]);

describe('an entry goes behind the last of its kind', () => {
  it('in a list', () => {
    expect(added('evidence:\n  - { id: e1, from: head }   # first\n\n# the end\n', item('e2'))).toBe(
      'evidence:\n  - { id: e1, from: head }   # first\n  - { id: e2, from: head }\n\n# the end\n',
    );
  });

  it('in a mapping', () => {
    expect(added('sources:\n    head: { kind: informant }\nevidence: []\n', source('staff'))).toBe(
      'sources:\n    head: { kind: informant }\n    staff: { kind: informant }\nevidence: []\n',
    );
  });

  it('and behind the remarks that are indented below that one', () => {
    expect(added('evidence:\n- { id: e1 }\n  # unsure\n# what follows\nnote: x\n', item('e2'))).toBe(
      'evidence:\n- { id: e1 }\n  # unsure\n- { id: e2, from: head }\n# what follows\nnote: x\n',
    );
  });

  it('with an empty line before it where all have one', () => {
    expect(added('evidence:\n  - { id: e1 }\n\n  - { id: e2 }\n', item('e3'))).toBe(
      'evidence:\n  - { id: e1 }\n\n  - { id: e2 }\n\n  - { id: e3, from: head }\n',
    );
  });

  it('in brackets on one line', () => {
    expect(added('evidence: [{ id: e1 }]\n', item('e2'), item('e3'))).toBe(
      'evidence: [{ id: e1 }, { id: e2, from: head }, { id: e3, from: head }]\n',
    );
  });

  it('in brackets of several lines, their remarks staying where they are', () => {
    expect(added('evidence: [\n    { id: e1 }, # one\n    { id: e2 } # two\n  ]\n', item('e3'))).toBe(
      'evidence: [\n    { id: e1 }, # one\n    { id: e2 }, # two\n    { id: e3, from: head }\n  ]\n',
    );
  });

  it('in brackets that end in a comma', () => {
    expect(added('sources: {\n    head: { kind: informant },\n  }\n', source('staff'))).toBe(
      'sources: {\n    head: { kind: informant },\n    staff: { kind: informant },\n  }\n',
    );
  });

  it('of ratings in the part of its framework', () => {
    const rest = 'ratings:\n  f:\n    a: { level: 1 }\n  g:\n    a: { level: 2 }\n';
    expect(added(rest, rating('b'))).toBe(
      'ratings:\n  f:\n    a: { level: 1 }\n    b: { level: 3, evidence: [e1] }\n  g:\n    a: { level: 2 }\n',
    );
    expect(added(rest, rating('b', { framework: 'h' }))).toBe(`${rest}  h:\n    b: { level: 3, evidence: [e1] }\n`);
  });
});

describe('the first entry of its kind', () => {
  it.each([
    ['nothing behind the colon', 'evidence:   # so far none\n'],
    ['empty brackets', 'evidence: []   # so far none\n'],
  ])('takes the place of %s', (_what, rest) => {
    expect(added(`${rest}note: x\n`, item('e1'))).toBe(
      'evidence:   # so far none\n  - { id: e1, from: head }\nnote: x\n',
    );
  });

  it('goes below the commented example of that part', () => {
    const rest = '\n## What you found\n# evidence:\n#   - { id: e }\n\n## Your judgement\n# ratings:\n#   f: {}\n';
    expect(added(rest, item('e1'))).toBe(
      rest.replace('#   - { id: e }\n', '#   - { id: e }\nevidence:\n  - { id: e1, from: head }\n'),
    );
  });

  it('goes where the order of the format wants its part', () => {
    const rest = '\nsources:\n  head: { kind: informant }\n  # no others\n\n# by the rubric\nratings: {}\n';
    expect(added(rest, item('e1'))).toBe(
      rest.replace('# no others\n', '# no others\n\nevidence:\n  - { id: e1, from: head }\n'),
    );
  });

  it('goes to the end where nothing follows, before the mark that ends the document', () => {
    expect(added('...\n', rating('a'))).toBe('ratings:\n  f:\n    a: { level: 3, evidence: [e1] }\n...\n');
  });

  it('goes above the remark that speaks of the next part', () => {
    expect(added('sources: {}\n# judged\nratings: {}\n', item('e1'))).toBe(
      'sources: {}\nevidence:\n  - { id: e1, from: head }\n# judged\nratings: {}\n',
    );
  });
});

describe('an entry looks like those before it', () => {
  it('and has a line to itself where that is long enough', () => {
    const long = { finding: 'word '.repeat(30).trim() };
    expect(added('evidence:\n  - { id: e1 }\n', item('e2', long))).toBe(
      `evidence:\n  - { id: e1 }\n  - id: e2\n    from: head\n    finding: >-\n      ${'word '.repeat(22)}word\n      ${'word '.repeat(6)}word\n`,
    );
  });

  it('or lines as they have', () => {
    expect(added('evidence:\n  - id: e1\n', item('e2', { shows: ['a', 'b'] }))).toBe(
      'evidence:\n  - id: e1\n  - id: e2\n    from: head\n    shows: [a, b]\n',
    );
  });

  it('with lines of its own where a text has several', () => {
    expect(added('', item('e1', { finding: 'One.\nTwo.' }))).toBe(
      'evidence:\n  - id: e1\n    from: head\n    finding: |-\n      One.\n      Two.\n',
    );
  });

  it('and quotes what they quote, in both languages of a text', () => {
    const text = 'evidence:\n  - { id: e1, at: \'p 1\', finding: { en: "One" } }\n';
    expect(added(text, item('e2', { at: "p' 2", finding: { id: 'Dua' } }))).toBe(
      `${text}  - { id: e2, from: head, at: 'p'' 2', finding: { id: "Dua" } }\n`,
    );
  });

  it('and quotes what would be read as something else', () => {
    const value = {
      a: 'no',
      b: '1e3',
      c: '2022',
      d: '2022-01',
      e: 'a: b',
      f: 'a, b',
      g: ' x',
      h: true,
      i: -1.5,
      j: [],
    };
    expect(added('', { kind: 'factor', id: '1', value })).toBe(
      'factors:\n  "1": { a: "no", b: "1e3", c: "2022", d: 2022-01, e: "a: b", f: "a, b", g: " x", h: true, i: -1.5, j: [] }\n',
    );
  });

  it('and escapes what ends a line or is not seen', () => {
    expect(added('', source('a', { role: 'a\u2028b\ufeffc\u0085d' }))).toBe(
      'sources:\n  a: { kind: informant, role: "a\\u2028b\\ufeffc\\u0085d" }\n',
    );
  });
});

describe('a file stays what it is', () => {
  it('with its line ends', () => {
    const { text } = spliced('id: s\r\nsources:\r\n  a: {}\r\n', 'study.yaml', [source('b'), item('e')]);
    expect(text).toBe(
      'id: s\r\nsources:\r\n  a: {}\r\n  b: { kind: informant }\r\nevidence:\r\n  - { id: e, from: head }\r\n',
    );
  });

  it('without an end of its last line', () => {
    expect(added('evidence:\n  - { id: e1 }', item('e2'))).toBe(
      'evidence:\n  - { id: e1 }\n  - { id: e2, from: head }',
    );
  });

  it('with its byte order mark', () => {
    expect(spliced(`\ufeff${HEAD}`, 'study.yaml', [source('a')]).text).toBe(
      `\ufeff${HEAD}sources:\n  a: { kind: informant }\n`,
    );
  });

  it('and JSON stays JSON', () => {
    const text =
      '{\n\t"format": "egov-study/1",\n\t"evidence": [],\n\t"sources": {\n\t\t"a": { "kind": "place" }\n\t}\n}\n';
    const { text: after } = spliced(text, 'study.json', [item('e1'), source('b'), rating('n')]);
    expect(after).toBe(
      '{\n\t"format": "egov-study/1",\n\t"evidence": [{ "id": "e1", "from": "head" }],\n\t"sources": {\n\t\t"a": { "kind": "place" },\n\t\t"b": { "kind": "informant" }\n\t},\n\t"ratings": { "f": { "n": { "level": 3, "evidence": ["e1"] } } }\n}\n',
    );
  });
});

describe('a rating that is to be replaced', () => {
  it.each([
    [
      'in brackets',
      'a: { level: 1, evidence: [e1],\n        why: x }   # mine\n',
      'a: { level: 3, evidence: [e1] }   # mine\n',
    ],
    ['in lines', 'a:   # mine\n      level: 1\n\n', 'a:   # mine\n      level: 3\n      evidence: [e1]\n\n'],
    ['that is empty', 'a:   # mine\n', 'a: { level: 3, evidence: [e1] }   # mine\n'],
  ])('%s keeps its place and its remark', (_how, old, now) => {
    const rest = (each: string): string => `ratings:\n  f:\n    ${each}    b: { level: 2 }\n`;
    expect(added(rest(old), rating('a', { replace: true }))).toBe(rest(now));
  });

  it('is added where there is none', () => {
    expect(added('ratings: {}\n', rating('a', { replace: true }))).toBe(
      'ratings:\n  f:\n    a: { level: 3, evidence: [e1] }\n',
    );
  });
});

describe('an item of which fields are changed', () => {
  const changed = (old: string, fields: PlainObject): string => {
    const { text } = updated(`${HEAD}evidence:\n${old}note: after\n`, 'study.yaml', [{ item: 'e1', fields }]);
    return text?.slice(`${HEAD}evidence:\n`.length).replace('note: after\n', '') ?? '';
  };

  it.each([
    [
      'in brackets',
      '  - { id: e1, finding: "old", note: "mine" } # hers\n  - { id: e2, finding: "old" }\n',
      '  - { id: e1, finding: new, note: "mine", shows: [a, b] } # hers\n  - { id: e2, finding: "old" }\n',
    ],
    [
      'in lines',
      '- id: e1\n  finding: old # hers\n  shows: # some\n  - a\n  - c\n\n  note: mine\n',
      '- id: e1\n  finding: new # hers\n  shows:\n  - a\n  - b\n\n  note: mine\n',
    ],
    [
      'in a text that keeps its empty lines',
      '  - shows: [c]\n    finding: |+\n      old\n\n    id: e1\n',
      '  - shows: [a, b]\n    finding: new\n\n    id: e1\n',
    ],
    [
      'in two languages',
      '  - id: e1\n    shows: []\n    finding:\n      en: old\n      id: lama\n',
      '  - id: e1\n    shows: [a, b]\n    finding: new\n',
    ],
  ])('%s keeps all else as it was', (_how, old, now) => {
    expect(changed(old, { finding: 'new', shows: ['a', 'b'] })).toBe(now);
  });
});

describe('nothing is added', () => {
  it('where something of that id stands', () => {
    const rest = 'sources: { a: {} }\nevidence:\n  - from: head\n    id: "e1"\nratings:\n  f:\n    n: {}\n';
    expect(refused(rest, source('b'), source('a'), item('e1'), rating('n'))).toEqual([
      ['ENTRY-EXISTS 3:12', { kind: 'source', id: 'a' }],
      ['ENTRY-EXISTS 5:3', { kind: 'evidence', id: 'e1' }],
      ['ENTRY-EXISTS 9:5', { kind: 'rating', id: 'f/n' }],
    ]);
  });

  it('where two are called the same', () => {
    expect(refused('', item('e1'), item('e1'), rating('n'), rating('n'))).toEqual([
      ['ENTRY-EXISTS undefined:undefined', { kind: 'evidence', id: 'e1' }],
      ['ENTRY-EXISTS undefined:undefined', { kind: 'rating', id: 'f/n' }],
    ]);
  });

  it('to what is no list or mapping', () => {
    expect(refused('evidence: none\nratings:\n  f: []\nsources: [a]\n', item('e'), rating('n'), source('a'))).toEqual([
      ['NOT-EDITABLE 3:1', { why: 'no-list', key: 'evidence' }],
      ['NOT-EDITABLE 5:3', { why: 'no-map', key: 'ratings.f' }],
      ['NOT-EDITABLE 6:1', { why: 'no-map', key: 'sources' }],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a list', '- a\n'],
    ['a word', 'a'],
    ['what is nested too deep to be looked at', '['.repeat(2000)],
  ])('to a file that holds %s', (_what, text) => {
    expect(spliced(text, 'study.yaml', [source('a')]).findings).toMatchObject([
      { code: 'NOT-EDITABLE', args: { why: 'no-map', key: '' } },
    ]);
  });

  it('behind a block text without a line end, which it would lengthen', () => {
    expect(refused('note: |\n  open', item('e1'))).toEqual([['NOT-EDITABLE 4:7', { why: 'open-text', key: '' }]]);
    expect(added('note: |-\n  open', item('e1'))).toBe('note: |-\n  open\nevidence:\n  - { id: e1, from: head }');
    expect(added('evidence: []\nnote: |\n  open', item('e1'))).toBe(
      'evidence:\n  - { id: e1, from: head }\nnote: |\n  open',
    );
  });
});
