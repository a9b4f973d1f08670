import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partNames } from '../../src/app/import/files.js';
import { idFrom } from '../../src/app/init/names.js';
import { memoryFiles } from '../../src/files/memory.js';
import { isId, shortSlug, slug } from '../../src/model/ids.js';
import { workshopOn } from '../workshop.js';

describe('an id made of a text', () => {
  it.each([
    ['Résidén', 'residen'],
    [' Dinas X & Y ', 'dinas-x-y'],
    ['Ångström №2', 'angstrom-no2'],
    ['公文', ''],
  ])('leaves out accents and what cannot stand in it: %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('keeps more if that is wanted, though not in front', () => {
    expect(slug('_Staff_1 v2.0', /[^a-z0-9._]+/gu)).toBe('staff_1-v2.0');
  });

  it('ends with no hyphen where it is cut', () => {
    expect(shortSlug(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });

  it('is one, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const id = shortSlug(text);
        expect(id === '' || isId(id)).toBe(true);
        expect(slug(id)).toBe(id);
      }),
    );
  });

  it('is the same of a name, a mapping and a file', () => {
    expect(idFrom('Résidén', 'study')).toBe('residen');
    expect(partNames(workshopOn(memoryFiles({})), 's', 'data/Résidén.csv')('').path).toBe(
      's/evidence/import-residen.yaml',
    );
  });
});
