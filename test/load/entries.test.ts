import { describe, expect, it } from 'vitest';
import { forEachEntry, forEachItem, keysAt } from '../../src/load/entries.js';
import { yaml } from './reading.js';

const { places } = yaml('map:\n  b: 1\n  10: 2\n  2: 3\n  c:\nlist:\n  - x\n  - y\n');

const visited = (record: Readonly<Record<string, number>> | undefined, path: readonly string[]): string[] => {
  const visits: string[] = [];
  forEachEntry(record, places, path, (key, value, { line, col }) => {
    visits.push(`${key} ${String(value)} ${String(line)}:${String(col)}`);
  });
  return visits;
};

describe('the entries of a map', () => {
  it('come in the order of the file, each with the place of its key', () => {
    expect(visited({ b: 1, 10: 2, 2: 3 }, ['map'])).toEqual(['b 1 2:3', '10 2 3:3', '2 3 4:3']);
    expect(keysAt(places, ['map'])).toEqual(['b', '10', '2', 'c']);
  });

  it('are none where there is no map', () => {
    expect(visited(undefined, ['map'])).toEqual([]);
    for (const path of [['list'], ['nowhere'], ['map', 'b'], ['map', 'nowhere', 'deeper']]) {
      expect(visited({ b: 1 }, path)).toEqual([]);
      expect(keysAt(places, path)).toEqual([]);
    }
  });
});

describe('the items of a list', () => {
  const items = (list: readonly string[] | undefined, section: string): string[] => {
    const visits: string[] = [];
    forEachItem(list, places, section, (item, { line, col }, i) => {
      visits.push(`${String(i)} ${item} ${String(line)}:${String(col)}`);
    });
    return visits;
  };

  it('come each with its place and position', () => {
    expect(items(['x', 'y'], 'list')).toEqual(['0 x 7:5', '1 y 8:5']);
    expect(items(undefined, 'list')).toEqual([]);
  });

  it('stand where the list does, or the file, if they are not in it', () => {
    expect(items(['x', 'y', 'z'], 'list')).toContain('2 z 7:3');
    expect(items(['x'], 'nowhere')).toEqual(['0 x 1:1']);
  });
});
