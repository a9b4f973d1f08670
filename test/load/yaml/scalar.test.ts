import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/load/yaml/read.js';
import { DEFAULT_LIMITS } from '../../../src/model/limits.js';
import { brief, spot, yaml } from '../reading.js';

const briefly = (text: string, limits = {}) => yaml(text, limits).findings.map(brief);

describe('a number', () => {
  it.each([
    ['.inf', 'NUMBER-NOT-FINITE x.yaml:1:4 {"text":".inf"}'],
    ['9007199254740992', 'NUMBER-NOT-FINITE x.yaml:1:4 {"text":"9007199254740992"}'],
    ['-9007199254740992', 'NUMBER-NOT-FINITE x.yaml:1:4 {"text":"-9007199254740992"}'],
    ['-.5', 'YAML-NOT-ACCEPTED x.yaml:1:4 {"construct":"number","text":"-.5"}'],
    ['012', 'YAML-NOT-ACCEPTED x.yaml:1:4 {"construct":"number","text":"012"}'],
    ['0'.repeat(60), `YAML-NOT-ACCEPTED x.yaml:1:4 {"construct":"number","text":"${'0'.repeat(40)}"}`],
    ['9'.repeat(400), `NUMBER-NOT-FINITE x.yaml:1:4 {"text":"${'9'.repeat(40)}"}`],
  ])('that is refused is quoted, as far as can be read: %s', (number, expected) => {
    expect(briefly(`a: ${number}\n`)).toEqual([expected]);
  });

  it('may be as large as can be counted', () => {
    expect(yaml('[9007199254740991, -9007199254740991]\n').value).toEqual([9007199254740991, -9007199254740991]);
  });

  it.each(['012\n', '- 012\n', '- - 012\n'])('is refused once, though it was tried as a key: %j', (text) => {
    expect(briefly(text)).toHaveLength(1);
  });

  it.each(["a: '012'\n", 'a: "012"\n', 'a: |-\n  012\n', 'a: >-\n  012\n'])(
    'in quotes or a block is a text: %j',
    (text) => {
      expect(yaml(text).value).toEqual({ a: '012' });
    },
  );

  it('of JSON may have an exponent alone, which YAML readers differ on', () => {
    const bytes = new TextEncoder().encode('{"a": 4e0}');
    expect(readYaml(bytes, 'x.json', DEFAULT_LIMITS, 'json').value).toEqual({ a: 4 });
    expect(readYaml(bytes, 'x.yaml', DEFAULT_LIMITS).findings.map(spot)).toEqual(['YAML-NOT-ACCEPTED 1:7']);
  });
});

describe('a text', () => {
  it('may be as long as the limit, and no longer', () => {
    expect(briefly('a: abc\n', { textLength: 3 })).toEqual([]);
    expect(briefly('- |\n  abc\n', { textLength: 3 })).toEqual(['TEXT-TOO-LONG x.yaml:1:3 {"length":4,"limit":3}']);
  });

  it.each([
    ['\\0', 'U+0000'],
    ['\\e', 'U+001B'],
    ['x\\x9b', 'U+009B'],
  ])('does not hide %s', (escape, code) => {
    expect(briefly(`a: "${escape}"\n`)).toEqual([`CONTROL-CHARACTER x.yaml:1:4 {"code":"${code}"}`]);
  });

  it('answers for its own escapes only', () => {
    expect(briefly('a: "x"\nb: "y\\\n\n  z"\nc: "v"\n')).toEqual([
      'YAML-NOT-ACCEPTED x.yaml:2:4 {"construct":"other-reading","text":"\\\\"}',
    ]);
  });

  it('may have a backslash where there are no escapes', () => {
    expect(yaml("a: 'x\\e'\nb: x\\e\n").value).toEqual({ a: 'x\\e', b: 'x\\e' });
  });
});
