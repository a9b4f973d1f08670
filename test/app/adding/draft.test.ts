import { describe, expect, it } from 'vitest';
import type { Answered } from '../../../src/app/adding/answers.js';
import { draftIn, draftText, type DraftOf } from '../../../src/app/adding/draft.js';

const OF: DraftOf = { study: '/s/study.yaml', kind: 'evidence', rater: null };
const DRAFT = { day: '2026-01-31', id: null };

/** What is read of a draft with these answers. */
const read = (answered: unknown, kind: DraftOf['kind'] = 'evidence'): Answered | null => {
  const of = { ...OF, kind };
  return draftIn(draftText(of, { ...DRAFT, answered: answered as Answered }), of)?.answered ?? null;
};

describe('a draft', () => {
  it('is read as it was left, whatever kind its answers are of', () => {
    const evidence: Answered = {
      'from': 'head',
      'finding': { en: 'x', id: 'y' },
      'quote.text': null,
      'against': [
        { name: 'rule', with: 'art. 1' },
        { name: 'law', with: null },
      ],
      'shows': ['a', 'b'],
      'state': 'rejected',
      'self-report': true,
      'attachments': [{ name: 'photo', with: 'a.jpg' }],
    };
    expect(read(evidence)).toEqual(evidence);
    const rating: Answered = {
      framework: 'f',
      node: 'n',
      role: 'coder',
      level: 2,
      evidence: [{ name: 'e', with: '2' }],
    };
    expect(read(rating, 'rating')).toEqual(rating);
    expect(draftIn(draftText(OF, { ...DRAFT, id: 'e1', answered: {} }), OF)?.id).toBe('e1');
  });

  it.each([
    { from: 1 },
    { finding: { de: 'x' } },
    { finding: { en: 1 } },
    { finding: ['x'] },
    { 'self-report': 'true' },
    { shows: 'a' },
    { shows: [1] },
    { against: 'a' },
    { against: ['a'] },
    { against: [{ name: 1, with: null }] },
    { against: [{ name: 'a', with: 1 }] },
    { attachments: 'a' },
    { attachments: [{ name: 'virus', with: 'a' }] },
    { attachments: ['a'] },
    { state: 'perhaps' },
    { state: 1 },
    { node: 'x' },
    [],
  ])('with answers that no flag could have given is none: %j', (answered) => {
    expect(read(answered)).toBeNull();
  });

  it('of a number is one', () => {
    expect(read({ level: '2' }, 'rating')).toBeNull();
  });

  it.each([{ study: '/other' }, { kind: 'source' }, { rater: 'b' }] as const)(
    'of another entry is none: %j',
    (other) => {
      expect(draftIn(draftText({ ...OF, ...other }, { ...DRAFT, answered: {} }), OF)).toBeNull();
    },
  );

  it.each(['{', 'null', '[]', '{}'])('is nothing else: %s', (text) => {
    expect(draftIn(text, OF)).toBeNull();
  });

  it('has a day, and an id or none', () => {
    const text = draftText(OF, { ...DRAFT, answered: {} });
    expect(draftIn(text.replace('2026-01-31', 'today'), OF)).toBeNull();
    expect(draftIn(text.replace('"2026-01-31"', '7'), OF)).toBeNull();
    expect(draftIn(text.replace('"id": null', '"id": 7'), OF)).toBeNull();
  });
});
