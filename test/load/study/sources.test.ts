import { describe, expect, it } from 'vitest';
import { brief, HEAD, study } from '../reading.js';

const place = (line: number, col: number) => ({ file: 'study.yaml', line, col });

describe('a source', () => {
  it('is all that is said of it, texts in the language of the study', () => {
    const { study: read, findings } = study(`${HEAD.replace('lang: en', 'lang: id')}sources:
  all:
    kind: group
    role: Staf loket
    group: staff
    selection: purposive
    size: 5
    title: { en: Rule 5 }
    status: enacted
    date: 2020-05
    valid-until: 2025
    cite: A rule, 2020.
    doi: 10.1/x
    url: https://example.org
  least: { kind: place }
`);
    expect(findings).toEqual([]);
    expect(read?.sources.get('all')).toEqual({
      id: 'all',
      kind: 'group',
      role: { id: 'Staf loket' },
      group: 'staff',
      selection: 'purposive',
      size: 5,
      title: { en: 'Rule 5' },
      status: 'enacted',
      date: '2020-05',
      validUntil: '2025',
      cite: 'A rule, 2020.',
      doi: '10.1/x',
      url: 'https://example.org',
      place: place(7, 3),
    });
    expect(read?.sources.get('least')).toStrictEqual({ id: 'least', kind: 'place', place: place(20, 3) });
  });

  it.each([
    ['date: 2020-13', 'DATE-IMPOSSIBLE study.yaml:6:39 {"value":"2020-13"}'],
    ['valid-until: 2020-13', 'DATE-IMPOSSIBLE study.yaml:6:46 {"value":"2020-13"}'],
  ])('has dates of the calendar: %s', (field, expected) => {
    expect(study(`${HEAD}sources: { a: { kind: document, ${field} } }\n`).findings.map(brief)).toEqual([expected]);
  });

  it('may have either date without the other', () => {
    for (const field of ['date: 2020', 'valid-until: 2020'])
      expect(study(`${HEAD}sources: { a: { kind: document, ${field} } }\n`).findings).toEqual([]);
  });
});

describe('a session', () => {
  const session = (fields: string) =>
    study(`${HEAD}sources: { a: { kind: place, date: 2019 } }\nsessions: { v: { source: a, method: interview${fields} } }
evidence: [{ id: e, from: v, finding: x }]\n`);

  it('has a day or none', () => {
    expect(session('').study?.sessions.get('v')).toEqual({
      source: 'a',
      method: 'interview',
      date: null,
      place: place(7, 13),
    });
    expect(session(', date: 2022-01-07').study?.sessions.get('v')?.date).toBe('2022-01-07');
    expect(session(', date: 2022-01-32').findings.map(brief)).toEqual([
      'DATE-IMPOSSIBLE study.yaml:7:54 {"value":"2022-01-32"}',
    ]);
  });

  it('dates its evidence, as its source does where it has no day', () => {
    expect(session(', date: 2022').study?.evidence.get('e')?.date).toBe('2022');
    expect(session('').study?.evidence.get('e')?.date).toBe('2019');
  });

  it('with a source that is nowhere leaves its evidence without a date', () => {
    const { study: read, findings } = study(`${HEAD}sessions: { v: { source: b, method: interview } }
evidence: [{ id: e, from: v, finding: x }]\n`);
    expect(findings.map(({ code }) => code)).toEqual(['UNKNOWN-SOURCE']);
    expect(read?.evidence.get('e')).toMatchObject({ source: 'b', session: 'v', method: 'interview', date: null });
  });
});

describe('evidence that comes straight from a source', () => {
  it.each([
    ['informant', 'interview'],
    ['group', 'interview'],
    ['document', 'document'],
    ['publication', 'document'],
    ['place', 'observation'],
    ['dataset', 'dataset'],
  ])('from one of the kind %s was gathered by %s', (kind, method) => {
    const { study: read } = study(`${HEAD}sources: { a: { kind: ${kind} } }
evidence: [{ id: e, from: a, finding: x, why: seen, date: 2021 }]\n`);
    expect(read?.evidence.get('e')).toMatchObject({
      source: 'a',
      session: null,
      method,
      why: { en: 'seen' },
      date: '2021',
    });
  });

  it('from one that is nowhere counts as a document', () => {
    const { study: read } = study(`${HEAD}evidence: [{ id: e, from: a, finding: x }]\n`);
    expect(read?.evidence.get('e')).toMatchObject({ source: 'a', session: null, method: 'document', date: null });
  });
});
