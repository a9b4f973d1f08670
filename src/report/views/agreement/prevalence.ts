import { nth } from '../../../model/nth.js';
import type { Comparison } from '../../../model/agreement/index.js';
import { percent } from '../../../text/numbers.js';
import { READABLE } from '../../../text/words.js';
import { cell, heading, left, right, table } from '../../compose.js';
import type { Block } from '../../tree.js';
import { categoryName } from './figures.js';
import type { Words } from './named.js';

/** How often each rater gave each category, of many raters all together; nothing where values between may be given. */
export function prevalence({ scale, raters, prevalence: found }: Comparison, level: 3 | 4, w: Words): Block[] {
  if (scale.type === 'interval') return [];
  const t = w.t.agreement;
  const named = raters.length > READABLE ? [] : raters;
  const columns = [...(named.length === 0 ? [] : found.raters), found.all].map((counts) => ({
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
  }));
  return [
    heading(level, t.prevalence),
    table(
      [left(t.category), ...named.map(({ rater }) => right(rater)), right(t.together)],
      scale.categories.map(({ value }, i) => [
        cell(categoryName(value, scale, w)),
        ...columns.map(({ counts, total }) => cell(shareText(nth(counts, i), total, w))),
      ]),
    ),
  ];
}

const shareText = (count: number, total: number, w: Words): string =>
  total === 0 ? String(count) : w.t.agreement.share(String(count), percent(count / total, w.lang));
