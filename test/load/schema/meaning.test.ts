import { expect, test } from 'vitest';
import { keysOf, meaningOf, meaningOfKey, partAt } from '../../../src/load/schema/meaning.js';

const SCHEMA = {
  description: 'A visit.',
  properties: {
    'date': { description: 'When it was.', pattern: '^2' },
    'a/b': { minimum: 1 },
    'a~b': { minimum: 2 },
    'open': true,
  },
};

test('the part that holds a rule is found by the pointer an error carries', () => {
  expect(partAt(SCHEMA, '#/properties/date/pattern')).toEqual({ description: 'When it was.', pattern: '^2' });
  expect(partAt(SCHEMA, '#/properties/a~1b/minimum')).toEqual({ minimum: 1 });
  expect(partAt(SCHEMA, '#/properties/a~0b/minimum')).toEqual({ minimum: 2 });
});

test('a pointer that leads nowhere finds a part that says nothing', () => {
  expect(partAt(SCHEMA, '#/properties/place/pattern')).toEqual({});
  expect(partAt(SCHEMA, '#/description/toString/pattern')).toEqual({});
});

test('what is meant by a value or a key is what the schema says of it, else nothing', () => {
  expect([meaningOf(SCHEMA), meaningOf({})]).toEqual(['A visit.', '']);
  expect(['date', 'open', 'place'].map((key) => meaningOfKey(SCHEMA, key))).toEqual(['When it was.', '', '']);
  expect(meaningOfKey({}, 'date')).toBe('');
});

test('a schema without properties allows no key by name', () => {
  expect([keysOf(SCHEMA), keysOf({})]).toEqual([['date', 'a/b', 'a~b', 'open'], []]);
});

test('a schema that is null somewhere says nothing there', () => {
  const holed = { properties: { date: null } };
  expect(partAt(holed, '#/properties/date/pattern')).toEqual({});
  expect(partAt(holed, '#/properties/date/pattern/more')).toEqual({});
  expect([meaningOfKey(holed, 'date'), meaningOfKey({ properties: null }, 'date')]).toEqual(['', '']);
  expect(keysOf({ properties: null })).toEqual([]);
});
