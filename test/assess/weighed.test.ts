import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { render } from '../../src/report/index.js';
import { TOOL } from '../build.js';
import { factorCase } from '../factors.js';
import { words } from '../report/sections.js';

/** A weakness and a threat, shown by the same item: nothing but weights sets them apart. */
const assessed = (ratings: string, weighting?: string) => {
  const rest = ratings === '' ? '' : `factor-ratings: { f: { ${ratings} } }`;
  const { study, framework } = factorCase('s1, w1, o1, t1', rest, weighting === undefined ? {} : { weighting });
  return assess(study, framework, TOOL);
};
const ranks = (...args: Parameters<typeof assessed>) =>
  assessed(...args).factors.flatMap(({ id, rank }) => (rank ? [`${String(rank.position)} ${id}`] : []));

const TABLE = (w1: number, t1: number) =>
  `s1: { weight: 0.5, level: 3 }, w1: { weight: 0.5, level: ${String(w1)} }, o1: { weight: 0.5, level: 3 }, t1: { weight: 0.5, level: ${String(t1)} }`;
const option = (minus: string, from = 1) =>
  `{ sum: axis, ratings: { from: ${String(from)}, to: 4 }, minus: ${minus}, source: convention }`;

describe('weight times rating', () => {
  it('ranks what is equally founded, and without weights nothing sets it apart', () => {
    expect(ranks('')).toEqual(['1 t1', '1 w1']);
    expect(ranks(TABLE(4, 2))).toEqual(['1 w1', '2 t1']);
    expect(assessed(TABLE(4, 2)).factors.find(({ id }) => id === 'w1')?.rank?.weighed).toBe(2);
  });

  it('ranks the factor that holds back most first, whichever way the minus side is rated', () => {
    expect(ranks(TABLE(-4, -2), option('signed', -4))).toEqual(['1 w1', '2 t1']);
    expect(ranks(TABLE(1, 3), option('inverse'))).toEqual(['1 w1', '2 t1']);
    expect(assessed(TABLE(1, 3), option('inverse')).factors.find(({ id }) => id === 'w1')?.rank?.weighed).toBe(2);
  });

  it('ranks nothing where one of them is left out: what is not weighed is unknown, not light', () => {
    const partly = 's1: { weight: 0.5, level: 3 }, w1: { weight: 0.5, level: 4 }, o1: { weight: 1, level: 3 }';
    expect(ranks(partly)).toEqual(['1 t1', '1 w1']);
    expect(words(render(assessed(partly)))).toContain('not every one of these factors has one.');
  });

  it('stands in the report and in what explains a rank', () => {
    const text = words(render(assessed(TABLE(4, 2))));
    expect(text).toContain('weight times rating; how many independent sources');
    expect(text).toContain('| 1 | W1 | evidenced | 2.00 |');
    expect(words(render(assessed(TABLE(4, 2)), { view: 'explain', id: 'w1' }))).toContain('weight times rating: 2');
    expect(words(render(assessed(''), { lang: 'id' }))).not.toContain('rating; banyaknya');
  });
});
