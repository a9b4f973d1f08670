import { describe, expect, it } from 'vitest';
import { brief, study, WITH_ITEM } from '../reading.js';

const rated = (rating: string) => study(`${WITH_ITEM}ratings:\n  f:\n    b: ${rating}\n`);
const found = (rating: string) => rated(rating).findings.map(brief);

describe('a rating', () => {
  it('is all that is said of it', () => {
    expect(
      rated(
        '{ value: 9, status: external, source: head, at: row 1, sought: true, why: { id: Ada }, evidence: [e1], out-of-scale: { why: So. } }',
      )
        .study?.raters[0]?.ratings.get('f')
        ?.get('b'),
    ).toEqual({
      node: 'b',
      level: 9,
      evidence: new Map([['e1', null]]),
      status: 'external',
      sought: true,
      why: { id: 'Ada' },
      source: 'head',
      at: 'row 1',
      outOfScale: { en: 'So.' },
      place: { file: 'study.yaml', line: 12, col: 5 },
    });
  });

  it('may rest on nothing, where it says so', () => {
    const { study: read, findings } = rated('{ status: no-evidence, why: Nobody knew. }');
    expect(findings).toEqual([]);
    expect(read?.raters[0]?.ratings.get('f')?.get('b')).toMatchObject({
      level: null,
      evidence: new Map(),
      status: 'no-evidence',
      sought: false,
      why: { en: 'Nobody knew.' },
    });
  });

  it.each([
    ['{ value: 1.5, level: 2, evidence: [e1] }', 'LEVEL-AND-VALUE study.yaml:12:5 {"node":"b"}'],
    [
      '{ level: 1, status: rejected, evidence: [e1], why: x }',
      'LEVEL-AND-STATUS study.yaml:12:5 {"node":"b","status":"rejected"}',
    ],
    ['{}', 'RATING-EMPTY study.yaml:12:5 {"node":"b"}'],
    ['{ level: 1 }', 'LEVEL-WITHOUT-EVIDENCE study.yaml:12:5 {"node":"b"}'],
    ['{ level: 1, evidence: {} }', 'LEVEL-WITHOUT-EVIDENCE study.yaml:12:5 {"node":"b"}'],
    ['{ level: 1, evidence: [e1], at: row 1 }', 'SOURCE-WITHOUT-EXTERNAL study.yaml:12:5 {"node":"b"}'],
    ['{ status: rejected }', 'STATUS-WITHOUT-WHY study.yaml:12:5 {"node":"b","status":"rejected"}'],
    ['{ status: assumed, why: x }', 'STATUS-WITHOUT-VALUE study.yaml:12:5 {"node":"b","status":"assumed"}'],
    ['{ level: 1, evidence: [e1, b] }', 'LEVEL-AS-EVIDENCE study.yaml:12:35 {"id":"b"}'],
    ['{ evidence: { e1: 1, b: 1 } }', 'LEVEL-AS-EVIDENCE study.yaml:12:29 {"id":"b"}'],
    [
      '{ value: 1, status: external, at: x, source: hed }',
      'UNKNOWN-SOURCE study.yaml:12:53 {"id":"hed","suggestion":"head"}',
    ],
    [
      '{ value: 1, status: external }',
      'EXTERNAL-WITHOUT-SOURCE study.yaml:12:5 {"node":"b","missing":["source","at"]}',
    ],
    [
      '{ value: 1, status: external, at: x }',
      'EXTERNAL-WITHOUT-SOURCE study.yaml:12:5 {"node":"b","missing":["source"]}',
    ],
    [
      '{ value: 1, status: external, source: head }',
      'EXTERNAL-WITHOUT-SOURCE study.yaml:12:5 {"node":"b","missing":["at"]}',
    ],
  ])('%s is told what it lacks', (rating, expected) => {
    expect(found(rating)).toEqual([expected]);
  });

  it('is given once a node', () => {
    const { study: read, findings } = study(
      `${WITH_ITEM}ratings: { f: { b: { level: 1, evidence: [e1] } } }\ninclude: [p.yaml]\n`,
      { 'p.yaml': 'format: egov-study-part/1\nratings: { f: { b: { level: 2, evidence: [e1] } } }\n' },
    );
    expect(findings.map(brief)).toEqual([
      'DUPLICATE-ID p.yaml:2:17 {"id":"f/b","kind":"rating","first":{"file":"study.yaml","line":10,"col":17}}',
    ]);
    expect(read?.raters[0]?.ratings.get('f')?.get('b')?.level).toBe(1);
  });

  it('by consent has a reason, which one of another role need not have', () => {
    const sheet = (role: string, why: string) => ({
      'ratings/a.yaml': `format: egov-ratings/1\nrater: r\nrole: ${role}\nratings: { f: { b: { level: 1, evidence: [e1]${why} } } }\n`,
    });
    expect(study(WITH_ITEM, sheet('consensus', '')).findings.map(brief)).toEqual([
      'CONSENSUS-WITHOUT-WHY ratings/a.yaml:4:17 {"node":"b"}',
    ]);
    expect(study(WITH_ITEM, sheet('consensus', ', why: Agreed.')).findings).toEqual([]);
    expect(study(WITH_ITEM, sheet('official', '')).findings).toEqual([]);
  });
});
