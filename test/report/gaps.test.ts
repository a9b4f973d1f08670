import { describe, expect, it } from 'vitest';
import { gaps as gapsOf, renderGaps } from '../../src/index.js';
import { WANTS, type Gap, type Gaps } from '../../src/model/gaps.js';
import { framework, study } from '../build.js';

const FOUND = gapsOf(study({ ratings: { a1: 3 } }), framework({ a: { a1: {}, a2: {} } }, { coverageFloor: 0 })).gaps!;

const gap = (fields: Partial<Gap>): Gap => ({ ...FOUND.gaps[0]!, wants: [], ...fields });
const told = (all: readonly Gap[], lang: 'en' | 'id' = 'en', over: Partial<Gaps> = {}): string =>
  renderGaps({ ...FOUND, gaps: all, ...over }, { lang });

describe('what to find out next, in words', () => {
  it('says of each indicator what there is, what is needed and what it could change', () => {
    const text = renderGaps(FOUND);
    expect(text).toContain(
      '2 of 2 indicators rest on too little. With what is unknown the whole may lie anywhere between 2.00 and 3.50.',
    );
    expect(text).toContain('| a2 | No evidence | One interview\\* and one observation\\* | bounds narrow by 1.50 |');
    expect(text).toContain(
      '| a1 | Evidence of low strength | One observation\\* | score moves 1.00 if its level is off by one |',
    );
  });

  it('says why nothing is known, and nothing where nothing changes', () => {
    const text = told([
      gap({ status: 'no-evidence', sought: true, effect: 0 }),
      gap({ status: 'rejected', effect: null }),
      gap({ status: 'scored', grade: null }),
    ]);
    expect(text).toContain('| Looked for, and no evidence |  | – |');
    expect(text).toContain('| Evidence rejected |  | – |');
    expect(text).toContain('| A level without evidence |');
    expect(text).not.toContain('convention');
  });

  it('names groups in common use, and others by their id', () => {
    const voice = (group: string) => ({ what: 'voice', group, count: 1, by: 'framework', because: null }) as const;
    const groups = ['leadership', 'staff', 'users', 'partners', 'villages', 'communities', 'farmers'].map(voice);
    expect(told([gap({ wants: groups })])).toContain(
      "One leader's voice, one staff member's voice, one service user's voice, one partner's voice, one village's voice, one community's voice and one voice from the group farmers",
    );
    expect(told([gap({ wants: groups })], 'id')).toContain('dan satu keterangan dari kelompok farmers');
  });

  it('says before a question whom it is for, where it is not for all who are met', () => {
    const ask = [{ en: 'How?' }, { en: 'Where did you stop?', id: 'Di mana?', to: ['users', 'farmers'] }];
    const meet = [{ group: 'leadership', nodes: [gap({}).node] }];
    const plan = { meet, observe: [], read: [], besides: [] };
    expect(told([gap({ ask })], 'en', { plan })).toContain(
      '  - How?\n  - For users and farmers: Where did you stop?\n',
    );
    expect(told([gap({ ask })], 'id', { plan })).toContain('  - Untuk pengguna layanan dan farmers: Di mana?\n');
  });

  it('has words for everything that can be wanted, in both languages', () => {
    const all = WANTS.flatMap((what) =>
      [1, 3].map((count) => ({ what, group: null, count, by: 'framework', because: null }) as const),
    );
    const besides = { meet: [], observe: [], read: [], besides: [gap({}).node] };
    expect(told([gap({ wants: all })], 'en', { plan: besides })).toContain('one more source, 3 more sources');
    expect(told([gap({ wants: all })], 'id', { plan: besides })).toContain('satu sumber lain, 3 sumber lain');
    expect(told([gap({ wants: all })], 'id', { plan: besides })).toContain('### Lain-lain');
  });

  it('puts the questions of the framework under each box', () => {
    const one = gap({ ask: [{ en: 'Who?' }], look: [{ en: 'A board.' }], read: [{ en: 'A decree.' }] });
    const text = told([one], 'en', {
      plan: { meet: [{ group: 'staff', nodes: ['a2'] }], observe: ['a2'], read: ['a2'], besides: ['gone'] },
      places: [
        { id: 'office', title: null },
        { id: 'hall', title: { en: 'The hall' } },
      ],
    });
    expect(text).toContain('### Whom to meet: staff\n\n- [ ] **a2**\n  - Who?');
    expect(text).toContain(
      '### What to see\n\nPlaces the study has been to: office and The hall.\n\n- [ ] **a2**\n  - A board.',
    );
    expect(text).toContain('### What to read\n\n- [ ] **a2**\n  - A decree.');
    expect(renderGaps({ ...FOUND, gaps: [one] }, { format: 'text' })).toContain('[ ] a2');
  });

  it('marks texts that are in the other language', () => {
    expect(told([gap({})], 'id')).toContain('\\[en\\]');
  });

  it("says so where nothing is needed, or nothing is the study's to find out", () => {
    expect(told([])).toContain('Nothing is needed');
    expect(told([], 'id', { indicators: 0 })).toContain('Tidak ada yang perlu dicari');
    expect(told([gap({})], 'en', { indicators: 1 })).toContain('1 of one indicator rests on too little.');
  });
});

describe('the library', () => {
  it('says why there are no gaps to tell', () => {
    const f = framework({ a: { a1: {} } });
    expect(gapsOf(study(), { ...f, scale: { ...f.scale, levels: [] } })).toMatchObject({
      gaps: null,
      findings: [{ code: 'NO-INDICATORS-TO-FOUND' }],
    });
    expect(gapsOf(study({ ratings: { unknown: 3 } }), f)).toMatchObject({
      gaps: null,
      findings: [{ code: 'UNKNOWN-NODE' }],
    });
  });
});
