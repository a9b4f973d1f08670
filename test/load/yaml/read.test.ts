import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/load/yaml/read.js';
import { DEFAULT_LIMITS } from '../../../src/model/limits.js';
import { brief, yaml } from '../reading.js';

describe('a file of JSON', () => {
  const json = (text: string) => readYaml(new TextEncoder().encode(text), 'x.json', DEFAULT_LIMITS, 'json');

  it('is read as YAML, of which it is a part', () => {
    expect(json('{"a": [1, null]}')).toMatchObject({ value: { a: [1, null] }, findings: [] });
    expect(json('a: 1\n')).toMatchObject({ value: { a: 1 }, findings: [] });
  });

  it.each([
    ['that ends too early', '{"a":\n [1, 2', 'JSON-SYNTAX x.json:2:7 {"isCut":true}'],
    ['that ends within a text', '{"a": "b', 'JSON-SYNTAX x.json:1:9 {"isCut":true}'],
    ['with a mistake in it', '{"a": 1,\n "b" 2}', 'JSON-SYNTAX x.json:2:2 {"isCut":false}'],
  ])('%s is told as such', (_, text, expected) => {
    const read = json(text);
    expect(read.value).toBeUndefined();
    expect(read.text).toBe(text);
    expect(read.findings.map(brief)).toEqual([expected]);
  });

  it('that JSON readers would take has its own findings', () => {
    expect(json('{"a": 1, "a": 2}').findings.map(brief)).toEqual([
      'DUPLICATE-KEY x.json:1:10 {"key":"a","first":{"file":"x.json","line":1,"col":2}}',
    ]);
  });
});

describe('a text that is cut short or broken', () => {
  it('is not told as JSON where it need not be', () => {
    expect(yaml('a: [1, 2').findings.map(({ code }) => code)).toEqual(['YAML-SYNTAX']);
  });

  it('says what the reader has against it', () => {
    expect(yaml('a: [1, 2\nb: 3\n').findings).toMatchObject([
      { args: { reason: expect.stringMatching(/\w/u) as string } },
    ]);
  });

  it('has a place all the same: its beginning', () => {
    for (const content of ['a: [', Uint8Array.of(0x61, 0xff)])
      expect(yaml(content).places.value(['a', 0])).toEqual({ file: 'x.yaml', line: 1, col: 1 });
  });
});

it('a text that is a document with nothing in it has its place', () => {
  for (const text of ['---\n', '# a\n--- # b\n...\n']) {
    const { value, places, findings } = yaml(text);
    expect([value ?? null, findings]).toEqual([null, []]);
    expect(places.value(['a'])).toEqual({ file: 'x.yaml', line: 1, col: 1 });
  }
});

it('a second document is refused, even with nothing in it', () => {
  expect(yaml('a: 1\n---\n').findings.map(brief)).toEqual([
    'YAML-NOT-ACCEPTED x.yaml:3:1 {"construct":"several-documents","text":""}',
  ]);
});

it('a key that is a collection is refused before its value is looked at', () => {
  for (const key of ['[a, b]', '{a: b}'])
    expect(yaml(`${key}: 012\n`).findings.map(brief)).toEqual([
      `YAML-NOT-ACCEPTED x.yaml:1:1 {"construct":"complex-key","text":"${key}: 012"}`,
    ]);
});

it('what is refused is quoted to the end of its line', () => {
  for (const end of ['\n', '\r\n'])
    expect(yaml(`a: &x${end}b: 1${end}`).findings).toMatchObject([{ args: { construct: 'anchor', text: '&x' } }]);
});

it('a list has as many items as the limit allows', () => {
  expect(yaml('[1, 2]\n', { items: 2 }).value).toEqual([1, 2]);
});

it('depth is told with its limit', () => {
  expect(yaml('a: [[[[1]]]]\n', { depth: 2 }).findings.map(brief)).toEqual(['NESTED-TOO-DEEP x.yaml:1:7 {"limit":2}']);
});
