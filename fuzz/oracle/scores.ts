import type { Assessment } from '../../src/model/assessment/index.js';
import type { Result } from '../../src/model/assessment/result.js';
import type { Agreement } from '../../src/model/agreement/index.js';
import { render } from '../../src/report/index.js';
import { must } from '../target.js';
import { isHarmless } from './harmless.js';

/** Sums of weights are not exact. */
const SLACK = 1e-9;

/** Scores lie on the scale, and within their bounds; whatever is written of them can be read. */
export function sound(assessment: Assessment): void {
  const { result, nodes, framework } = assessment;
  // A value beyond the scale is kept where the study says why, and so is what is made of it.
  const isWaived = nodes.some(({ ratings }) => ratings.some(({ outOfScale }) => outOfScale !== null));
  within(result, isWaived ? null : framework.range);
  for (const node of nodes) within(node, isWaived ? null : node.range);
  const markdown = render(assessment, { lang: 'en' });
  must(markdown.startsWith('# ') && isHarmless(markdown.replaceAll('\u200b', '')), 'the report is not as it should be');
  must(isHarmless(render(assessment, { lang: 'id', format: 'text' })), 'the report steers a terminal');
  const json = render(assessment, { format: 'json' });
  must(isHarmless(json), 'the JSON steers a terminal');
  const again = JSON.parse(json) as { readonly format?: unknown };
  must(again.format === 'egov-assessment/1', 'the JSON says not what it is');
  must(render(assessment, { format: 'csv' }).endsWith('\n'), 'the CSV does not end');
  render(assessment, { format: 'bibtex' });
}

function within({ score, known, bounds, coverage, percent, shares }: Result, range: readonly number[] | null): void {
  const numbers = [score, known, coverage, percent, ...(bounds ?? []), ...(Object.values(shares) as number[])];
  must(
    numbers.every((n) => n === null || Number.isFinite(n)),
    'a figure is no number',
  );
  must(coverage === null || (coverage >= 0 && coverage <= 1 + SLACK), `a coverage of ${String(coverage)}`);
  if (!bounds) return;
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  must(score === null || (score >= low - SLACK && score <= high + SLACK), 'a score lies outside its bounds');
  const [one, two] = range ?? [low, high];
  const [least, most] = [Math.min(one ?? low, two ?? high), Math.max(one ?? low, two ?? high)];
  must(low >= least - SLACK && high <= most + SLACK, 'bounds lie off the scale');
}

/** Coefficients are at most 1 or warned of, shares from 0 to 1, and intervals the right way round. */
export function agreeable({ comparisons }: Agreement): void {
  for (const { figures, prevalence } of comparisons) {
    for (const { statistic, value, because, observed, expected, interval, warnings } of figures) {
      must((value === null) !== (because === null), `${statistic} has a value and a reason for none, or neither`);
      const isHigh = value !== null && value > 1 + SLACK && warnings.length === 0;
      must(!isHigh && (value === null || Number.isFinite(value)), `${statistic} is ${String(value)}`);
      for (const share of [observed, expected]) {
        must(share === null || (share >= -SLACK && share <= 1 + SLACK), `${statistic}: a share of ${String(share)}`);
      }
      must(interval === null || interval[0] <= interval[1], `${statistic}: an interval the wrong way round`);
    }
    must(
      prevalence.all.every((n) => Number.isInteger(n) && n >= 0),
      'a category was given a part of a time',
    );
  }
}
