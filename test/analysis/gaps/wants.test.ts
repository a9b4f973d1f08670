import { describe, expect, it } from 'vitest';
import { said, seen, text, told, wanted, wantsOf } from './cases.js';

describe('what the framework asks for', () => {
  it('is all that is wanted of an unknown indicator, were it a single source', () => {
    expect(wanted([], { needs: { sources: 1 } })).toEqual(['source framework']);
  });

  it('is all that is wanted where evidence is not weak, whatever doubts are left', () => {
    // Three sources by two methods are high; that the agency says all of it of itself leaves them moderate.
    const items = [said, told, seen].map((item) => ({ ...item, selfReport: true }));
    expect(wanted(items)).toEqual([]);
    expect(wanted(items, { needs: { sources: 4 } })).toEqual(['source framework']);
  });

  it('ends where this program asks for more', () => {
    // Two sources are asked for and there; the third answers the doubt that there are but two.
    const items = [said, seen].map((item) => ({ ...item, selfReport: true }));
    expect(wanted(items, { needs: { sources: 2 } })).toEqual(['source convention', 'outsider convention']);
    expect(wanted(items, { needs: { sources: 3 } })).toEqual(['source framework', 'outsider convention']);
  });
});

describe('the list of what is wanted', () => {
  it('has voices, observations and documents in this order, whichever the framework tells of', () => {
    expect(wanted([], { read: text })).toEqual(['voice convention', 'document convention']);
    expect(wanted([], { needs: { methods: 3 }, read: text })).toEqual([
      'voice framework',
      'observation framework',
      'document framework',
    ]);
  });

  it('answers each doubt, and two doubts with one answer once', () => {
    const items = [said, seen].map((item) => ({ ...item, selfReport: true, secondHand: true }));
    expect(wanted(items)).toEqual(['source convention', 'outsider convention', 'first-hand convention']);
    const [first, second] = items;
    expect(wanted([{ ...first, disputes: ['e1'] }, second ?? {}], {}, {}, [1, 4])).toEqual([
      'source convention',
      'settling convention',
      'outsider convention',
      'first-hand convention',
    ]);
  });
});

describe('the doubt behind what is wanted', () => {
  const because = (...given: Parameters<typeof wantsOf>) =>
    wantsOf(...given).map(({ what, because: doubt }) => [what, doubt]);

  it('is of methods that there was but one', () => {
    // What is seen is the third source as well.
    expect(because([said, told])).toEqual([['observation', 'one-method']]);
  });

  it('is of sources that there was none, one or two', () => {
    const needs = { sources: 5 };
    const of = (...items: Parameters<typeof wantsOf>[0]) =>
      wantsOf(items, { needs }).filter(({ what }) => what === 'source');
    const want = { what: 'source', group: null, by: 'framework' };
    expect(of({ source: 'article' })).toEqual([{ ...want, count: 3, because: 'publication-only' }]);
    expect(of(said)).toEqual([{ ...want, count: 3, because: 'one-source' }]);
    expect(of(said, seen)).toEqual([{ ...want, count: 3, because: 'two-sources' }]);
    expect(of(said, told, seen)).toEqual([{ ...want, count: 2, because: null }]);
    expect(of()).toEqual([{ ...want, count: 5, because: null }]);
  });

  it('is the one that it answers', () => {
    const items = [said, seen].map((item) => ({ ...item, secondHand: true }));
    expect(wantsOf(items)).toEqual([
      { what: 'source', group: null, count: 1, by: 'convention', because: 'two-sources' },
      { what: 'first-hand', group: null, count: 1, by: 'convention', because: 'all-second-hand' },
    ]);
  });
});
