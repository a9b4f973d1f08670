import { describe, expect, it } from 'vitest';
import { explainSyntax } from '../../../src/load/yaml/explain.js';
import { brief, spot, yaml } from '../reading.js';

const spots = (content: string | Uint8Array, limits = {}) => yaml(content, limits).findings.map(spot);

describe('bytes', () => {
  it.each([
    ['that are no UTF-8', [0x61, 0x3a, 0x20, 0xc3, 0x28], 'NOT-UTF8 1:4'],
    ['that end within a character', [0x61, 0x0a, 0x62, 0xe2, 0x82], 'NOT-UTF8 2:2'],
    ['that spell half a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 'NOT-UTF8 1:2'],
    ['that hold NUL', [0x61, 0x0a, 0x00], 'CONTROL-CHARACTER 2:1'],
    ['that hold an escape code', [0x61, 0x1b, 0x5b], 'CONTROL-CHARACTER 1:2'],
    ['that hold a C1 control', [0x61, 0xc2, 0x9b], 'CONTROL-CHARACTER 1:2'],
    ['that hold a carriage return alone', [0x61, 0x0d, 0x62], 'CONTROL-CHARACTER 1:2'],
    ['that hold a second byte order mark', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61], 'CONTROL-CHARACTER 1:1'],
  ])('%s are refused where they stand', (_, bytes, expected) => {
    expect(spots(Uint8Array.from(bytes))).toEqual([expected]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['comments', '# a\n# b'],
  ])('of a file that holds only %s', (_, text) => {
    expect(spots(text)).toEqual(['FILE-EMPTY 1:1']);
  });
});

describe('sizes', () => {
  it('refuse eight kilobytes of nested lists, also when asked to explain', () => {
    const text = '- '.repeat(4096);
    expect(spots(text)).toEqual(['NESTED-TOO-DEEP 1:205']);
    expect(explainSyntax(text, 'x')).toEqual([]);
    expect(explainSyntax('['.repeat(100_000), 'x')).toEqual([]);
  });

  it.each([
    ['lists', (n: number) => '['.repeat(n) + ']'.repeat(n)],
    ['mappings', (n: number) => '{a: '.repeat(n) + '1' + '}'.repeat(n)],
    ['block mappings', (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:`).join('\n') + ' 1\n'],
  ])('allow %s a hundred deep and not many more', (_, nest) => {
    expect(spots(nest(100))).toEqual([]);
    expect(spots(nest(103)).join()).toContain('NESTED-TOO-DEEP');
  });

  it('refuse a hundred thousand keys, and say how many there are', () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `k${String(i)}: 1`).join('\n');
    expect(yaml(text).findings.map(brief)).toEqual(['TOO-MANY-KEYS x.yaml:1:1 {"count":100000,"limit":1000}']);
  });

  it('refuse a list and a text that are too long', () => {
    expect(yaml('a: [1, 2, 3]\n', { items: 2 }).findings.map(brief)).toEqual([
      'TOO-MANY-ITEMS x.yaml:1:4 {"count":3,"limit":2}',
    ]);
    expect(yaml('a: abcd\n', { textLength: 3 }).findings.map(brief)).toEqual([
      'TEXT-TOO-LONG x.yaml:1:4 {"length":4,"limit":3}',
    ]);
  });

  it('refuse laughs by the billion at the first one', () => {
    const text = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n';
    expect(spots(text)).toEqual(['YAML-NOT-ACCEPTED 1:4']);
  });
});

describe('keys', () => {
  it.each(['__proto__', 'constructor', 'prototype', '"__proto__"', '"__prot\\u006f__"'])('%s is reserved', (key) => {
    expect(spots(`a: 1\n${key}: { x: 1 }\n`)).toEqual(['RESERVED-KEY 2:1']);
    expect(spots(`{ ${key}: 1 }`)).toEqual(['RESERVED-KEY 1:3']);
  });

  it('are reported wherever they are repeated, with where they stand first', () => {
    const { findings } = yaml('a: 1\nb: { c: 1, c: 2 }\n"a": 3\n\'a\': 4\n');
    expect(findings.map(brief)).toEqual([
      'DUPLICATE-KEY x.yaml:2:12 {"key":"c","first":{"file":"x.yaml","line":2,"col":6}}',
      'DUPLICATE-KEY x.yaml:3:1 {"key":"a","first":{"file":"x.yaml","line":1,"col":1}}',
      'DUPLICATE-KEY x.yaml:4:1 {"key":"a","first":{"file":"x.yaml","line":1,"col":1}}',
    ]);
  });

  it('that no object would mind are kept', () => {
    expect(yaml('toString: 1\nhasOwnProperty: 2\n').value).toEqual({ toString: 1, hasOwnProperty: 2 });
  });
});

describe('escapes', () => {
  it.each([
    ['half a surrogate pair', '"\\ud800"', 'TEXT-NOT-WELL-FORMED 1:4'],
    ['the other half', '"x \\udc00 y"', 'TEXT-NOT-WELL-FORMED 1:4'],
    ['NUL', '"\\0"', 'CONTROL-CHARACTER 1:4'],
    ['an escape code', '"\\e[2J"', 'CONTROL-CHARACTER 1:4'],
  ])('cannot bring in %s', (_, text, expected) => {
    expect(spots(`a: ${text}\n`)).toEqual([expected]);
  });

  it('may spell any character there is', () => {
    expect(yaml('a: "\\ud83d\\ude00 \\x41 \\n"\n').value).toEqual({ a: '\u{1f600} A \n' });
  });
});

describe('what a merge left to be settled', () => {
  it.each([
    ['a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n', '2:1'],
    ['>>>>>>> other\na: 1\n', '1:1'],
    ['a: 1\r\n=======\r\nb: 2\r\n', '2:1'],
    ['a: |\n  x\n||||||| base', '3:1'],
  ])('is told as such: %j', (text, at) => {
    expect(spots(text)).toEqual([`CONFLICT-MARKER ${at}`]);
  });

  it.each(['a: "======="\n', 'a: |\n  <<<<<<< HEAD\n', '# =======\na: b\n', '========: b\n'])('is not: %j', (text) => {
    expect(spots(text)).toEqual([]);
  });
});

describe('syntax errors', () => {
  it('stand where the reader stopped', () => {
    expect(spots('a: [1, 2\nb: 3\n')).toEqual(['YAML-SYNTAX 2:1']);
  });

  it('are all found when explained', () => {
    const found = explainSyntax('a: ]\nb: }\nc: [x\n', 'x.yaml');
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ code, place }) => code === 'YAML-SYNTAX' && place?.file === 'x.yaml')).toBe(true);
  });

  it('are not explained for texts that are long', () => {
    expect(explainSyntax(`a: [\n${' '.repeat(300_000)}`, 'x')).toEqual([]);
  });
});
