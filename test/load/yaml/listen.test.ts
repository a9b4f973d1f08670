import { load, type EventType, type State } from 'js-yaml';
import { describe, expect, it } from 'vitest';

/**
 * What `listen.ts` knows of js-yaml's listener, which no document promises. If one of these fails after an update of
 * js-yaml, places would be wrong: look at `listen.ts` before anything else.
 */

/** The types say it is always a string. */
const nameOf = (kind: string | null): string => kind ?? 'nothing';

const events = (text: string): string[] => {
  const seen: string[] = [];
  load(text, {
    listener(event: EventType, { position, kind, result }: State) {
      const value: unknown = result;
      seen.push(event === 'open' ? String(position) : `/${nameOf(kind)} ${JSON.stringify(value)}`);
    },
  });
  return seen;
};

describe("js-yaml's listener", () => {
  it('opens a file, tries it as a key, and closes both with the same scalar', () => {
    expect(events('a\n')).toEqual(['0', '0', '/scalar "a"', '/scalar "a"']);
  });

  it('tells keys and values in turn, values from the colon on', () => {
    expect(events('a: 1\nb: x\n')).toEqual([
      '0',
      '0',
      '/scalar "a"',
      '2',
      '/scalar 1',
      '5',
      '/scalar "b"',
      '7',
      '/scalar "x"',
      '/mapping {"a":1,"b":"x"}',
    ]);
  });

  it('tells the items of a list, each tried as a key', () => {
    expect(events('- a\n- b\n')).toEqual([
      '0',
      '2',
      '2',
      '/scalar "a"',
      '/scalar "a"',
      '6',
      '6',
      '/scalar "b"',
      '/scalar "b"',
      '/sequence ["a","b"]',
    ]);
  });

  it('closes a bracketed collection that was tried as a key twice, with one object', () => {
    const results: unknown[] = [];
    load('- [a]\n', {
      listener(event: EventType, { result, kind }: State) {
        if (event === 'close' && kind === 'sequence') results.push(result);
      },
    });
    expect(results).toEqual([['a'], ['a'], [['a']]]);
    expect(results[0]).toBe(results[1]);
  });

  it('tells nothing of an empty item, and of an empty value that there is nothing', () => {
    expect(events('-\n- b\n')).toEqual(['0', '4', '4', '/scalar "b"', '/scalar "b"', '/sequence [null,"b"]']);
    expect(events('a:\n')).toEqual(['0', '0', '/scalar "a"', '2', '/nothing null', '/mapping {"a":null}']);
  });

  it('may try one key more than there is', () => {
    expect(events('a: 1\n...\n')).toEqual([
      '0',
      '0',
      '/scalar "a"',
      '2',
      '/scalar 1',
      '5',
      '/nothing null',
      '/mapping {"a":1}',
    ]);
  });

  it('tells keys and values within braces, and a pair within brackets without its mapping', () => {
    expect(events('{a: 1, b}')).toEqual([
      '0',
      '0',
      '1',
      '/scalar "a"',
      '4',
      '/scalar 1',
      '7',
      '/scalar "b"',
      '/mapping {"a":1,"b":null}',
      '/mapping {"a":1,"b":null}',
    ]);
    expect(events('[a: 1]')).toEqual([
      '0',
      '0',
      '1',
      '/scalar "a"',
      '4',
      '/scalar 1',
      '/sequence [{"a":1}]',
      '/sequence [{"a":1}]',
    ]);
  });

  it('opens a second document like the first', () => {
    let depth = 0;
    const roots: number[] = [];
    expect(() =>
      load('a\n---\nb\n', {
        listener(event: EventType, { position }: State) {
          if (event === 'open' && depth++ === 0) roots.push(position);
          if (event === 'close') depth--;
        },
      }),
    ).toThrow('single document');
    expect(roots).toEqual([0, 6]);
  });

  it('lets errors of the listener through', () => {
    const stop = new Error('stop');
    expect(() =>
      load('a', {
        listener: () => {
          throw stop;
        },
      }),
    ).toThrow(stop);
  });

  it('is asked for by options that are kept', () => {
    expect(() => load('['.repeat(200) + ']'.repeat(200))).toThrow('maxDepth');
    const deep = load('['.repeat(200) + ']'.repeat(200), { maxDepth: Infinity } as object);
    expect(JSON.stringify(deep)).toBe('['.repeat(200) + ']'.repeat(200));
    expect(() => load('a: 1\na: 2\n')).toThrow('duplicated mapping key');
    expect(load('a: 1\na: 2\n', { json: true })).toEqual({ a: 2 });
  });
});
