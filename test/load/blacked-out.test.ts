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

  it('is not shown where one of them cannot be found', () => {
    expect(blackedOut(String.raw`a: "bud\u0069"`, ['budi'])).toBeNull();
  });
});
