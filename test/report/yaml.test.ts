import { expect, test } from 'vitest';
import { shippedFramework } from '../../src/app/shipped.js';
import { readYaml } from '../../src/load/yaml/read.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { yaml } from '../../src/report/formats/yaml.js';

const read = (text: string): unknown => {
  const { value, findings } = readYaml(new TextEncoder().encode(text), 'it.yaml', DEFAULT_LIMITS);
  expect(findings).toEqual([]);
  return value;
};

test.each([
  [{ a: 1, b: 'two words', c: [] }],
  [{ list: [{ a: 1, b: [2, 3] }, 'x', ['y']], empty: {}, nothing: null, yes: true }],
  [
    {
      'id': 'x-1',
      '1': '1',
      'no': 'null',
      'a: b': '- c',
      'true': 'yes',
      'long': 'it\nhas\tlines',
      'e': '',
      'f': '1e3',
    },
  ],
])('%j reads back as it was', (value) => {
  expect(read(yaml(value))).toEqual(value);
});

test('a framework reads back as it was', () => {
  const framework = shippedFramework('jones');
  expect(read(yaml(framework ?? {}))).toEqual(JSON.parse(JSON.stringify(framework)));
});

test('what a terminal would obey is written as an escape', () => {
  expect(yaml({ title: '\u202eevil\u001b[2J' })).toBe('title: "\\u202eevil\\u001b[2J"\n');
});

test('it is block style: one key a line', () => {
  expect(yaml({ id: 'x', nodes: [{ id: 'here', levels: [1, 2] }] })).toBe(
    'id: x\nnodes:\n  - id: here\n    levels:\n      - 1\n      - 2\n',
  );
});
