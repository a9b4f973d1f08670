import { describe, expect, it } from 'vitest';
import { breaksOff, isJson } from '../../../src/load/yaml/json.js';

describe('a text', () => {
  it.each(['1', 'null', '"a"', '[]', ' {"a": [1]}\n', '{"a": 1, "a": 2}'])('that is JSON: %s', (text) => {
    expect(isJson(text)).toBe(true);
  });

  it.each(['', 'a: b', '{a: 1}', '[1,]', "'a'", '1 2', '.5'])('that is none: %s', (text) => {
    expect(isJson(text)).toBe(false);
  });
});

describe('a text that breaks off', () => {
  it.each([
    '{',
    '[',
    '{"a": 1',
    '[1, [2]',
    '{"a": {"b": 1}',
    '[{}, {}',
    '"a',
    '{"a": "b}',
    String.raw`"a\"`,
    String.raw`["a\"]`,
    '["]", "}"',
    '"{}',
    '[\\"]',
  ])('%s', (text) => {
    expect(breaksOff(text)).toBe(true);
  });

  it.each([
    '',
    '1',
    '{}',
    '[]',
    '{"a": [1, {"b": []}]}',
    '"a"',
    '"{"',
    '"["',
    '["{[", "{["]',
    String.raw`["a\\"]`,
    String.raw`["\"[\""]`,
    ']',
    '}',
    '[1]]',
    '{} , "a"',
  ])('and one that does not: %s', (text) => {
    expect(breaksOff(text)).toBe(false);
  });
});
