import { describe, expect, it } from 'vitest';
import { inhibitedTopics, sharedFactors } from '../../../src/compare/agencies/factors.js';
import type { Entrant } from '../../../src/model/comparison/entrant.js';
import { numbered } from '../../../src/compare/agencies/sets.js';
import { all, entrant } from './entrants.js';

type Factor = Entrant['factors'][number];
const factor = (id: string, over: Partial<Factor> = {}): Factor => ({
  id,
  title: { en: `factor ${id}` },
  polarity: 'inhibiting',
  basis: 'evidenced',
  concepts: [],
  ...over,
});
const having = (id: string, factors: Factor[], name = `Agency ${id}`): Entrant => ({
  ...entrant(id, all(2, 2, 2, 2), { name }),
  factors,
  concepts: { funding: { title: { en: 'Funds' } }, staffing: { title: { en: 'Staff' } } },
});

describe('inhibiting factors', () => {
  it('come with where they were found, those of most agencies first, then by id', () => {
    const found = sharedFactors(
      numbered([
        having('a', [factor('z'), factor('shared'), factor('help', { polarity: 'enabling' })]),
        having('b', [factor('shared', { basis: 'stated' }), factor('b')]),
      ]),
    );
    expect(found.map(({ id, agencies }) => [id, agencies])).toEqual([
      ['shared', 2],
      ['b', 1],
      ['z', 1],
    ]);
    expect(found[0]?.found).toEqual([
      { study: 'a', basis: 'evidenced' },
      { study: 'b', basis: 'stated' },
    ]);
  });

  it('count an agency once, however many studies and frameworks find them there', () => {
    const [one, again] = [having('a', [factor('x', { basis: 'stated' })], 'A'), having('later', [factor('x')], 'A')];
    const [found] = sharedFactors(numbered([one, { ...one, factors: [factor('x', { basis: 'contested' })] }, again]));
    expect(found).toMatchObject({ agencies: 1, found: [{ study: 'a', basis: 'contested' }, { study: 'later' }] });
  });

  it('are about topics that agencies share where their names differ', () => {
    const found = inhibitedTopics(
      numbered([
        having('a', [
          factor('no-money', { concepts: ['funding', 'unheard-of'] }),
          factor('thin', { concepts: ['funding'] }),
        ]),
        having('b', [factor('no-budget', { concepts: ['funding', 'staffing'] })]),
        having('b', [factor('no-budget', { concepts: ['funding'] })]),
      ]),
    );
    expect(found.map(({ id, agencies, found: where }) => [id, agencies, where])).toEqual([
      [
        'funding',
        2,
        [
          { study: 'a', factors: ['no-money', 'thin'] },
          { study: 'b', factors: ['no-budget'] },
        ],
      ],
      ['staffing', 1, [{ study: 'b', factors: ['no-budget'] }]],
    ]);
  });
});
