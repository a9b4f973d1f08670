import { describe, expect, it } from 'vitest';
import { alike, byPeriod, inTimeOrder } from '../../../src/compare/agencies/sets.js';
import type { Entrant } from '../../../src/model/comparison/entrant.js';
import type { PartialDate } from '../../../src/model/study.js';
import { all, desk, entrant, weighing } from './entrants.js';

const LEVELS = all(2, 2, 2, 2);
const in_ = (year: string | null) => ({
  period: year === null ? null : { from: year, to: year },
});
const ids = (groups: readonly (readonly { entrant: Entrant }[])[]) =>
  groups.map((members) => members.map(({ entrant: { study } }) => study.id));

describe('scores mean the same', () => {
  it('by one framework, and by one that differs in bands and words alone', () => {
    const renamed = desk({ digest: 'renamed', title: { en: 'Another name' }, bands: { ...desk().bands, decimals: 1 } });
    const heavier = weighing({ means: 2 }, desk({ digest: 'heavier' }));
    const given = [entrant('a', LEVELS), entrant('b', LEVELS, {}, heavier), entrant('c', LEVELS, {}, renamed)];
    expect(ids(alike(given))).toEqual([['a', 'c'], ['b']]);
    expect(alike(given)[0]?.map(({ entry }) => entry)).toEqual([0, 2]);
  });

  it('not where nothing is scored', () => {
    const given = entrant('a', LEVELS);
    expect(alike([{ ...given, framework: { ...given.framework, range: null } }])).toEqual([]);
  });
});

describe('periods', () => {
  const numbered = (...entrants: Entrant[]) => entrants.map((each, entry) => ({ entry, entrant: each }));
  const told = (parts: ReturnType<typeof byPeriod>) =>
    parts.map(({ period, members }) => [period?.from ?? null, ids([members])[0]]);

  it('are set apart where an agency was judged in several, the earliest first', () => {
    const given = numbered(
      entrant('late', LEVELS, { name: 'A', ...in_('2024') }),
      entrant('early', LEVELS, { name: 'A', ...in_('2023') }),
      entrant('other', LEVELS, { name: 'B', ...in_('2024') }),
      entrant('never', LEVELS, { name: 'C' }),
    );
    expect(told(byPeriod(given))).toEqual([
      [null, ['never']],
      ['2023', ['early']],
      ['2024', ['late', 'other']],
    ]);
    expect(inTimeOrder(given).map(({ from }) => from)).toEqual(['2023', '2024']);
  });

  it('are not where each agency was judged in one', () => {
    const [one, other] = [entrant('a', LEVELS, in_('2023')), entrant('b', LEVELS, in_('2024'))];
    expect(told(byPeriod(numbered(one, other)))).toEqual([[null, ['a', 'b']]]);
    expect(told(byPeriod(numbered(one, entrant('b', LEVELS, in_('2023')))))).toEqual([['2023', ['a', 'b']]]);
  });

  it('are not where two studies of one agency are of the same', () => {
    const same = { name: 'A', ...in_('2023') };
    expect(told(byPeriod(numbered(entrant('a', LEVELS, same), entrant('b', LEVELS, same))))).toEqual([
      ['2023', ['a', 'b']],
    ]);
  });
});
