import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/text/diff.js';
import { fc, test } from '../property.js';

const shown = (before: string, after: string): string[] =>
  changedLines(before, after).map((place) =>
    place.map(({ mark, text, line }) => `${String(line)}${mark}${text}`).join('|'),
  );

describe('the lines that change', () => {
  it('are shown with two around them', () => {
    expect(shown('a\nb\nc\nd\ne', 'a\nb\nc\nX\nd\ne')).toEqual(['2 b|3 c|4+X|5 d|6 e']);
  });

  it('are shown by places, those near each other together', () => {
    expect(shown('a\nb\nc\nd\ne\nf\ng', 'X\na\nb\nc\nd\ne\nf\ng\nY')).toEqual(['1+X|2 a|3 b', '7 f|8 g|9+Y']);
    expect(shown('a\nb\nc', 'X\na\nb\nc\nY')).toEqual(['1+X|2 a|3 b|4 c|5+Y']);
  });

  it('are taken out before they are put in', () => {
    expect(shown('a\nold\nb', 'a\nnew\nb')).toEqual(['1 a|2-old|2+new|3 b']);
  });

  it('are none where nothing changes', () => {
    expect(shown('a\nb', 'a\nb')).toEqual([]);
  });

  it('are all taken out and put in where too much is different to compare', () => {
    const [old, now] = ['a', 'b'].map((each) => Array.from({ length: 2001 }, (_, i) => each + String(i)).join('\n'));
    const [place] = changedLines(`x\n${old ?? ''}\ny`, `x\n${now ?? ''}\ny`);
    expect(place?.map(({ mark }) => mark).join('')).toBe(` ${'-'.repeat(2001)}${'+'.repeat(2001)} `);
  });

  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
  test('make the second text of the first', fc.tuple(text, text), ([before, after]) => {
    const lines = changedLines(before, after).flat();
    const now = after.split('\n');
    const gone = lines.filter(({ mark }) => mark === '-').map((each) => each.text);
    const come = lines.filter(({ mark }) => mark === '+');
    for (const { text: each, line } of come) expect(now[line - 1]).toBe(each);
    const left = before.split('\n');
    for (const each of gone) left.splice(left.indexOf(each), 1);
    const kept = now.filter((_, i) => !come.some(({ line }) => line === i + 1));
    expect(left.sort()).toEqual(kept.sort());
  });
});
