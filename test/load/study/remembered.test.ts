import { expect, test } from 'vitest';
import { placesWithin, rememberPlaces } from '../../../src/load/study/remembered.js';
import type { SourceFile } from '../../../src/load/source.js';
import { placesOf } from '../../../src/load/yaml/places.js';
import { study } from '../../build.js';

test('places within many items are found with one pass over them', () => {
  const items = 2_000;
  const text = '- x\n'.repeat(items);
  const list = { start: 0, items: Array.from({ length: items }, (_, i) => 4 * i) };
  const places = placesOf('study.yaml', text, { start: 0, keys: ['evidence'], spots: [0, list] });
  let counted = 0;
  const counting = { ...places, at: (offset: number) => (counted++, places.at(offset)) };
  const made = study({});
  rememberPlaces(made, [{ file: 'study.yaml', places: counting } as unknown as SourceFile]);
  const within = placesWithin(made);
  for (let i = 0; i < items; i++) {
    const place = { file: 'study.yaml', line: i + 1, col: 1 };
    expect(within.inItem('evidence', place, [])).toEqual(place);
  }
  expect(counted).toBe(items);
});
