import { describe, expect, test } from 'vitest';
import { finding, type Finding, type FindingCode } from '../../src/model/findings/index.js';
import type { YamlConstruct } from '../../src/model/findings/load/yaml.js';
import { LANGUAGES, type Lang } from '../../src/model/lang.js';
import { describeFinding, findingWords } from '../../src/text/findings.js';
import { OTHERWISE } from './findings-otherwise.js';
import { SAMPLES } from './findings-samples.js';

const codes = Object.keys(SAMPLES) as FindingCode[];
const all = (lang: Lang) =>
  codes.map((code) => ({ code, ...describeFinding(finding(code, SAMPLES[code], null), lang) }));
/** What is said where it is not as in the samples. */
const otherwise = (lang: Lang) =>
  OTHERWISE.map(([code, changed]) => ({
    code,
    ...describeFinding(finding(code, { ...SAMPLES[code], ...(changed as object) }, null), lang),
  }));
const what = (f: Finding, lang: Lang = 'en'): string => describeFinding(f, lang).what;
const fix = (f: Finding, lang: Lang = 'en'): string => describeFinding(f, lang).fix;

describe.each(LANGUAGES)('every finding in %s', (lang) => {
  test('says what, why and how to fix it, with its arguments filled in', () => {
    for (const text of [...all(lang), ...otherwise(lang)]) {
      for (const part of [text.what, text.why, text.fix]) {
        expect(part, text.code).not.toBe('');
        expect(part, text.code).not.toMatch(/undefined|\[object|null|NaN/u);
      }
    }
  });

  test('keeps its form: what and fix without a full stop, why as a sentence', () => {
    for (const text of [...all(lang), ...otherwise(lang)]) {
      expect(text.what, text.code).not.toMatch(/\.$/u);
      expect(text.fix, text.code).not.toMatch(/\.$/u);
      expect(text.why, text.code).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

test.each(LANGUAGES)('what is found otherwise is said otherwise in %s', (lang) => {
  const said = new Set(all(lang).map((text) => JSON.stringify(text)));
  for (const text of otherwise(lang)) {
    expect(said, text.code).not.toContain(JSON.stringify(text));
    said.add(JSON.stringify(text));
  }
});

test('the two languages do not share a sentence', () => {
  const [en, id] = [all('en'), all('id')];
  for (const [index, text] of en.entries()) {
    expect(id[index]?.why, text.code).not.toBe(text.why);
    expect(id[index]?.what, text.code).not.toBe(text.what);
  }
});

test('a mistyped id is answered with the nearest one', () => {
  const typo = finding('UNKNOWN-FACTOR', { id: 'it-expert-shortge', suggestion: 'it-expert-shortage' }, null);
  expect(what(typo)).toBe('there is no factor "it-expert-shortge" here; did you mean "it-expert-shortage"?');
  expect(what(typo, 'id')).toBe('tidak ada faktor "it-expert-shortge"; apakah yang dimaksud "it-expert-shortage"?');
});

test('a level off the scale is answered with the levels there are', () => {
  const off = finding('LEVEL-OFF-SCALE', { node: 'staffing', level: 5, levels: [1, 2, 3, 4] }, null);
  expect(fix(off)).toBe('write level: 1, 2, 3 or 4');
  expect(fix(off, 'id')).toBe('tulis level: 1, 2, 3, atau 4');
  const two = finding('LEVEL-OFF-SCALE', { node: 'staffing', level: 5, levels: [0, 1] }, null);
  expect([fix(two), fix(two, 'id')]).toEqual(['write level: 0 or 1', 'tulis level: 0 atau 1']);
  const one = finding('RUBRIC-LEVEL-OFF-SCALE', { node: 'staffing', level: 5, levels: [1] }, null);
  expect([fix(one), fix(one, 'id')]).toEqual([
    'move it to level 1, or add the level to the scale',
    'pindahkan ke tingkat 1, atau tambahkan tingkat itu pada skala',
  ]);
});

const CONSTRUCTS: Readonly<Record<YamlConstruct, true>> = {
  'tag': true,
  'anchor': true,
  'alias': true,
  'merge-key': true,
  'directive': true,
  'several-documents': true,
  'complex-key': true,
  'number': true,
  'other-reading': true,
  'null-key': true,
  'long-key': true,
  'pair-in-list': true,
  'lone-key': true,
  'empty-item': true,
  'indentation': true,
  'tab': true,
};

test('each refused construct of YAML has its own name and its own way out', () => {
  for (const lang of LANGUAGES) {
    const texts = (Object.keys(CONSTRUCTS) as YamlConstruct[]).map((construct) =>
      describeFinding(finding('YAML-NOT-ACCEPTED', { construct, text: ' ' }, null), lang),
    );
    expect(new Set(texts.map((text) => text.what)).size).toBe(texts.length);
    expect(new Set(texts.map((text) => text.fix)).size).toBe(texts.length);
  }
});

/** Arguments that the samples leave out, where a message says something else. */
const VARIANTS: readonly Finding[] = [
  finding('NOT-A-FILE', { path: 'x', kind: 'folder' }, null),
  finding('FORMAT-UNKNOWN', { found: '', expected: ['egov-study/1', 'egov-study-part/1'] }, null),
  finding('UNKNOWN-KEY', { key: 'x', suggestion: null, allowed: ['a', 'b'] }, null),
  finding('MISSING-KEY', { key: 'x', meaning: '' }, null),
  finding('WRONG-TYPE', { expected: ['string', 'date'], found: 'null', meaning: '' }, null),
  finding('EMPTY-VALUE', { meaning: '' }, null),
  finding('UNKNOWN-FRAMEWORK', { id: 'x', suggestion: null, known: ['jones'] }, null),
  finding('UNKNOWN-NODE', { id: 'x', suggestion: null, framework: 'jones' }, null),
  finding('SCALE-TOO-SHORT', { levels: [] }, null),
  finding('INSUFFICIENT', { node: 'organization', coverage: 0.333, floor: 0.5 }, null),
  finding('PUBLISHED-DIFFERS', { node: null, published: 'good', computed: null }, null),
  finding('NORM-NOT-CARRIED-OUT', { norm: 'rule-52', at: null, evidence: ['a', 'b'] }, null),
  finding('WEIGHTS-DO-NOT-SUM', { node: null, sum: 0.1 + 0.2, total: 1, from: null }, null),
  finding('WEIGHTS-DO-NOT-SUM', { node: null, sum: 7, total: 6, from: 'jones' }, null),
  finding('WEIGHTS-DO-NOT-SUM', { node: 'organization', sum: 3, total: 2, from: 'jones' }, null),
  finding('NO-VECTOR-REACHES', { what: 'band', ids: ['good'], level: null }, null),
  finding('NO-VECTOR-REACHES', { what: 'node', ids: ['staffing'], level: null }, null),
  finding('NO-VECTOR-REACHES', { what: 'remedy', ids: ['train-staff'], level: null }, null),
  finding('VECTOR-FAILED', { vector: 'v', what: 'score', node: null, expected: '[1, 2]', found: '3' }, null),
  finding('VECTOR-OFF-SCALE', { vector: 'v', node: 'staffing', level: 9, levels: [1, 2] }, null),
  finding('UNKNOWN-ID', { id: 'x', suggestion: null, kinds: ['node', 'thing'] }, null),
  finding('FLAG-MISSING', { flag: '--framework' }, null),
];

test.each(LANGUAGES)('what is missing from the arguments leaves no trace in %s', (lang) => {
  expect(VARIANTS.map((f) => describeFinding(f, lang))).toMatchSnapshot();
});

test('a long text is cut, a long list of choices too', () => {
  const long = finding('BAD-ID', { value: 'x'.repeat(70_000) }, null);
  expect(what(long).length).toBeLessThan(120);
  const many = Array.from({ length: 40 }, (_, i) => `band-${i}`);
  expect(fix(finding('UNKNOWN-BAND', { id: 'x', suggestion: null, known: many }, null))).toMatch(/band-11, …$/u);
});

test('a rule of the schema is put into words', () => {
  const rule = (text: string, lang: Lang) => what(finding('OUT-OF-RANGE', { value: '0', rule: text }, null), lang);
  expect(rule('>= 1', 'en')).toBe('"0" is not allowed here: it must be at least 1');
  expect(rule('> 0', 'id')).toBe('"0" tidak diperbolehkan di sini: harus lebih dari 0');
  expect(rule('^[A-Z]{2}$', 'en')).toBe('"0" is not allowed here: it must be of the form ^[A-Z]{2}$');
  expect(rule('^[A-Z]{2}$', 'id')).toBe('"0" tidak diperbolehkan di sini: harus berbentuk ^[A-Z]{2}$');
});

test('limits are printed as people write them', () => {
  expect(what(finding('FILE-TOO-LARGE', SAMPLES['FILE-TOO-LARGE'], null))).toBe(
    'the file has 1048577 B; at most 1 MiB are read',
  );
});

test('counts follow the grammar of the language', () => {
  expect(findingWords('en').counts.error(1)).toBe('1 error');
  expect(findingWords('en').counts.note(2)).toBe('2 notes');
  const { counts, more } = findingWords('id');
  expect([counts.error(1), counts.warning(2), counts.note(3)]).toEqual(['1 kesalahan', '2 peringatan', '3 catatan']);
  expect(more(4)).toBe('4 catatan pemeriksaan lagi tidak ditampilkan');
});

describe('a finding words what its arguments leave open', () => {
  /** The two wordings must differ, in both languages. */
  const differ = (one: Finding, other: Finding): void => {
    for (const lang of LANGUAGES) {
      const said = (f: Finding) => `${what(f, lang)} ${fix(f, lang)}`;
      expect(said(one)).not.toBe(said(other));
      expect(`${said(one)} ${said(other)}`).not.toMatch(/undefined|\[object|null|NaN/u);
    }
  };
  const plain = (code: FindingCode): Finding => finding(code, SAMPLES[code], null);

  test.each<[string, Finding]>([
    ['one level unproven, and several', finding('LEVEL-UNPROVEN', { node: 'policy', level: 4, missing: [2, 3] }, null)],
    [
      'a sum, and a rule that blocks',
      finding('PARTS-MISSING', { node: null, rule: 'block', missing: ['staffing'] }, null),
    ],
    ['the whole, and a node', finding('AGGREGATE-UNDEFINED', { node: 'a', rule: 'harmonic', children: ['b'] }, null)],
    [
      'in force from a day, and to one',
      finding('FRAMEWORK-NOT-IN-FORCE', { framework: 'f', from: null, to: '2026-06' }, null),
    ],
    [
      'a mean of the framework, and of a node',
      finding('AGGREGATE-OFF-SCALE', { node: null, rule: 'geometric', lowest: 0 }, null),
    ],
    ['one key missing, and two', finding('EXTERNAL-WITHOUT-SOURCE', { node: 'services', missing: ['at'] }, null)],
    ['a band computed, and none', finding('PUBLISHED-DIFFERS', { node: 'a', published: 'good', computed: null }, null)],
    [
      'links of the coder, and of the source',
      finding('STRATEGY-CLASS-DIFFERS', { remedy: 'r', stated: 'WT', derived: 'ST', links: 'source' }, null),
    ],
    [
      'a norm with its article, and without',
      finding('NORM-NOT-CARRIED-OUT', { norm: 'n', at: null, evidence: ['e'] }, null),
    ],
    ['no scale at all, and half of one', finding('SCORING-INCOMPLETE', { missing: ['scale'], given: [] }, null)],
    [
      'several texts to fill in, and one',
      finding('TEXT-TO-FILL-IN', { what: 'title', text: '<title>', count: 1, lines: [4] }, null),
    ],
    [
      'a file of another format, and one without',
      finding('FORMAT-UNKNOWN', { found: 'egov-tests/1', expected: ['egov-study/1'] }, null),
    ],
    ['nodes that an overlay keeps, and other keys', finding('OVERLAY-KEEPS', { key: 'nodes' }, null)],
    [
      'ratings in the study itself, and in a file of their own',
      finding('NO-RATINGS', { framework: 'index', study: 'study.yaml', counts: ['assessor'], extended: null }, null),
    ],
    [
      'ratings of its own, and those of the framework it extends',
      finding('NO-RATINGS', { framework: 'index', study: 'study.yaml', counts: ['coder'], extended: 'older' }, null),
    ],
    ['signed ratings, and plain ones', finding('RATINGS-RANGE', { from: -4, to: 3, minus: 'signed' }, null)],
    ['a unit without a name, and a rater', finding('TABLE-NAME-MISSING', { what: 'rater' }, null)],
    [
      'a cell that is no category, and one that is no number',
      finding('TABLE-CELL-UNKNOWN', { text: 'n/a', allowed: [], suggestion: null }, null),
    ],
    ['a factor like another, and like none', finding('FACTOR-NOT-PRESENT', { factor: 'x', suggestion: null }, null)],
  ])('%s', (_, other) => {
    differ(plain(other.code), other);
  });

  test('weights too many, with and without a factor that has none yet', () => {
    const args = {
      rater: 'coder-a',
      axis: 'x',
      title: { en: 'Within' },
      sign: null,
      sum: 1.1,
      factors: ['a'],
    } as const;
    const sums = (unweighted: string[]): Finding => finding('FACTOR-WEIGHTS-SUM', { ...args, unweighted }, null);
    differ(sums([]), sums(['b']));
  });
});
