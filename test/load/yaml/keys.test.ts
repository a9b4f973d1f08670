import { describe, expect, it } from 'vitest';
import { brief, spot, yaml } from '../reading.js';

const spots = (text: string, limits = {}) => yaml(text, limits).findings.map(spot);
const far = (length: number) => 'k'.repeat(length);

describe('a key whose colon is far away', () => {
  it.each([
    ['just near enough', `${far(1024)}: 1\n`],
    ['just near enough, without a value', `${far(1024)}:\n`],
    ['near, in a file where much comes before it', `# ${far(600)}\n${far(600)}:\n`],
    ['near, with its value far away', `a: # ${far(2000)}\n  1\n`],
  ])('%s', (_, text) => {
    expect(spots(text)).toEqual([]);
  });

  it.each([
    ['as the first', ''],
    ['as the second', 'a: 1\n'],
    ['as the third', 'a: 1\nb: 2\n'],
  ])('is refused %s', (_, before) => {
    const line = before.split('\n').length;
    expect(spots(`${before}${far(1025)}: 1\n`)).toEqual([`YAML-NOT-ACCEPTED ${line}:1`]);
    expect(spots(`${before}"${far(1022)}" : 1\n`)).toEqual([`YAML-NOT-ACCEPTED ${line}:1`]);
  });
});

it('a number or a truth value is a key whatever stands before its colon', () => {
  expect(yaml('1 : a\n2\t: b\ntrue : c\n-3: d\n').value).toEqual({ '1': 'a', '2': 'b', 'true': 'c', '-3': 'd' });
});

it('a collection within braces is no key', () => {
  expect(yaml('x: { [a]: 1 }\n').findings.map(brief)).toEqual([
    'YAML-NOT-ACCEPTED x.yaml:1:6 {"construct":"complex-key","text":"[a]: 1 }"}',
  ]);
  expect(spots('x: { {a: 1}: 1 }\n')).toEqual(['YAML-NOT-ACCEPTED 1:6']);
});

it('there are as many keys as the limit allows, and no more', () => {
  expect(spots('a: 1\nb: 2\n', { keys: 2 })).toEqual([]);
  expect(yaml('x:\n  a: 1\n  b: 2\n  c: 3\n', { keys: 2 }).findings.map(brief)).toEqual([
    'TOO-MANY-KEYS x.yaml:2:3 {"count":3,"limit":2}',
  ]);
});
