import type { Comparison } from '../../../model/agreement/index.js';
import { listed } from '../../../text/words.js';
import { cell, heading, left, right, table } from '../../compose.js';
import { DASH } from '../../phrases/values.js';
import type { Block } from '../../tree.js';
import { statisticName, valueText } from './figures.js';
import type { Words } from './named.js';

/** A row for every two raters, where there are more: a low figure of all may come from one of them. */
export function pairs({ pairs: all }: Comparison, level: 3 | 4, w: Words): Block[] {
  const [first] = all;
  if (!first) return [];
  const t = w.t.agreement;
  return [
    heading(level, t.pairs),
    table(
      [
        left(t.raters),
        right(t.unitsColumn),
        ...first.figures.map(({ statistic }) => right(statisticName(statistic, w))),
      ],
      all.map(({ raters, figures }) => [
        cell(listed(raters, w.lang)),
        cell(String(figures.find(({ units }) => units !== null)?.units ?? DASH)),
        ...figures.map((figure) => cell(valueText(figure, w))),
      ]),
    ),
  ];
}
