import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ABSENT, childOf, keyStartOf, placesWithin } from '../../../src/load/yaml/places.js';
import type { Path, Place } from '../../../src/model/places.js';
import { cases } from '../../property.js';
import { yaml } from '../reading.js';
import { brokenText } from './texts.js';

const at = ({ line, col }: Place): string => `${String(line)}:${String(col)}`;

describe('places', () => {
  const text = `a: 1
b:
  # what comes
  - { x: y, "z": [q] }
  -   k: "v"   # last
      e:
1: é
`;
  const { places, findings } = yaml(text);

  it('are of the value, past white space and comments', () => {
    expect(findings).toEqual([]);
    expect(at(places.value([]))).toBe('1:1');
    expect(at(places.value(['a']))).toBe('1:4');
    expect(at(places.value(['b']))).toBe('4:3');
    expect(at(places.value(['b', 0]))).toBe('4:5');
    expect(at(places.value(['b', 0, 'z', 0]))).toBe('4:19');
    expect(at(places.value(['b', 1, 'k']))).toBe('5:10');
    expect(at(places.value(['1']))).toBe('7:4');
  });

  it('are of the key, where one asks for it', () => {
    expect(at(places.key(['b']))).toBe('2:1');
    expect(at(places.key(['b', 0, 'z']))).toBe('4:13');
    expect(at(places.key(['b', 1]))).toBe('5:7');
    expect(at(places.key([]))).toBe('1:1');
  });

  it('are of the key, where there is no value', () => {
    expect(at(places.value(['b', 1, 'e']))).toBe('6:7');
  });

  it('are of the nearest that is there, where the path leads nowhere', () => {
    expect(at(places.value(['b', 7, 'x']))).toBe('4:3');
    expect(at(places.key(['b', 0, 'nope']))).toBe('4:5');
    expect(at(places.value(['a', 'b']))).toBe('1:4');
  });

  it('count lines that end in CRLF, and columns in UTF-16 units', () => {
    const read = yaml('a: 1\r\n"\u{1f600}": { b: 2 }\r\n');
    expect(at(read.places.value(['\u{1f600}', 'b']))).toBe('2:12');
  });
});

describe('places within a part', () => {
  const { places } = yaml('a: 1\nb:\n  - { x: y, z: [q] }\n');
  const within = placesWithin(places, ['b', 0]);

  it('are named by paths that begin there', () => {
    expect(at(within.value(['z', 0]))).toBe('3:17');
    expect(at(within.key(['z']))).toBe('3:13');
    expect(at(within.value([]))).toBe('3:5');
    expect([within.has(['x']), within.has(['a']), within.has([])]).toEqual([true, false, true]);
  });

  it('know the part as their root, and offsets of the whole text', () => {
    expect(within.file).toBe('x.yaml');
    expect(childOf(within.root, 'x')).toBe(childOf(childOf(childOf(places.root, 'b'), 0), 'x'));
    expect(within.at(5)).toEqual({ file: 'x.yaml', line: 2, col: 1 });
  });
});

describe('what is not there', () => {
  it('stands where what should hold it does', () => {
    expect(childOf({ start: 2, items: [ABSENT, 4] }, 0)).toBe(2);
    expect(keyStartOf({ start: 3, keys: ['a'], spots: [ABSENT, 5] }, 0)).toBe(3);
    expect(keyStartOf({ start: 3, keys: ['a'], spots: [] }, 0)).toBe(3);
    expect(childOf({ start: 3, keys: ['a'], spots: [4, ABSENT] }, 'a')).toBe(4);
  });

  it('is nothing a path can name', () => {
    expect(childOf({ start: 3, keys: ['a'], spots: [4, 5] }, 'b')).toBeUndefined();
    expect(childOf(3, 'a')).toBeUndefined();
    expect(at(yaml('a: 1\nundefined: 2\n').places.key([]))).toBe('1:1');
  });
});

describe('every place', () => {
  it('is where its value can be read from', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const { value, places, findings } = yaml(text);
        fc.pre(findings.length === 0);
        const lines = text.replace(/^\ufeff/u, '').split('\n');
        for (const [path, scalar] of scalarsOf(value, [])) {
          const { line, col } = places.value(path);
          const rest = [lines[line - 1]?.slice(col - 1), ...lines.slice(line)].join('\n');
          expect(scalarAt(rest), JSON.stringify({ text, path })).toContain(JSON.stringify(scalar));
        }
      }),
      { numRuns: cases(5_000), seed: 20_220_110 },
    );
  });
});

function* scalarsOf(value: unknown, path: Path): Generator<[Path, string | number | boolean]> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* scalarsOf(part, [...path, key]);
  } else if (
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && /^[\w-]+$/u.test(value))
  ) {
    yield [path, value];
  }
}

/** What stands at the beginning of a text, up to each point where a plain word could end, or to its closing quote. */
function scalarAt(rest: string): string[] {
  const quoted = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/su.exec(rest)?.[0];
  const word = /^[^\s,\]}]+/u.exec(rest)?.[0] ?? '';
  const block = /^[|>][^\n]*\n\s*([\w-]+)/u.exec(rest)?.[1] ?? '';
  return [quoted ?? '', word, word.replace(/:$/u, ''), block].map((spelt) => {
    try {
      return JSON.stringify((parse(`- ${spelt}`) as unknown[])[0]);
    } catch {
      return '';
    }
  });
}
