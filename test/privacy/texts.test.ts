import { describe, expect, it } from 'vitest';
import type { Study } from '../../src/model/study.js';
import { personalInStudy, personalUnder, sentencesIn } from '../../src/privacy/index.js';
import { HERE, study } from '../build.js';

const kinds = (key: string, text: string) => personalUnder(key, text).map(({ kind }) => kind);

describe('what looks like data about somebody in a study', () => {
  it('is looked for in every field, in those that come later as well', () => {
    const [base, said] = [study({}), 'budi@example.id'];
    const planted: readonly Partial<Study>[] = [
      { title: { id: said } },
      { agency: { ...base.agency, region: said } },
      { agency: { ...base.agency, name: { en: said } } },
      { frameworks: [{ text: said, place: HERE }] },
      { sources: new Map([['d', { id: 'd', kind: 'place', title: { en: said }, place: HERE }]]) },
      { files: [said] },
      { factors: new Map([[said, { id: 'f', leadsTo: new Map(), statedBy: [], at: null, place: HERE }]]) },
      { later: [{ deep: { en: said } }] } as Partial<Study>,
    ];
    for (const over of planted) expect(personalInStudy({ ...base, ...over })).toEqual([{ kind: 'email', text: said }]);
    expect(personalInStudy(base)).toEqual([]);
  });

  it('is nothing in digests, addresses of works and names of authors', () => {
    expect(kinds('sha256', '081234567890')).toEqual([]);
    expect(kinds('url', 'example.id/081234567890')).toEqual([]);
    expect(kinds('url', 'mailto:budi@example.id')).toEqual(['email']);
    expect(kinds('doi', '10.1000/081234567890')).toEqual([]);
    expect(kinds('cite', 'Dr. Smith, smith@example.id')).toEqual(['email']);
    expect(kinds('title', 'Dr. Smith')).toEqual(['name']);
  });
});

describe('sentences', () => {
  it('are texts of several words, with references of works left out', () => {
    const written = study({
      sources: { d: { kind: 'document', title: { en: 'A decree' }, cite: 'cited by us' } },
      evidence: { e: { finding: { en: 'they found', id: 'yang ditemukan' }, at: 'page 2' } },
    });
    const none = study({ sources: { d: { kind: 'document' } }, evidence: { e: { finding: { en: 'found' } } } });
    expect(sentencesIn(written) - sentencesIn(none)).toBe(4);
  });
});
