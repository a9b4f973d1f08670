import { expect, test } from 'vitest';
import { lintCatalogue } from '../../src/lint/index.js';
import { finding } from '../../src/model/findings/index.js';
import { inhibitor, remedy } from '../build.js';
import { at, both, CATALOGUE, PATHS, sound, withNode } from './frameworks.js';

const action = { title: both('remedy'), who: both('head') };

test('a sound catalogue has no findings', () => {
  expect(lintCatalogue(CATALOGUE, PATHS)).toEqual([]);
});

test('a concept needs factors of both sides', () => {
  const concepts = { ...CATALOGUE.concepts, funding: { title: both('funding') } };
  const factors = { ...CATALOGUE.factors, 'no-budget': inhibitor(['funding'], { title: both('no budget') }) };
  const remedies = { ...CATALOGUE.remedies, budget: remedy(['no-budget'], action) };
  expect(lintCatalogue({ concepts, factors, remedies }, PATHS)).toEqual([
    finding('CONCEPT-ONE-SIDED', { concept: 'funding', lacks: 'enabling' }, at('key', ['concepts', 'funding'])),
  ]);
});

test('every factor is judged, not only the own ones of a framework', () => {
  const factors = { ...CATALOGUE.factors, flood: inhibitor([], { title: both('flood') }) };
  expect(lintCatalogue({ ...CATALOGUE, factors }, PATHS).map((f) => f.args)).toEqual([{ factor: 'flood' }]);
});

test('a remedy is needed where a node of some framework calls for it', () => {
  const catalogue = { ...CATALOGUE, remedies: { ...CATALOGUE.remedies, spare: remedy([], action) } };
  expect(lintCatalogue(catalogue, PATHS).map((f) => f.code)).toEqual(['REMEDY-UNNEEDED']);
  expect(lintCatalogue(catalogue, PATHS, [withNode(sound(), 'funds', { remedies: { 2: ['spare'] } })])).toEqual([]);
});

test('its texts are in both languages', () => {
  const concepts = { skills: { title: both('skills'), definition: { id: 'keahlian' } } };
  expect(lintCatalogue({ ...CATALOGUE, concepts }, PATHS)).toEqual([
    finding(
      'TEXT-NOT-TRANSLATED',
      { what: 'concepts/skills/definition', missing: 'en' },
      at('key', ['concepts', 'skills', 'definition']),
    ),
  ]);
});
