import { describe, expect, it } from 'vitest';
import { rankDraws } from '../../../src/analysis/ranks/index.js';
import type { DrawRanks } from '../../../src/compare/agencies/index.js';
import type { Entrant } from '../../../src/model/comparison/entrant.js';
import type { Weights } from '../../../src/model/comparison/index.js';
import type { StudySpec } from '../../build.js';
import { all, codes, comparison, desk, entrant, weighing, type Levels } from './entrants.js';

const draw: DrawRanks = (table) => rankDraws(table, { runs: 200, seed: 1 });
const often: DrawRanks = (table) => rankDraws(table, { runs: 4000, seed: 1 });
/** By the other rule as by the framework's. */
const ALIKE = { rule: 'geometric', share: 1 };
const year = (of: number, levels: Levels, spec: StudySpec = {}, by = desk()): Entrant => {
  const date = String(of);
  return entrant(`in-${date}`, levels, { name: 'A', period: { from: date, to: date } }, by, spec);
};
const series = (given: Entrant[], drawing: DrawRanks | null = null, weights: Weights = { kind: 'official' }) =>
  comparison(given, { weights }, drawing).series;

describe('one agency over time', () => {
  it('goes from period to period, however its studies were given', () => {
    const [found] = series([year(2024, all(4, 4, 2, 2)), year(2022, all(2, 2, 2, 2)), year(2023, all(3, 3, 1, 1))]);
    expect(found?.agency.name.en).toBe('A');
    expect(found?.steps.map(({ from, to, change }) => [from, to, change])).toEqual([
      [1, 2, 0.5],
      [2, 0, 1],
    ]);
    expect(found?.steps[0]?.nodes.slice(0, 2)).toMatchObject([
      { id: 'people', parent: null, before: 2, after: 3, change: 1 },
      { id: 'staff', parent: 'people', before: 2, after: 3, change: 1 },
    ]);
  });

  it('is better where a lower score comes, if lower is better', () => {
    const by = desk({ scale: { ...desk().scale, worst: 4, best: 1 } });
    const [found] = series([year(2023, all(4, 4, 4, 4), {}, by), year(2024, all(1, 1, 1, 1), {}, by)]);
    expect(found?.steps[0]?.change).toBe(3);
  });

  it('leaves out periods it has two studies of, and studies without one', () => {
    const twin = { ...year(2023, all(4, 4, 4, 4)), study: { ...year(2023, {}).study, id: 'twin' } };
    const undated = entrant('undated', all(1, 1, 1, 1), { name: 'A' });
    const given = [
      year(2022, all(2, 2, 2, 2)),
      year(2023, all(3, 3, 3, 3)),
      twin,
      year(2024, all(4, 4, 2, 2)),
      undated,
    ];
    expect(series(given)[0]?.steps.map(({ from, to }) => [from, to])).toEqual([[0, 3]]);
    expect(series(given.slice(0, 3))).toEqual([]);
  });

  it('takes one period told more or less exactly for one', () => {
    const of = (id: string, levels: Levels, from: string, to: string): Entrant =>
      entrant(id, levels, { name: 'A', period: { from, to } });
    const [long, exact] = [
      of('a', all(1, 1, 1, 1), '2022', '2022'),
      of('b', all(4, 4, 4, 4), '2022-01-01', '2022-12-31'),
    ];
    expect(series([long, exact])).toEqual([]);
    expect(codes([long, exact])).toEqual(['COMPARED-TWICE']);
    const months = of('c', all(3, 3, 3, 3), '2024-02', '2024-02');
    expect(codes([months, of('d', all(3, 3, 3, 3), '2024-02-01', '2024-02-29')])).toEqual(['COMPARED-TWICE']);
  });

  it('leaves out periods that overlap, and says so', () => {
    const of = (id: string, level: number, from: string, to: string): Entrant =>
      entrant(id, all(level, level, level, level), { name: 'A', period: { from, to } });
    const [around, inner] = [of('a', 1, '2022', '2023'), of('b', 4, '2022-03', '2022-04')];
    expect(codes([around, inner])).toEqual(['COMPARED-NOTHING-SHARED', 'COMPARED-OVERLAPPING']);
    // What lies before and after them goes on.
    const [before, after] = [of('c', 2, '2021', '2021'), of('d', 3, '2024', '2024')];
    expect(series([around, before, inner, after])[0]?.steps.map(({ from, to, change }) => [from, to, change])).toEqual([
      [1, 3, 1],
    ]);
    expect(codes([before, after])).not.toContain('COMPARED-OVERLAPPING');
  });

  it('says nothing of a change where one has no score', () => {
    const [found] = series([year(2023, { staff: 2 }), year(2024, all(4, 4, 2, 2))], draw);
    expect(found?.steps[0]).toMatchObject({ change: null, certainty: null });
    // What is known before or after is told; of what nothing was known, neither.
    const [other] = series([year(2023, { staff: 2 }), year(2024, { staff: 3 })]);
    expect(other?.steps[0]?.nodes.map(({ id, change }) => [id, change])).toEqual([
      ['people', 1],
      ['staff', 1],
    ]);
  });

  it('tells what came, went and was done', () => {
    const proposal = (status: 'planned' | 'done' | null) => ({ id: 'hire', text: { en: 'Hire' }, status });
    const before = year(2023, all(2, 2, 2, 2), {
      proposals: [proposal('planned'), { ...proposal('done'), id: 'old' }],
    });
    const after = year(2024, all(3, 3, 2, 2), {
      evidence: { new: {} },
      proposals: [proposal('done'), { ...proposal('done'), id: 'old' }],
    });
    const evidence = after.evidence
      .filter(({ id }) => id !== 'e-funds')
      .map((item) => (item.id === 'e-staff' ? { ...item, digest: 'another' } : item));
    const [step] = series([before, { ...after, factors: [], evidence }])[0]!.steps;
    expect(step).toMatchObject({
      evidence: { added: 1, withdrawn: 1, changed: 1 },
      factors: { come: [], gone: [] },
      done: ['hire'],
    });
  });
});

describe('a change exceeds what is uncertain about it', () => {
  const certainty = (before: Levels, after: Levels, drawing: DrawRanks | null = draw) =>
    series([year(2023, before), year(2024, after)], drawing)[0]?.steps[0]?.certainty;

  it('where bounds are apart, more than a level changed, and all weights agree', () => {
    expect(certainty(all(1, 1, 1, 1), all(4, 4, 4, 4))).toEqual({
      bounds: true,
      level: true,
      weights: 1,
      exchanged: ALIKE,
      exceeds: true,
    });
    expect(certainty(all(4, 4, 4, 4), all(1, 1, 1, 1))).toEqual({
      bounds: true,
      level: true,
      weights: 1,
      exchanged: ALIKE,
      exceeds: true,
    });
  });

  it('not where what is unknown could make up for it', () => {
    expect(certainty({ staff: 2, head: 2, rooms: 2 }, { staff: 2, head: 2, rooms: 3 })).toMatchObject({
      bounds: false,
    });
  });

  it('not where one indicator one level otherwise makes as much', () => {
    expect(certainty(all(2, 2, 2, 2), all(3, 2, 2, 2))).toEqual({
      bounds: true,
      level: false,
      weights: 1,
      exchanged: ALIKE,
      exceeds: false,
    });
  });

  it('not where one indicator one level lower makes as much, by weights or rules that let it', () => {
    const heavy = weighing({ people: 9, means: 1 }, desk());
    const [before, after] = [year(2023, all(4, 4, 1, 1), {}, heavy), year(2024, all(4, 4, 3, 3), {}, heavy)];
    // Weighs 9 of 10: staff at 3 makes people 3.5 and the whole 0.45 less; all that can rise makes 0.05 more.
    expect(series([before, after])[0]?.steps[0]).toMatchObject({ change: 0.2, certainty: { level: false } });
    // By equal weights the change is 1, and one level of one indicator makes 0.25.
    expect(series([before, after], null, { kind: 'equal' })[0]?.steps[0]).toMatchObject({
      before: 2.5,
      after: 3.5,
      change: 1,
      certainty: { level: true },
    });
    const least = desk({ aggregate: 'min' });
    const [low, high] = [year(2023, all(2, 2, 2, 2), {}, least), year(2024, all(3, 3, 3, 3), {}, least)];
    // The least counts: a single indicator at 2 makes the whole 2 again.
    expect(series([low, high])[0]?.steps[0]).toMatchObject({ change: 1, certainty: { level: false } });
  });

  it('not where other weights turn it round', () => {
    // Weights 5 and 2: 0.5 × 5 more, 1 × 2 less. Of weights between 0.75 and 1.25 times these 5 of 32 turn it round.
    const by = weighing({ people: 5, means: 2 }, desk());
    const [even, uneven] = [all(2, 2, 2, 2), all(3, 2, 1, 1)];
    const turned = (first: Levels, second: Levels) =>
      series([year(2023, first, {}, by), year(2024, second, {}, by)], often)[0]?.steps[0]?.certainty;
    expect(turned(even, uneven)?.weights).toBeCloseTo(27 / 32, 1);
    expect(turned(uneven, even)?.weights).toBeCloseTo(27 / 32, 1);
    expect(turned(even, uneven)?.exceeds).toBe(false);
  });

  it('whatever another rule makes of it, which is told beside', () => {
    const by = weighing({ people: 1, means: 1 }, desk());
    const [step] = series([year(2023, all(2, 2, 2, 2), {}, by), year(2024, all(1, 1, 4, 4), {}, by)], often)[0]!.steps;
    // By the mean it rises by any weights; by the geometric mean 2 stays 2, and half of the weights make it fall.
    expect(step?.certainty).toMatchObject({ weights: 1, exceeds: true, exchanged: { rule: 'geometric' } });
    expect(step?.certainty?.exchanged?.share).toBeCloseTo(0.5, 1);
  });

  it('as far as that was asked, and anything was judged', () => {
    expect(certainty(all(1, 1, 1, 1), all(4, 4, 4, 4), null)).toEqual({
      bounds: true,
      level: true,
      weights: null,
      exchanged: null,
      exceeds: null,
    });
    const taken = (of: number, level: number) => {
      const value = { level, status: 'external' as const, source: 'head', at: 'table 1' };
      return year(of, {}, { ratings: { people: value, means: value } });
    };
    expect(series([taken(2023, 2), taken(2024, 4)])[0]?.steps[0]?.certainty).toEqual({
      bounds: true,
      level: null,
      weights: null,
      exchanged: null,
      exceeds: null,
    });
  });
});
