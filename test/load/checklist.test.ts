import { describe, expect, it } from 'vitest';
import { loadChecklist } from '../../src/load/index.js';
import { HEAD, portsFor, study } from './reading.js';

const HEADER = `format: egov-checklist/1
id: short
version: 1.0.0
title: A short list
source: { cite: A work., doi: 10.1/x }
domains: { d: { title: A domain } }
`;

const read = (text: string) => loadChecklist('lists/short.yaml', portsFor({ 'lists/short.yaml': text }));

describe('a checklist', () => {
  it('is read with its items by number', () => {
    const { checklist, findings } = read(`${HEADER}items:
  10: { domain: d, title: Ten, asks: What., facts: [methods], judge: true }
  2: { domain: d, title: Two, asks: What., topics: [funding] }
  3: { domain: d, title: Three, asks: What. }
`);
    expect(findings).toEqual([]);
    expect(checklist).toMatchObject({
      source: { cite: 'A work.', doi: '10.1/x' },
      methods: [],
      domains: { d: { en: 'A domain' } },
    });
    expect(checklist?.items.map(({ number, judge }) => [number, judge])).toEqual([
      [2, false],
      [3, true],
      [10, true],
    ]);
  });

  it('is in English where a text says no language, and keeps what an item is asked by', () => {
    const { checklist } = read(`format: egov-checklist/1
id: short
version: 1.0.0
title: A short list
source: { cite: A work., url: https://example.org }
methods: [interview]
domains: { d: { title: { id: Ranah } } }
items:
  1: { domain: d, title: One, asks: What., facts: [methods], topics: [funding] }
`);
    expect(checklist).toEqual({
      id: 'short',
      version: '1.0.0',
      title: { en: 'A short list' },
      source: { cite: 'A work.', url: 'https://example.org' },
      methods: ['interview'],
      domains: { d: { id: 'Ranah' } },
      items: [
        {
          number: 1,
          domain: 'd',
          title: { en: 'One' },
          asks: { en: 'What.' },
          facts: ['methods'],
          topics: ['funding'],
          judge: false,
        },
      ],
    });
  });

  it('names the domain that is missing, with its place', () => {
    const { checklist, findings } = read(`${HEADER}items:\n  1: { domain: dd, title: One, asks: What. }\n`);
    expect(checklist).toBeNull();
    expect(findings).toMatchObject([
      { code: 'UNKNOWN-DOMAIN', args: { id: 'dd', suggestion: 'd' }, place: { file: 'short.yaml', line: 8, col: 16 } },
    ]);
  });

  it.each([
    ['a fact nobody knows', 'items: { 1: { domain: d, title: One, asks: What., facts: [metods] } }', 'NOT-ONE-OF'],
    ['a number that is none', 'items: { a1: { domain: d, title: One, asks: What. } }', 'OUT-OF-RANGE'],
    ['no items', 'items: {}', 'EMPTY-VALUE'],
  ])('is refused with %s', (_, items, code) => {
    expect(read(`${HEADER}${items}\n`)).toMatchObject({ checklist: null, findings: [{ code }] });
  });

  it('is refused where it is none or is not there', () => {
    expect(read('format: egov-study/1\n').findings).toMatchObject([{ code: 'FORMAT-UNKNOWN' }]);
    expect(loadChecklist('nowhere.yaml', portsFor({}))).toMatchObject({
      checklist: null,
      findings: [{ code: 'PATH-NOT-FOUND' }],
    });
  });
});

describe('what a study says of how it was done', () => {
  it('is gathered by topic, from all its files', () => {
    const main = `${HEAD}reporting:\n  funding: { says: None., at: page 9, lacks: the sum }\ninclude: [more.yaml]\n`;
    const more = 'format: egov-study-part/1\nreporting:\n  consent: { not-applicable: { id: Hanya dokumen. } }\n';
    const { study: loaded, findings } = study(main, { 'more.yaml': more });
    expect(findings).toEqual([]);
    expect([...(loaded?.reporting.values() ?? [])]).toEqual([
      {
        topic: 'funding',
        says: { en: 'None.' },
        at: 'page 9',
        lacks: { en: 'the sum' },
        notApplicable: null,
        place: { file: 'study.yaml', line: 7, col: 3 },
      },
      {
        topic: 'consent',
        says: null,
        at: null,
        lacks: null,
        notApplicable: { id: 'Hanya dokumen.' },
        place: { file: 'more.yaml', line: 3, col: 3 },
      },
    ]);
  });

  it.each([
    ['nothing', '{ at: page 9 }', false],
    ['two things', '{ says: Yes., not-applicable: No. }', true],
  ])('must not be %s', (_, entry, both) => {
    expect(study(`${HEAD}reporting: { funding: ${entry} }\n`).findings).toMatchObject([
      { code: 'DECLARATION-UNCLEAR', args: { topic: 'funding', both }, place: { line: 6 } },
    ]);
  });

  it('is said once', () => {
    const more = 'format: egov-study-part/1\nreporting: { funding: { says: A. } }\n';
    const main = `${HEAD}reporting: { funding: { says: B. } }\ninclude: [more.yaml]\n`;
    expect(study(main, { 'more.yaml': more }).findings).toMatchObject([
      { code: 'DUPLICATE-ID', args: { id: 'funding', kind: 'topic' } },
    ]);
  });
});
