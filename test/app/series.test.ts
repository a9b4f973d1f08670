import { expect, it } from 'vitest';
import { watchSeries } from '../../src/app/series.js';
import { assess } from '../../src/assess/index.js';
import { framework, study, TOOL } from '../build.js';

const by = (id: string, supersedes?: string, agency = 'A') =>
  assess(
    study({ over: { agency: { name: { en: agency }, kind: null, region: null, country: null } } }),
    framework({ a: { a1: {} } }, { id, ...(supersedes === undefined ? {} : { supersedes }) }),
    TOOL,
  );

it('warns where one agency has results by a framework and by the one it replaced', () => {
  const series = watchSeries();
  for (const result of [by('old'), by('new', 'old'), by('new', 'old', 'B'), by('other', 'older')]) series.see(result);
  expect(series.findings().map(({ code, args }) => [code, args])).toEqual([
    ['SERIES-BROKEN', { before: 'old', after: 'new', agencies: 1 }],
  ]);
});

it('says nothing of agencies that have only one of the two', () => {
  const series = watchSeries();
  for (const result of [by('old'), by('new', 'old', 'B')]) series.see(result);
  expect(series.findings()).toEqual([]);
});
