import { describe, expect, it } from 'vitest';
import { all, comparison, desk, entrant, type Levels } from './entrants.js';

const standings = (given: Levels[], regions: (string | undefined)[] = []) => {
  const entrants = given.map((levels, i) =>
    entrant(`s${String(i)}`, levels, regions[i] === undefined ? {} : { region: regions[i] }),
  );
  const set = comparison(entrants, { by: regions.length > 0 ? 'region' : null }).sets[0]!;
  return { groups: set.groups, of: (entry: number) => set.standings.find((each) => each.entry === entry)! };
};

describe('peers', () => {
  it('are all, by the median of the whole and of each dimension', () => {
    const { groups, of } = standings([all(4, 4, 1, 1), all(3, 3, 2, 2), all(2, 2, 4, 4)]);
    expect(groups).toEqual([{ name: null, members: 3, scored: 3, median: 2.75, medians: { people: 3, means: 2 } }]);
    expect([0, 1, 2].map((entry) => of(entry).ahead)).toEqual([0.5, 0, -0.25]);
    expect([0, 1, 2].map((entry) => of(entry).behind)).toEqual([
      { node: 'means', by: 1 },
      null,
      { node: 'people', by: 1 },
    ]);
    expect([0, 1, 2].map((entry) => of(entry).lowest)).toEqual(['means', 'means', 'people']);
  });

  it('are those of the same group, in order of their names, those who do not tell last', () => {
    const { groups, of } = standings(
      [all(4, 4, 4, 4), all(2, 2, 2, 2), all(1, 1, 1, 1)],
      ['South', 'North', undefined],
    );
    expect(groups.map(({ name, members, median }) => [name, members, median])).toEqual([
      ['North', 1, 2],
      ['South', 1, 4],
      [null, 1, 1],
    ]);
    expect([0, 1, 2].map((entry) => of(entry).group)).toEqual([1, 0, 2]);
  });

  it('make no median where none has a score, and none of what is unknown', () => {
    const { groups, of } = standings([{}, {}]);
    expect(groups).toEqual([{ name: null, members: 2, scored: 0, median: null, medians: {} }]);
    expect(of(0)).toMatchObject({ ahead: null, behind: null, lowest: null });
    const half = standings([{ staff: 2, head: 2 }, all(4, 4, 4, 4)]);
    expect(half.groups[0]).toMatchObject({ scored: 2, median: 3, medians: { people: 3, means: 4 } });
  });

  it('do not tell what is lowest where what is unknown could be', () => {
    const { of } = standings([
      { staff: 4, head: 4, rooms: 1 },
      { staff: 2, head: 2, rooms: 1 },
      { staff: 2, head: 2 },
    ]);
    expect([0, 1, 2].map((entry) => of(entry).lowest)).toEqual(['means', null, null]);
  });

  it('are ahead where they are lower, if lower is better', () => {
    const scale = { ...desk().scale, worst: 4, best: 1 };
    const entrants = [1, 2, 4].map((level) =>
      entrant(`s${String(level)}`, all(level, level, level, 4), {}, desk({ scale })),
    );
    const [first, , last] = comparison(entrants).sets[0]!.standings;
    expect(first).toMatchObject({ entry: 0, rank: 1, ahead: 0.875, lowest: 'means', behind: null });
    expect(last).toMatchObject({ entry: 2, rank: 3, ahead: -1.75, behind: { node: 'people', by: 2 }, lowest: null });
  });

  it('hold nobody behind in a dimension of which nothing is known, whatever stands in its place', () => {
    const by = desk({ coverageFloor: 0, missing: { sought: 'floor', unsought: 'floor' } });
    const given = [all(4, 4, 4, 4), all(4, 4, 4, 4), all(3, 3, 2, 2), { staff: 3, head: 3 }];
    const floored = given.map((levels, i) => entrant(`s${String(i)}`, levels, {}, by));
    expect(floored[3]?.nodes.find(({ id }) => id === 'means')?.score).toBe(1);
    const set = comparison(floored).sets[0]!;
    // Of people 4, 4, 3 and 3; of means 4, 4 and 2, without the 1 that nobody judged.
    expect(set.groups[0]?.medians).toEqual({ people: 3.5, means: 4 });
    const of = (entry: number) => set.standings.find((each) => each.entry === entry)!.behind;
    expect([of(0), of(2), of(3)]).toEqual([null, { node: 'means', by: 2 }, { node: 'people', by: 0.5 }]);
  });
});
