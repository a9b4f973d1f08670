import { given } from '../../../model/at.js';
import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { ProjectedFrom } from '../../../model/assessment/projection.js';
import { decimal, percent, plain } from '../../../text/numbers.js';
import { bullets, code, heading, item, paragraph } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import type { Block, ListItem } from '../../tree.js';

/** How a projected value comes about: the rated indicators of other frameworks, their mean, and the way back to the scale. */
export function projection(node: NodeResult, c: Context, level: 2 | 3 = 2): Block[] {
  if (!node.projection) return [];
  const t = c.t.explain;
  const { from, percent: mean, value } = node.projection;
  const [worst, best] = given(node.range);
  const share = (of: number): string => percent(of / 100, c.lang);
  return [
    heading(level, t.projection),
    paragraph(t.projectionMeans),
    bullets([
      ...from.map((source) => sourceItem(source, c)),
      item(t.projectedMean(from.map((source) => share(source.percent)).join(' + '), String(from.length), share(mean))),
      item(t.projectedBack(plain(worst, c.lang), plain(best, c.lang), share(mean), decimal(value, c.lang))),
    ]),
  ];
}

function sourceItem(source: ProjectedFrom, c: Context): ListItem {
  const t = c.t.explain;
  const [worst, best] = source.range;
  const share = percent(source.percent / 100, c.lang);
  const topics = source.concepts.map((id) => inWords(c.assessment.concepts[id] ?? { en: id }, c.lang)).join(', ');
  return {
    ...item(`${inWords(source.title, c.lang)} (`, code(`${source.framework}/${source.node}`), ')'),
    items: [
      item(t.percent(plain(source.level, c.lang), plain(worst, c.lang), plain(best, c.lang), share)),
      item(t.sharedTopics(topics)),
    ],
  };
}
