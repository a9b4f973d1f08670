import { describe, expect, it } from 'vitest';
import type { Reason, ReasonArgs } from '../../src/model/checklist.js';
import { LANGUAGES, type Lang } from '../../src/model/lang.js';
import { reasonText } from '../../src/text/reasons.js';

type Samples = { readonly [C in keyof ReasonArgs]: readonly ReasonArgs[C][] };

/** Arguments for each code; several where it says something else. */
const SAMPLES: Samples = {
  'nobody-asked': [{}],
  'people-counted': [
    { people: 8, informants: 8, groups: 0 },
    { people: 1, informants: 1, groups: 0 },
    { people: 9, informants: 1, groups: 1 },
  ],
  'people-uncounted': [{ informants: 2, without: ['staff', 'users'] }],
  'selection-told': [{ ways: ['purposive', 'snowball'], sources: 3 }],
  'selection-untold': [
    { ways: ['purposive'], without: ['clerk'] },
    { ways: [], without: ['clerk'] },
  ],
  'people-described': [{ sources: 3, groups: ['leadership', 'drivers'] }],
  'people-undescribed': [{ without: ['clerk'] }],
  'methods-told': [{ methods: ['interview', 'observation', 'document'] }],
  'no-evidence': [{}],
  'dates-told': [
    { from: '2024-03-04', to: '2024-03-08', sessions: 0 },
    { from: '2024-03-04', to: '2024-03-08', sessions: 5 },
  ],
  'dates-untold': [
    { period: false, sessions: 0, without: [] },
    { period: true, sessions: 5, without: ['a', 'b'] },
  ],
  'sessions-counted': [
    { sources: 3, again: [] },
    { sources: 3, again: ['head'] },
  ],
  'sessions-untold': [{}],
  'context-told': [{ agency: { en: 'Agency X', id: 'Dinas X' }, region: 'Jakarta' }],
  'context-untold': [{ missing: ['kind', 'region'] }],
  'raters-counted': [
    {
      raters: [
        { rater: 'coder-a', role: 'coder' },
        { rater: 'assessor-1', role: 'assessor' },
      ],
    },
  ],
  'no-rater': [{}],
  'scheme-told': [{ frameworks: ['my-framework'] }],
  'derivation-told': [
    { frameworks: ['my-framework'], own: 0 },
    { frameworks: ['my-framework'], own: 1 },
  ],
  'software-told': [{ name: 'Program', version: '1.0.0' }],
  'triangulation-counted': [{ methods: 3, groups: 1, coders: 2 }],
  'quoted': [{ quotes: 4, sources: 3 }],
  'quoted-in-part': [{ quotes: 1, without: ['head'] }],
  'unquoted': [{}],
  'levels-rest': [
    { levels: 9, sheets: 1 },
    { levels: 1, sheets: 1 },
    { levels: 29, sheets: 3 },
  ],
  'saturation-reached': [{ reached: 6, run: 2, sessions: 9 }],
  'saturation-not-reached': [{ base: 4, run: 2, sessions: 8 }],
  'saturation-unseen': [{}],
  'levels-rest-in-part': [{ levels: 9, without: ['f/plan'] }],
  'no-levels': [{}],
  'said': [
    { topic: 'funding', says: { en: 'Nobody paid.', id: 'Tanpa dana.' }, at: null },
    { topic: 'funding', says: { en: 'Nobody paid.', id: 'Tanpa dana.' }, at: 'page 9' },
  ],
  'said-in-part': [
    { topic: 'funding', says: { en: 'A ministry' }, at: 'page 9', lacks: { en: 'the sum', id: 'jumlahnya' } },
  ],
  'unsaid': [{ topic: 'funding' }],
  'declared-not-applicable': [{ topic: 'funding', why: { en: 'unpaid work', id: 'kerja sukarela' } }],
  'human': [{}],
};

const all = (lang: Lang) =>
  Object.entries(SAMPLES).flatMap(([code, samples]) =>
    (samples as readonly ReasonArgs[keyof ReasonArgs][]).map((args) => {
      const reason = { by: 'computed', result: 'met', code, args, place: null } as unknown as Reason;
      return `${code}: ${reasonText(reason, lang)}`;
    }),
  );

describe.each(LANGUAGES)('every reason of a checklist in %s', (lang) => {
  it('is a sentence, with its arguments filled in', () => {
    for (const text of all(lang)) {
      expect(text).toMatch(/: [\p{Lu}\d].*\.$/u);
      expect(text).not.toMatch(/undefined|\[object|null|NaN|\.\./u);
    }
  });

  it('reads as it should', () => {
    expect(all(lang)).toMatchSnapshot();
  });
});
