import { describe, expect, it } from 'vitest';
import { freshFindings } from '../../src/compare/fresh.js';

const told = (code: string, args: object) => ({ code, args });

describe('a finding is new', () => {
  const before = [told('CONTRADICTION', { evidence: 'e1', disputes: 'e2' })];

  it('where none says that of the same things', () => {
    const now = [...before, told('CONTRADICTION', { evidence: 'e1', disputes: 'e3' })];
    expect(freshFindings(before, now)).toEqual([false, true]);
  });

  it('where there are more like it than there were', () => {
    expect(freshFindings(before, [...before, ...before])).toEqual([false, true]);
  });

  it('but not where a figure of it became another', () => {
    const then = [told('INSUFFICIENT', { node: 'a', coverage: 0.08 })];
    expect(freshFindings(then, [told('INSUFFICIENT', { node: 'a', coverage: 0.17 })])).toEqual([false]);
  });
});
