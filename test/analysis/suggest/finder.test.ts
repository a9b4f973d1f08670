import { describe, expect, it } from 'vitest';
import { finder } from '../../../src/analysis/suggest/finder.js';
import type { Lang } from '../../../src/model/lang.js';
import { fc, test } from '../../property.js';

/** What one keyword finds in a text, denials in brackets. */
function found(keyword: string, text: string, lang: Lang = 'en'): string[] {
  const { add, hits } = finder(lang);
  add(keyword);
  return hits(text).map(({ from, to, denied }) => (denied ? `(${text.slice(from, to)})` : text.slice(from, to)));
}

describe('a keyword', () => {
  it.each([
    ['the whole word', 'budget', 'Budget and budgets', ['Budget']],
    ['how a word begins', 'budget*', 'Budget and budgets', ['Budget', 'budgets']],
    ['how a word ends', '*latih', 'berlatih dilatihkan terlatih', ['berlatih', 'terlatih']],
    ['a part of it', '*latih*', 'Pelatihan, melatih; latih', ['Pelatihan', 'melatih', 'latih']],
    ['a word of just these letters, by each way', '*flood*', 'flood', ['flood']],
    ['no word that is shorter', 'floods*', 'flood', []],
    ['no word that is shorter than how it ends', '*floods', 'flood', []],
    ['whatever the accents', 'café', 'Cafe CAFÉ cafe\u0301', ['Cafe', 'CAFÉ', 'cafe\u0301']],
    ['a possessive', 'regent', "The regent’s rule and the regent's house", ['regent’s', "regent's"]],
    [
      'words with a hyphen, apart or not',
      'e-government',
      'E-government, e government',
      ['E-government', 'e government'],
    ],
    ['nothing between the halves of such a word', 'e-government', 'e own government', []],
    ['several words in order', 'lack of budget', 'a lack of budget, budget of lack', ['lack of budget']],
    [
      'with two others in between',
      'rules not known',
      'The rules are still not so well known',
      ['rules are still not so well known'],
    ],
    ['and no more', 'rules known', 'rules that are not known', []],
    ['within one clause', 'rules known', 'The rules, known or not', []],
    ['the nearest of several ends', 'no budget', 'no budget budget', ['no budget']],
    ['by another first word where the first leads nowhere', 'a* b*', 'ab ac bd', ['ab ac bd', 'ac bd']],
  ])('finds %s', (_, keyword, text, expected) => {
    expect(found(keyword, text)).toEqual(expected);
  });

  it.each(['*', '**', '* *', '', ' ', '-', '...', '\u202e', Array.from({ length: 20 }, () => 'a').join(' ')])(
    'finds nothing where it says nothing, or too much: %j',
    (keyword) => {
      expect(found(keyword, 'a a a a a a a a a a a a a a a a a a a a a a')).toEqual([]);
    },
  );

  it('has one number, however it is written', () => {
    const { add } = finder('en');
    expect(add('Lack  of BUDGET')).toBe(add('lack of budget'));
    expect(add('budget*')).not.toBe(add('budget'));
  });
});

describe('what is denied', () => {
  it.each<[string, Lang, string, string, string[]]>([
    ['by a word before it', 'en', 'training', 'There is no training here.', ['(training)']],
    ['up to five words before it', 'en', 'training', 'not one two three four training', ['(training)']],
    ['and no further', 'en', 'training', 'not one two three four five training', ['training']],
    [
      'within a clause',
      'en',
      'training',
      'It is not new: training is held. Never, training.',
      ['training', 'training'],
    ],
    ['up to a turn', 'en', 'training', 'not planned but training held', ['training']],
    ['by n’t', 'en', 'training', "They don’t get training and didn't want training", ['(training)', '(training)']],
    ['not by "not only"', 'en', 'training', 'not only training', ['training']],
    ['in the middle of a phrase', 'en', 'staff able', 'staff not able', ['(staff not able)']],
    ['not by its own words', 'en', 'no training', 'There is no training', ['no training']],
    ['but by words before these', 'en', 'lack of training', 'There is no lack of training', ['(lack of training)']],
    [
      'in Indonesian',
      'id',
      'diklat',
      'Belum ada diklat; tidak pernah diklat; tanpa diklat; kurang diklat',
      ['(diklat)', '(diklat)', '(diklat)', '(diklat)'],
    ],
    ['up to a turn in Indonesian', 'id', 'diklat', 'Tidak murah tetapi diklat diadakan', ['diklat']],
    ['not by "tidak hanya"', 'id', 'diklat', 'Tidak hanya diklat', ['diklat']],
    ['not by its own words in Indonesian', 'id', 'belum ada sop', 'Belum ada SOP', ['Belum ada SOP']],
    ['twice, which counts as denied', 'id', 'kurang tenaga', 'Tidak kurang tenaga', ['(kurang tenaga)']],
    ['by no word of the other language', 'id', 'diklat', 'not diklat', ['diklat']],
  ])('%s', (_, lang, keyword, text, expected) => {
    expect(found(keyword, text, lang)).toEqual(expected);
  });
});

describe('hostile texts and keywords', () => {
  it('take no time: 20 kB in one word, and as many small ones', () => {
    const { add, hits } = finder('en');
    for (const keyword of ['a*', '*a', '*a*', 'a* a* a* a* a* a* a* b', '*aa* *aa* *aa* c']) add(keyword);
    const start = performance.now();
    hits('a'.repeat(20_000));
    hits('a '.repeat(10_000));
    hits('’'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('are texts like any other', () => {
    expect(found('flood*', '\u0000\u001b[31m flood\u202eed\ud800 flooding\u200b')).toEqual(['flood', 'flooding']);
  });
});

const word = fc.constantFrom('budget', 'staff', 'not', 'no', 'rules', 'Ångström', 'flood', 'x');
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const keyword = fc
  .array(fc.tuple(word, fc.constantFrom('', '*')), { minLength: 1, maxLength: 3 })
  .map((words) => words.map((each) => each.join('')).join(' '));

test(
  'a sentence behind it takes nothing from what is found',
  fc.tuple(keyword, text, text),
  ([wanted, before, after]) => {
    expect(found(wanted, `${before}. ${after}`).slice(0, found(wanted, before).length)).toEqual(found(wanted, before));
  },
);

test(
  'whatever the keyword and the text, places lie in the text',
  fc.tuple(fc.string(), fc.string()),
  ([wanted, within]) => {
    const { add, hits } = finder('id');
    add(wanted);
    const normal = within.normalize('NFC');
    for (const { from, to } of hits(normal)) expect(normal.slice(from, to).length).toBe(to - from);
  },
);
