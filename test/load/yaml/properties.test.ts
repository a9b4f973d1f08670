import { describe, expect } from 'vitest';
import { stringify } from 'yaml';
import { yaml as written } from '../../../src/report/formats/yaml.js';
import { fc, test } from '../../property.js';
import { yaml } from '../reading.js';

/** Text that may stand in a file: without halves of surrogate pairs, and keys that are refused. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const key = text.filter((name) => name !== '' && !['__proto__', 'constructor', 'prototype'].includes(name));
const leaf = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
);

/** Data as our formats hold it: maps, lists, texts, numbers, truth values. */
const data = fc.letrec<{ value: unknown; map: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    tie('map'),
    fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
  ),
  map: fc
    .uniqueArray(fc.tuple(key, tie('value')), { selector: ([name]) => name, minLength: 1, maxLength: 4 })
    .map((entries) => Object.fromEntries(entries)),
})).map;

/** Minus zero is written as zero. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each: unknown) => (each === 0 ? 0 : each))) as unknown;

describe('the reader', () => {
  test('reads JSON as JSON readers do', data, (value) => {
    for (const indent of [0, 2]) {
      const { value: read, findings } = yaml(JSON.stringify(value, null, indent));
      expect(findings).toEqual([]);
      expect(plain(read)).toEqual(plain(value));
    }
  });

  test('reads what the program writes', data, (value) => {
    const { value: read, findings } = yaml(written(plain(value) as object));
    expect(findings).toEqual([]);
    expect(read).toEqual(plain(value));
  });

  test('reads what another program writes alike, or refuses it', data, (value) => {
    const { value: read, findings } = yaml(stringify(plain(value)));
    if (findings.length === 0) expect(read).toEqual(plain(value));
  });

  test('finds a place of every value, within the text', data, (value) => {
    const source = JSON.stringify(value, null, 2);
    const { places } = yaml(source);
    const lines = source.split('\n');
    for (const path of pathsIn(value)) {
      const { line, col } = places.value(path);
      expect(lines[line - 1]?.slice(col - 1)).toMatch(/^["[{\d.-]|^true|^false/u);
    }
  });
});

function pathsIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ...entries.flatMap(([step, each]) => pathsIn(each).map((rest) => [step, ...rest]))];
}
