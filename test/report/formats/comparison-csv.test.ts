import { expect, it } from 'vitest';
import { rankDraws } from '../../../src/analysis/ranks/index.js';
import { comparisonCsv } from '../../../src/report/formats/comparison-csv.js';
import type { DrawRanks } from '../../../src/compare/agencies/index.js';
import { all, comparison, entrant } from '../../compare/agencies/entrants.js';

function rows(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.replaceAll('"', '').trimEnd().split(/\r?\n/u);
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((field, i) => [columns[i] ?? '', field])));
}
const given = [
  entrant('a', all(4, 2, 1, 2), { region: 'North', period: { from: '2023', to: '2024' } }),
  entrant('b', { staff: 2, head: 2 }),
  entrant('c', {}),
];

it('has a row for the whole of each, then one for each node of which something is known', () => {
  const found = rows(comparisonCsv([comparison(given)]));
  expect(found.map(({ study, node }) => [study, node])).toEqual([
    ...['', 'people', 'staff', 'head', 'means', 'rooms', 'funds'].map((node) => ['a', node]),
    ...['', 'people', 'staff', 'head'].map((node) => ['b', node]),
    ['c', ''],
  ]);
  expect(found[2]).toMatchObject({
    framework: 'f',
    status: 'scored',
    score: '4',
    percent: '100',
    band: 'good',
    strength: 'low',
    rank: '',
  });
});

it('tells of the whole who it is and where it stands', () => {
  const draw: DrawRanks = (table) => rankDraws(table, { runs: 100, seed: 1 });
  const [first, second, last] = rows(comparisonCsv([comparison(given, { weights: { kind: 'equal' } }, draw)])).filter(
    ({ node }) => node === '',
  );
  expect(first).toMatchObject({
    agency_en: 'Agency a',
    agency_id: '',
    region: 'North',
    from: '2023',
    to: '2024',
    score: '2.625',
    weighed_score: '2.25',
    rank: '1',
    rank_best_possible: '1',
    rank_worst_possible: '3',
    dominates: '0',
    ahead_of_median: '',
  });
  expect(first?.['rank_drawn_best']).toMatch(/^[12]$/u);
  expect(Number(first?.['share_first']) + Number(second?.['share_first'])).toBeCloseTo(1, 9);
  expect(last).toMatchObject({ score: '', rank: '', worst: '1', best: '4', rank_drawn_best: '', ahead_of_median: '' });
});

it('has one head for several comparisons, and nothing of a standing where a study stands in no set', () => {
  const twice = rows(comparisonCsv([comparison(given), { ...comparison(given), id: 'other', sets: [] }]));
  expect(twice).toHaveLength(24);
  expect([twice[0], twice[12]].map((row) => row?.['comparison'])).toEqual(['comparison', 'other']);
  expect(twice[12]).toMatchObject({ study: 'a', node: '', rank: '', weighed_score: '', dominates: '' });
});
