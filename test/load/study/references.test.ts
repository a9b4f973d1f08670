import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../../src/model/findings/index.js';
import { brief, HEAD, spot, study, WITH_ITEM } from '../reading.js';

const found = (text: string) => study(text).findings.map(brief);

describe('a reference that leads nowhere', () => {
  it.each([
    [
      'evidence to its source',
      `evidence: [{ id: e, from: heda, finding: x }]\nsources: { head: { kind: informant } }`,
      'UNKNOWN-SOURCE study.yaml:6:27 {"id":"heda","suggestion":"head"}',
    ],
    [
      'a session to its source',
      'sessions: { s: { source: x, method: interview } }',
      'UNKNOWN-SOURCE study.yaml:6:26 {"id":"x","suggestion":null}',
    ],
    ['a norm to its source', 'norms: [rule]', 'UNKNOWN-SOURCE study.yaml:6:9 {"id":"rule","suggestion":null}'],
    [
      'a factor to who states it',
      'factors: { a: { stated-by: [b] } }',
      'UNKNOWN-SOURCE study.yaml:6:29 {"id":"b","suggestion":null}',
    ],
    [
      'a proposal to who made it',
      'proposals: [{ id: p, by: b }]',
      'UNKNOWN-SOURCE study.yaml:6:26 {"id":"b","suggestion":null}',
    ],
    [
      'a verdict to who gave it',
      'published: [{ framework: f, words: x, at: x, by: b }]',
      'UNKNOWN-SOURCE study.yaml:6:50 {"id":"b","suggestion":null}',
    ],
    [
      'a proposal to its evidence',
      'proposals: [{ id: p, evidence: [staff] }]',
      'UNKNOWN-EVIDENCE study.yaml:6:33 {"id":"staff","suggestion":null}',
    ],
    [
      'a link of factors to its evidence',
      'factors: { a: { leads-to: { b: { evidence: [e] } } } }',
      'UNKNOWN-EVIDENCE study.yaml:6:45 {"id":"e","suggestion":null}',
    ],
    [
      'a rating to its evidence',
      'ratings: { f: { b: { level: 1, evidence: [e] } } }',
      'UNKNOWN-EVIDENCE study.yaml:6:43 {"id":"e","suggestion":null}',
    ],
    [
      'a rating to evidence with a level',
      'ratings: { f: { b: { evidence: { e: 1 } } } }',
      'UNKNOWN-EVIDENCE study.yaml:6:34 {"id":"e","suggestion":null}',
    ],
  ])('%s', (_, lines, expected) => {
    expect(found(`${HEAD}${lines}\n`)).toEqual([expected]);
  });

  it.each([
    ['disputes: [e2]', 'UNKNOWN-EVIDENCE study.yaml:9:55 {"id":"e2","suggestion":"e1"}'],
    ['disputes: [e1]', 'SELF-DISPUTE study.yaml:9:55 {"id":"e1"}'],
    ['against: [{ norm: head }]', 'UNKNOWN-NORM study.yaml:9:62 {"id":"head","suggestion":null}'],
    ['state: rejected', 'REJECTED-WITHOUT-WHY study.yaml:9:5 {"id":"e1"}'],
    ['date: 2022-02-30', 'DATE-IMPOSSIBLE study.yaml:9:50 {"value":"2022-02-30"}'],
  ])('of evidence: %s', (field, expected) => {
    expect(found(WITH_ITEM.replace('Found. }', `Found., ${field} }`))).toEqual([expected]);
  });

  it('leaves the study to be looked at, though not to be used', () => {
    const { study: read, findings } = study(`${HEAD}norms: [rule]\n`);
    expect(read?.norms).toEqual(['rule']);
    expect(hasErrors(findings)).toBe(true);
  });
});

describe('an id that is taken', () => {
  it.each([
    [
      'evidence',
      'evidence: [{ id: e, from: a, finding: x }, { id: e, from: a, finding: y }]',
      'DUPLICATE-ID study.yaml:7:44 {"id":"e","kind":"evidence","first":{"file":"study.yaml","line":7,"col":12}}',
    ],
    [
      'proposal',
      'proposals: [{ id: p }, { id: p }]',
      'DUPLICATE-ID study.yaml:7:24 {"id":"p","kind":"proposal","first":{"file":"study.yaml","line":7,"col":13}}',
    ],
    [
      'session',
      'sessions: { a: { source: a, method: interview } }',
      'DUPLICATE-ID study.yaml:7:13 {"id":"a","kind":"session","first":{"file":"study.yaml","line":6,"col":12}}',
    ],
  ])('%s', (_, line, expected) => {
    expect(found(`${HEAD}sources: { a: { kind: place } }\n${line}\n`)).toEqual([expected]);
  });

  it.each([
    ['source', 'sources: { head: { kind: place } }'],
    ['evidence', 'evidence: [{ id: e1, from: head, finding: x }]'],
    ['rating', 'ratings: { f: { b: { level: 2, evidence: [e1] } } }'],
    ['factor', 'factors: { x: {} }'],
    ['session', 'sessions: { y: { source: head, method: interview } }'],
  ])('%s in another file', (kind, line) => {
    const text = `${WITH_ITEM}ratings: { f: { b: { level: 1, evidence: [e1] } } }\nfactors: { x: {} }\nsessions: { y: { source: head, method: interview } }\ninclude: [p.yaml]\n`;
    const { findings } = study(text, { 'p.yaml': `format: egov-study-part/1\n${line}\n` });
    expect(findings).toMatchObject([
      { code: 'DUPLICATE-ID', args: { kind, first: { file: 'study.yaml' } }, place: { file: 'p.yaml', line: 2 } },
    ]);
  });

  it('by another rater', () => {
    const sheet = 'format: egov-ratings/1\nrater: r\nrole: self\nratings: {}\n';
    const { findings } = study(HEAD, { 'ratings/a.yaml': sheet, 'ratings/b.yaml': sheet });
    expect(findings.map(brief)).toEqual([
      'RATER-TWICE ratings/b.yaml:2:8 {"rater":"r","first":{"file":"ratings/a.yaml","line":4,"col":1}}',
    ]);
  });
});

describe('a sheet in a folder below ratings/', () => {
  const sheet = 'format: egov-ratings/1\nrater: r\nrole: self\nratings: {}\n';

  it('is not read, which is said', () => {
    const files = { 'ratings/sub/b.yml': sheet, 'ratings/sub/more/c.yaml': sheet, 'ratings/sub/notes.txt': 'x' };
    const { findings } = study(HEAD, files);
    expect(findings.map(({ code, severity, args }) => [code, severity, args])).toEqual([
      ['SHEET-UNREAD', 'note', { path: 'ratings/sub/b.yml' }],
      ['SHEET-UNREAD', 'note', { path: 'ratings/sub/more/c.yaml' }],
    ]);
  });

  it('is read where the study includes it', () => {
    const found = study(`${HEAD}include: [ratings/sub/b.yaml]\n`, { 'ratings/sub/b.yaml': sheet });
    expect(found.findings).toEqual([]);
    expect(found.study?.raters.map(({ rater }) => rater)).toEqual(['r']);
  });
});

describe('a rating', () => {
  const rating = (text: string) => study(`${WITH_ITEM}ratings:\n  f:\n    b: ${text}\n`).findings.map(spot);

  it.each([
    ['with a level and evidence', '{ level: 1, evidence: [e1] }', []],
    ['with a level per item', '{ evidence: { e1: 1 } }', []],
    ['with both', '{ level: 1, evidence: { e1: 2 } }', []],
    ['with a status and the evidence that was not accepted', '{ status: rejected, evidence: [e1], why: x }', []],
    ['with a level that rests on nothing', '{ level: 1 }', ['LEVEL-WITHOUT-EVIDENCE 12:5']],
    ['with a level that rests on an empty list', '{ level: 1, evidence: [] }', ['LEVEL-WITHOUT-EVIDENCE 12:5']],
    ['with nothing', '{}', ['RATING-EMPTY 12:5']],
    ['that says it is projected', '{ level: 2, status: projected }', ['PROJECTED-GIVEN 12:28']],
    ['that rests on a level by another framework', '{ level: 2, evidence: [g/b] }', ['LEVEL-AS-EVIDENCE 12:31']],
    ['that proves a level by such a level', '{ evidence: { g/b: 2 } }', ['LEVEL-AS-EVIDENCE 12:22']],
    ['that rests on a rated node', '{ level: 2, evidence: [e1, b] }', ['LEVEL-AS-EVIDENCE 12:35']],
    ['with evidence that speaks for no level', '{ evidence: [e1] }', ['RATING-EMPTY 12:5']],
    ['with a level and a status', '{ level: 1, evidence: [e1], status: rejected, why: x }', ['LEVEL-AND-STATUS 12:5']],
    [
      'with levels per item and a status',
      '{ evidence: { e1: 1 }, status: rejected, why: x }',
      ['LEVEL-AND-STATUS 12:5'],
    ],
    [
      'that says there is no evidence and names some',
      '{ status: no-evidence, evidence: [e1], why: x }',
      ['NO-EVIDENCE-NAMED 12:31'],
    ],
    ['that says there is no evidence and names none', '{ status: no-evidence, evidence: [], why: x }', []],
    ['that says so beside a level', '{ evidence: { e1: 1 }, status: no-evidence, why: x }', ['LEVEL-AND-STATUS 12:5']],
    ['with a status and no reason', '{ status: not-applicable }', ['STATUS-WITHOUT-WHY 12:5']],
  ])('%s', (_, text, expected) => {
    expect(rating(text)).toEqual(expected);
  });

  it('keeps its items in the order of the file, also where ids look like numbers', () => {
    const ids = ['b', '10', '2'];
    const evidence = ids.map((id) => `{ id: "${id}", from: head, finding: x }`).join(', ');
    const levels = ids.map((id) => `"${id}": 1`).join(', ');
    const { study: read } = study(`${HEAD}sources: { head: { kind: informant } }
evidence: [${evidence}]
ratings: { f: { b: { evidence: { ${levels} } } } }
`);
    expect([...(read?.raters[0]?.ratings.get('f')?.get('b')?.evidence.keys() ?? [])]).toEqual(ids);
  });
});

describe('frameworks', () => {
  const named = (...names: string[]) => study(HEAD.replace('[f]', `[${names.join(', ')}]`)).findings.map(brief);

  it.each([
    [['f', 'g', 'f'], 'f', 20],
    [['f', 'f@1'], 'f@1', 17],
    [['./f.yaml', 'f.yaml'], 'f.yaml', 24],
    [['spbe', 'spbe@12'], 'spbe@12', 20],
  ])('%j are named once each', (names, framework, col) => {
    expect(named(...names)).toEqual([
      `FRAMEWORK-TWICE study.yaml:5:${col} {"framework":"${framework}","first":{"file":"study.yaml","line":5,"col":14}}`,
    ]);
  });

  it.each([[['f', 'g']], [['f', './f.yaml']], [['a@1/f.yaml', 'a@2/f.yaml']], [['f', 'x/f@1']], [['f', 'f@x']]])(
    '%j are different ones',
    (names) => {
      expect(named(...names)).toEqual([]);
    },
  );
});

describe('a factor that leads to itself', () => {
  it.each([
    ['in a map', '{ b: {}, a: {} }', 36],
    ['in a list', '[b, a]', 31],
  ])('%s', (_, effects, col) => {
    expect(found(`${HEAD}factors: { a: { leads-to: ${effects} } }\n`)).toEqual([
      `SELF-EFFECT study.yaml:6:${col} {"id":"a"}`,
    ]);
  });
});

describe('dates', () => {
  const period = (from: string, to: string) => found(`${HEAD}period: { from: ${from}, to: ${to} }\n`);

  it.each([
    ['2022-01-07', '2022-01-10'],
    ['2020-02-29', '2020-02-29'],
    ['2000-02-29', '2000-03'],
    ['2022-05', '2022'],
    ['2022', '2022-01'],
    ['2022-01-20', '2022-01'],
    ['2022-01-31', '2022-03-31'],
  ])('from %s to %s are dates', (from, to) => {
    expect(period(from, to)).toEqual([]);
  });

  it.each([
    ...['2022-02-30', '2022-13', '2021-02-29', '1900-02-29', '2022-00', '2022-01-00', '2022-12-32'],
    ...['2022-04-31', '2022-06-31', '2022-09-31', '2022-11-31'],
  ])('%s is none', (date) => {
    expect(period(date, '2030')).toEqual([`DATE-IMPOSSIBLE study.yaml:6:17 {"value":"${date}"}`]);
  });

  it('go forward', () => {
    expect(period('2022-02', '2022-01-31')).toEqual([
      'DATES-REVERSED study.yaml:6:9 {"from":"2022-02","to":"2022-01-31","keys":["from","to"]}',
    ]);
    expect(found(`${HEAD}sources: { a: { kind: document, date: 2020, valid-until: 2019 } }\n`)).toEqual([
      'DATES-REVERSED study.yaml:6:58 {"from":"2020","to":"2019","keys":["date","valid-until"]}',
    ]);
  });
});
