import { expect, test } from 'vitest';
import { placesWithin, rememberPlaces } from '../../../src/load/study/remembered.js';
import type { SourceFile } from '../../../src/load/source.js';
import { placesOf } from '../../../src/load/yaml/places.js';
import { study } from '../../build.js';
import { yaml } from '../reading.js';

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

const TEXT = `evidence:
  - { id: a, quote: q }
  - { id: b, quote: r }
proposals: [{ id: p, by: x }]
published: { id: a }
factors: { f: { x: 1, y: 2 }, g: [3, 4] }
`;

const remembered = (text: string) => {
  const made = study({});
  rememberPlaces(made, [{ file: 'x.yaml', places: yaml(text).places } as unknown as SourceFile]);
  return placesWithin(made);
};
const place = (line: number, col: number, file = 'x.yaml') => ({ file, line, col });

test('places within items are found in each section of a file', () => {
  const within = remembered(TEXT);
  expect(within.inItem('evidence', place(2, 5), ['quote'])).toEqual(place(2, 21));
  expect(within.inItem('evidence', place(3, 5), ['quote'])).toEqual(place(3, 21));
  expect(within.inItem('proposals', place(4, 13), ['by'])).toEqual(place(4, 26));
  expect(within.value(place(1, 1), ['proposals', 0, 'id'])).toEqual(place(4, 19));
});

test('an item that stands nowhere, or in no file that was read, keeps its place', () => {
  const within = remembered(TEXT);
  for (const item of [place(9, 9), place(2, 5, 'y.yaml')]) {
    expect(within.inItem('evidence', item, ['quote'])).toEqual(item);
    expect(within.inItem('published', item, ['id'])).toEqual(item);
  }
  const without = remembered('a: 1\n');
  expect(without.inItem('evidence', place(1, 4), [])).toEqual(place(1, 4));
  expect(remembered('evidence: x\n').inItem('evidence', place(1, 1), [])).toEqual(place(1, 1));
  expect(placesWithin(study({})).value(place(2, 5), ['evidence'])).toEqual(place(2, 5));
});

test('an entry stands at its key in a map, at its position in a list', () => {
  const within = remembered(TEXT);
  expect(within.entry(place(1, 1), ['factors', 'f'], 'y', 0)).toEqual(place(6, 23));
  expect(within.entry(place(1, 1), ['factors', 'g'], 'y', 1)).toEqual(place(6, 38));
});

test('a study looks the same with places as without', () => {
  const made = study({});
  const before = { ...made };
  rememberPlaces(made, []);
  expect({ ...made }).toEqual(before);
});
