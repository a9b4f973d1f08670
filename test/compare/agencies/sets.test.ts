import { describe, expect, it } from 'vitest';
import { alike, byPeriod, inTime, numbered } from '../../../src/compare/agencies/sets.js';
import type { Entrant } from '../../../src/model/comparison/entrant.js';
import { daysOf } from '../../../src/model/dates.js';
import { fc, test } from '../../property.js';
import { all, desk, entrant, weighing } from './entrants.js';

const LEVELS = all(2, 2, 2, 2);
const in_ = (year: string | null) => ({
  period: year === null ? null : { from: year, to: year },
});
const scored = (...entrants: Entrant[]) => alike(numbered(entrants)).flat();
/** However exactly they are told. */
const daysIn = ({ entrant: { study } }: { entrant: Entrant }) => study.period && daysOf(study.period);
const ids = (groups: readonly (readonly { entrant: Entrant }[])[]) =>
  groups.map((members) => members.map(({ entrant: { study } }) => study.id));

describe('scores mean the same', () => {
  it('not where a branch stands on another ladder', () => {
    const given = entrant('a', LEVELS);
    const { levels, fractional } = desk().scale;
    const laddered = (cumulative: boolean): Entrant => ({
      ...given,
      framework: { ...given.framework, digest: `ladder ${String(cumulative)}` },
      nodes: given.nodes.map((node) =>
        node.id === 'means' ? { ...node, ladder: { levels, fractional, cumulative } } : node,
      ),
    });
    expect(alike(numbered([laddered(true), laddered(true), laddered(false), given])).length).toBe(3);
  });

  it('by one framework, and by one that differs in bands and words alone', () => {
    const renamed = desk({ digest: 'renamed', title: { en: 'Another name' }, bands: { ...desk().bands, decimals: 1 } });
    const heavier = weighing({ means: 2 }, desk({ digest: 'heavier' }));
    const given = [entrant('a', LEVELS), entrant('b', LEVELS, {}, heavier), entrant('c', LEVELS, {}, renamed)];
    expect(ids(alike(numbered(given)))).toEqual([['a', 'c'], ['b']]);
    expect(alike(numbered(given))[0]?.map(({ entry }) => entry)).toEqual([0, 2]);
  });

  it('so that one rule takes turns with theirs, where what is known of all of them allows it', () => {
    const exchanged = (of: Parameters<typeof desk>[0], levels = LEVELS) =>
      scored(entrant('a', LEVELS, {}, desk(of)), entrant('b', levels, in_('2024'), desk(of))).map(
        (each) => each.exchanged,
      );
    expect(exchanged({})).toEqual(['geometric', 'geometric']);
    expect(exchanged({ aggregate: 'median' })).toEqual(['geometric', 'geometric']);
    expect(exchanged({ aggregate: 'geometric' })).toEqual(['mean', 'mean']);
    const bands = { decimals: null, edges: [{ from: 0, id: 'any', label: { en: 'any' } }] };
    expect(exchanged({ aggregate: 'sum', bands })).toEqual([null, null]);
    // A geometric mean of nothing and something is nothing: none for all, whoever of them is ranked.
    expect(exchanged({ scale: { ...desk().scale, worst: 0 } }, all(0, 0, 2, 2))).toEqual([null, null]);
    expect(exchanged({}, { staff: 2 })).toEqual(['geometric', 'geometric']);
  });

  it('not where nothing is scored', () => {
    const given = entrant('a', LEVELS);
    expect(alike(numbered([{ ...given, framework: { ...given.framework, range: null } }]))).toEqual([]);
  });
});

describe('periods', () => {
  const told = (parts: ReturnType<typeof byPeriod>) =>
    parts.map(({ period, members }) => [period && [...new Set([period.from, period.to])].join('/'), ids([members])[0]]);

  it('are set apart where an agency was judged in several, the earliest first', () => {
    const given = scored(
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
    expect(inTime(given).map(({ period }) => period.from)).toEqual(['2023', '2024']);
  });

  it('are not where each agency was judged in one', () => {
    const [one, other] = [entrant('a', LEVELS, in_('2023')), entrant('b', LEVELS, in_('2024'))];
    expect(told(byPeriod(scored(one, other)))).toEqual([[null, ['a', 'b']]]);
    expect(told(byPeriod(scored(one, entrant('b', LEVELS, in_('2023')))))).toEqual([['2023', ['a', 'b']]]);
  });

  it('are not where two studies of one agency are of the same', () => {
    const same = { name: 'A', ...in_('2023') };
    expect(told(byPeriod(scored(entrant('a', LEVELS, same), entrant('b', LEVELS, same))))).toEqual([
      ['2023', ['a', 'b']],
    ]);
  });

  const during = (id: string, from: string, to: string, name?: string): Entrant =>
    entrant(id, LEVELS, { period: { from, to }, ...(name !== undefined && { name }) });

  it('are of one time where they overlap or begin in one year, however precisely they are told', () => {
    const others = [during('b', '2023-03', '2023-09'), during('c', '2024-02', '2024-05')];
    const [early, late] = [during('a-23', '2023', '2023', 'A'), during('a-24', '2024', '2024', 'A')];
    expect(told(byPeriod(scored(early, ...others)))).toEqual([[null, ['a-23', 'b', 'c']]]);
    expect(told(byPeriod(scored(early, ...others, late)))).toEqual([
      ['2023', ['a-23', 'b']],
      ['2024', ['c', 'a-24']],
    ]);
    const winter = during('winter', '2023-11', '2024-01');
    expect(told(byPeriod(scored(early, late, winter)))).toEqual([
      ['2023/2024-01', ['a-23', 'winter']],
      ['2024', ['a-24']],
    ]);
  });

  it('are apart as far as it takes to keep an agency from its other periods, and no further', () => {
    const twice = [during('spring', '2023-01', '2023-03', 'A'), during('autumn', '2023-07', '2023-09', 'A')];
    const others = [during('b', '2023-02', '2023-02'), during('c', '2023-08', '2023-10')];
    expect(told(byPeriod(scored(...twice, ...others)))).toEqual([
      ['2023-01/2023-03', ['spring', 'b']],
      ['2023-07/2023-10', ['autumn', 'c']],
    ]);
    const long = during('b', '2023', '2023');
    const chain = [during('one', '2022-06', '2023-05', 'A'), long, during('two', '2023-06', '2024-05', 'A')];
    expect(told(byPeriod(scored(...chain)))).toEqual([
      ['2022-06/2023-05', ['one']],
      ['2023/2024-05', ['b', 'two']],
    ]);
    expect(told(byPeriod(scored(...twice, long)))).toEqual([
      ['2023', ['b']],
      ['2023-01/2023-03', ['spring']],
      ['2023-07/2023-09', ['autumn']],
    ]);
  });

  test(
    'lose nobody, and hold nobody against themselves',
    fc.array(
      fc.record({
        name: fc.constantFrom('A', 'B', 'C'),
        from: fc.constantFrom('2022', '2023', '2023-01', '2023-07', '2024'),
        to: fc.constantFrom('2023', '2023-06', '2024', '2024-02'),
        isDated: fc.boolean(),
      }),
      { maxLength: 7 },
    ),
    (all_) => {
      const given = scored(
        ...all_.map(({ name, from, to, isDated }, i) =>
          entrant(`s${String(i)}`, LEVELS, { name, period: isDated ? { from, to } : null }),
        ),
      );
      const parts = byPeriod(given);
      expect(parts.flatMap(({ members }) => members.map(({ entry }) => entry)).sort()).toEqual(
        given.map(({ entry }) => entry),
      );
      for (const { members } of parts)
        for (const one of members)
          for (const other of members) if (one.agency === other.agency) expect(daysIn(one)).toBe(daysIn(other));
    },
  );
});
