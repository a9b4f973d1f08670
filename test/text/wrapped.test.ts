import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/text/width.js';
import { clipped, wrapped } from '../../src/text/wrapped.js';

describe('a text in lines', () => {
  it('is broken between words', () => {
    expect(wrapped('one two  three\nfour', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrapped('', 9)).toEqual(['']);
  });

  it('is broken within a word that is longer than a line', () => {
    expect(wrapped('a abcdefgh b', 3)).toEqual(['a', 'abc', 'def', 'gh', 'b']);
    expect(wrapped('人事部', 4)).toEqual(['人事', '部']);
  });

  it('has no line that is wider, and loses nothing but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 20 }), (text, columns) => {
        const lines = wrapped(text, columns);
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });

  it('ends in a mark where some are left out', () => {
    expect(clipped('one two three four', 9, 2)).toEqual(['one two', 'three…']);
    expect(clipped('one twelve x', 10, 1)).toEqual(['one…']);
    expect(clipped('one two', 9, 2)).toEqual(['one two']);
  });
});
