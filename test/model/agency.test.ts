import { describe, expect, it } from 'vitest';
import { agencyNumbers, type AgencyNamed } from '../../src/model/agency.js';
import { fc, test } from '../property.js';

const office = (over: Partial<AgencyNamed> = {}): AgencyNamed => ({
  name: { en: 'Health Office' },
  region: null,
  country: null,
  ...over,
});

describe('agencies are one', () => {
  it('by one name, and numbered as they come', () => {
    expect(agencyNumbers([office(), office({ name: { en: 'Archive' } }), office()])).toEqual([0, 1, 0]);
    expect(agencyNumbers([])).toEqual([]);
  });

  it('where one is told in a language more', () => {
    const [short, long] = [office({ name: { id: 'Dinas' } }), office({ name: { en: 'Health Office', id: 'Dinas' } })];
    expect(agencyNumbers([short, long, office()])).toEqual([0, 0, 0]);
    expect(agencyNumbers([short, office()])).toEqual([0, 1]);
  });

  it('where one tells a region and the other none', () => {
    expect(agencyNumbers([office({ region: 'East' }), office(), office({ country: 'ID' })])).toEqual([0, 0, 0]);
    expect(agencyNumbers([office({ region: 'East' }), office()])).toEqual([0, 0]);
  });
});

describe('agencies are several', () => {
  it('in two regions or countries, or by another name in a language that both tell', () => {
    expect(agencyNumbers([office({ region: 'East' }), office({ region: 'West' })])).toEqual([0, 1]);
    expect(agencyNumbers([office({ country: 'ID' }), office({ country: 'MY' })])).toEqual([0, 1]);
    const called = (id: string) => office({ name: { en: 'Health Office', id } });
    expect(agencyNumbers([called('Dinas A'), called('Dinas B')])).toEqual([0, 1]);
  });

  it('where one could be either of two', () => {
    const [east, west] = [office({ region: 'East' }), office({ region: 'West' })];
    for (const given of [
      [east, west, office()],
      [office(), east, west],
    ])
      expect(new Set(agencyNumbers(given)).size).toBe(3);
    expect(agencyNumbers([east, west, office(), east, office()])).toEqual([0, 1, 2, 0, 2]);
  });

  test(
    'whatever the order in which they are given',
    fc.array(
      fc.record({
        name: fc.constantFrom<AgencyNamed['name']>(
          { en: 'A' },
          { id: 'A' },
          { en: 'A', id: 'B' },
          { en: 'C', id: 'B' },
        ),
        region: fc.constantFrom(null, 'East', 'West'),
        country: fc.constantFrom(null, 'ID'),
      }),
      { maxLength: 8 },
    ),
    (given) => {
      const [there, back] = [agencyNumbers(given), agencyNumbers([...given].reverse()).reverse()];
      for (const i of given.keys())
        for (const j of given.keys()) expect(there[i] === there[j]).toBe(back[i] === back[j]);
    },
  );
});
