import { describe, expect, it } from 'vitest';
import { blackedOut } from '../../src/load/index.js';

describe('a text in which something is blacked out', () => {
  it('keeps every other character where it was', () => {
    const text = 'a: Pak Budi\nb: "x"\nc: Pak Budi came';
    expect(blackedOut(text, ['Pak Budi'])).toBe('a: *** ****\nb: "x"\nc: *** **** came');
  });

  it('finds what is broken over lines, or has its quotation marks doubled or escaped', () => {
    expect(blackedOut('a: one\n   two three', ['one two'])).toBe('a: ***\n   *** three');
    expect(blackedOut(`a: 'it''s'`, ["it's"])).toBe(`a: '*****'`);
    expect(blackedOut(String.raw`a: "say \"no\""`, ['say "no"'])).toBe(String.raw`a: "*** ******"`);
    expect(blackedOut(String.raw`a: "one\ntwo"`, ['one\ntwo'])).toBe(String.raw`a: "********"`);
  });

  it('minds no blanks around what is looked for, nor what is blank altogether', () => {
    expect(blackedOut('a: "Budi"', [' Budi\n'])).toBe('a: "****"');
    expect(blackedOut('a: Budi came', ['', ' \n'])).toBe('a: Budi came');
  });

  it('finds a quotation mark that is escaped within a word', () => {
    expect(blackedOut(String.raw`a: "x\"y z"`, ['x"y'])).toBe('a: "**** z"');
    expect(blackedOut(`a: 'it''s so'`, ["it's"])).toBe(`a: '***** so'`);
  });

  it('is not shown where very many are looked for', () => {
    const words = Array.from({ length: 201 }, (_, i) => `w${String(i).padStart(3, '0')}`);
    const text = words.join(' ');
    expect(blackedOut(text, words.slice(1))).toBe(`w000${' ****'.repeat(200)}`);
    expect(blackedOut(text, words)).toBeNull();
    expect(
      blackedOut(
        'w1 w2',
        Array.from({ length: 300 }, () => 'w1'),
      ),
    ).toBe('** w2');
  });

  it('is not shown where one of them cannot be found', () => {
    expect(blackedOut(String.raw`a: "bud\u0069"`, ['budi'])).toBeNull();
  });
});
