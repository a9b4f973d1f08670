import { describe, expect, it } from 'vitest';
import { spot, yaml } from '../reading.js';

const refusal = (text: string) => {
  const { value, findings } = yaml(text);
  expect(value).toBeUndefined();
  return findings.map((f) =>
    f.code === 'YAML-NOT-ACCEPTED' ? `${f.args.construct} ${spot(f).split(' ')[1] ?? ''}` : spot(f),
  );
};

describe('what YAML allows and our files do not', () => {
  it.each([
    ['a directive', '%YAML 1.1\n---\na: no\n', 'directive 1:1'],
    ['a tag', 'a: !!str 1\n', 'tag 1:4'],
    ['a tag on a key', '!!str a: 1\n', 'tag 1:1'],
    ['an anchor', 'a: &x 1\n', 'anchor 1:4'],
    ['an alias', 'a: *x\n', 'alias 1:4'],
    ['a merge key', 'a: 1\n<<: { b: 2 }\n', 'merge-key 2:1'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'several-documents 3:1'],
    ['a list as a key', '[a, b]: 1\n', 'complex-key 1:1'],
    ['an announced key', '? a\n: 1\n', 'complex-key 1:1'],
    ['an announced key within brackets', 'a: [x, ? y]\n', 'complex-key 1:4'],
    ['an empty key', '~: 1\n', 'null-key 1:1'],
    ['a key that is too long', `${'k'.repeat(1025)}: 1\n`, 'long-key 1:1'],
    ['a quoted key that is too long', `"${'k'.repeat(1000)}${'\\n'.repeat(20)}": 1\n`, 'long-key 1:1'],
    ['a key whose colon is too far away', `k${' '.repeat(1100)}:\n`, 'long-key 1:1'],
    ['a pair within brackets', 'x: [a: b]\n', 'pair-in-list 1:5'],
    ['a key within braces that has no value', 'x: {a, b: 1}\n', 'lone-key 1:5'],
    ['a dash with nothing behind it', 'x:\n  -\n  - b\n', 'empty-item 2:3'],
    ['a bracket that continues too far left', 'x:\n  y: [a,\n  b]\n', 'indentation 3:3'],
    ['a quote that continues too far left', 'x: "a\nb"\n', 'indentation 2:1'],
    ['a tab in the indentation', 'x:\n \ty: 1\n', 'tab 2:2'],
    ['what looks like the mark of a document behind a tab, in JSON', '{"a": {\n\t--- : 1}}\n', 'tab 2:1'],
    ['a comment that touches a value', 'x: "a"#b\n', 'other-reading 1:7'],
    ['a comment that touches a bracket', 'x: [#b\n  a]\n', 'other-reading 1:5'],
    ['text behind the document marker', '--- a\n', 'other-reading 1:1'],
    ['a file that is one block text', '|\n a\n', 'other-reading 1:1'],
    ['a block text with a digit', 'a: |2\n    b\n', 'other-reading 1:4'],
    ['an announced mapping within brackets', 'a: [x, ? {}]\n', 'complex-key 1:4'],
    ['an escaped line break before an empty line', 'a: "x\\\n\n  y"\n', 'other-reading 1:4'],
    ['a block text with more blanks above than its first line has', 'a: |\n    \n  x\n', 'other-reading 3:1'],
  ])('%s', (_, text, expected) => {
    expect(refusal(text)).toEqual([expected]);
  });

  it.each(['0b11', '0x1F', '0o17', '012', '+1', '.5', '5.', '-.5', '+.5', '-0', '-0x1F', '4e0', '0.4e1', '40e-1'])(
    'the number %s',
    (number) => {
      expect(refusal(`a: ${number}\n`)).toEqual(['number 1:4']);
    },
  );

  it.each(['1.0', '0x1', 'True', '-0'])('the key %s, which readers turn into different strings', (key) => {
    expect(refusal(`${key}: a\n`)).toContain('number 1:1');
  });

  it.each([
    ['infinity', '.inf'],
    ['minus infinity', '-.INF'],
    ['no number', '.nan'],
    ['more than can be counted', '9007199254740993'],
    ['more than there is', '1e400'],
    ['as many digits as that', '9'.repeat(400)],
  ])('%s', (_, number) => {
    expect(refusal(`a: ${number}\n`)).toEqual(['NUMBER-NOT-FINITE 1:4']);
  });

  it('names what it found, and not more than can be read', () => {
    expect(yaml(`a: &${'x'.repeat(100)} 1\n`).findings[0]?.args).toEqual({
      construct: 'anchor',
      text: `&${'x'.repeat(19)}`,
    });
  });
});

describe('what looks refused and is not', () => {
  it.each([
    ['a question mark in a text', 'a: who? me\nb: ?x\n', { a: 'who? me', b: '?x' }],
    ['a hash in a text', 'a: C#\nb#c: 1\n', { 'a': 'C#', 'b#c': 1 }],
    ['an ampersand in a text', 'a: this & that *\n', { a: 'this & that *' }],
    [
      'words that YAML 1.1 takes for something else',
      'a: no\nb: 12:30\nc: 2022-01-10\nd: 1_000\n',
      { a: 'no', b: '12:30', c: '2022-01-10', d: '1_000' },
    ],
    ['a list that is a map item', '- [a, b]\n- {c: 1}\n- []\n', [['a', 'b'], { c: 1 }, []]],
    [
      'a quoted key at the head of a map',
      'a:\n  "b": 1\n  c: 2\n\'d\':\n  - "e"\n  - f\ng: 3\n',
      { a: { b: 1, c: 2 }, d: ['e', 'f'], g: 3 },
    ],
    ['a comment between things', 'a: # c\n  - b # d\n# e\n', { a: ['b'] }],
    ['a document marker of its own', '--- # c\na: 1\n...\n', { a: 1 }],
    ['whole numbers and truth as keys', '1: a\n-2: b\ntrue: c\n', { '1': 'a', '-2': 'b', 'true': 'c' }],
    ['JSON with tabs', '{\n\t"a": [\n\t\t1\n\t]\n}\n', { a: [1] }],
    ['CRLF', 'a: 1\r\nb:\r\n  - c\r\n', { a: 1, b: ['c'] }],
    ['one byte order mark', '\ufeffa: 1\n', { a: 1 }],
    ['no line end at the end', 'a: |\n  b', { a: 'b\n' }],
  ])('%s', (_, text, value) => {
    const read = yaml(text);
    expect(read.findings).toEqual([]);
    expect(read.value).toEqual(value);
  });
});
