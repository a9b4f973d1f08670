import { describe, expect, it } from 'vitest';
import { rankDraws } from '../../src/analysis/ranks/index.js';
import type { DrawRanks } from '../../src/compare/agencies/index.js';
import type { Chart } from '../../src/report/charts/chart.js';
import { comparison as view } from '../../src/report/views/comparison/index.js';
import type { Entrant } from '../../src/model/comparison/entrant.js';
import { all, comparison, entrant } from '../compare/agencies/entrants.js';

const draw: DrawRanks = (table) => rankDraws(table, { runs: 200, seed: 1 });

/** Agencies that each stand a little lower than the one before. */
const many = (count: number, year = '2023'): Entrant[] =>
  Array.from({ length: count }, (_, i) =>
    entrant(`s${year}-${String(i)}`, all(1 + (i % 4), 1 + ((i >> 2) % 4), 1 + ((i >> 4) % 4), 2), {
      name: `Agency ${String(i)}`,
      period: { from: year, to: year },
    }),
  );

const charts = (entrants: readonly Entrant[], drawn: DrawRanks | null = draw): Chart[] =>
  view(comparison(entrants, {}, drawn), 'en').blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));

const rowsOf = (chart: Chart | undefined): number => (chart && 'rows' in chart ? chart.rows.length : -1);

describe('pictures of a comparison', () => {
  it('say which framework and period they are of', () => {
    const titles = charts([...many(3, '2023'), ...many(3, '2024')]).map(({ title }) => title);
    expect(titles).toEqual([
      'Ranks, and where they lie in 95 of 100 runs: A framework, 2023',
      'Agencies and dimensions: A framework, 2023',
      'Ranks, and where they lie in 95 of 100 runs: A framework, 2024',
      'Agencies and dimensions: A framework, 2024',
    ]);
  });

  it.each([draw, null])('show the first of many, and say of how many', (drawn) => {
    const [dots, heat] = charts(many(60), drawn);
    for (const chart of [dots, heat]) {
      expect(rowsOf(chart)).toBe(40);
      expect(chart?.title).toMatch(/ \(the first 40 of 60\)$/u);
    }
  });

  it('leave none out where there are no more than fit', () => {
    for (const chart of charts(many(40))) {
      expect(rowsOf(chart)).toBe(40);
      expect(chart.title).not.toContain('first');
    }
  });

  it('have an axis that holds every interval that is shown, marked at round ranks', () => {
    const [ranks] = charts(many(60));
    if (ranks?.kind !== 'dots') throw new Error('ranks were drawn');
    const ends = ranks.rows.flatMap(({ range }) => range ?? []);
    expect(ranks.axis.to).toBe(Math.max(...ends, 40));
    const marked = ranks.axis.ticks.map(({ value }) => value);
    expect([marked[0], marked.at(-1)]).toEqual([1, ranks.axis.to]);
    expect(marked.slice(1, -1).filter((rank) => rank % 5 !== 0)).toEqual([]);
  });
});
