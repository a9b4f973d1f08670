import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Bars } from '../../charts/chart.js';
import { agencyName, type Context } from '../../context.js';
import { standing } from '../../phrases/bands.js';
import { listedNodes } from '../../phrases/closed.js';
import { nodeTitle } from '../../phrases/links.js';
import { givenScore, isLeaf, scoreText } from '../../phrases/values.js';
import { barAxis, byEnds, numberedId } from './axes.js';

/** The level of each indicator that is listed and applies; a chart for each scale that they stand on. */
export function levelCharts(c: Context): Bars[] {
  const t = c.t.charts;
  const leaves = listedNodes(c).filter((node) => isLeaf(node) && node.status !== 'not-applicable');
  return byEnds(leaves).map(({ ends, nodes }, i) => ({
    kind: 'bars',
    id: numberedId('levels', i),
    title: t.levels(agencyName(c.assessment.agency, c.lang)),
    description: `${t.levelsSay}${ends[0] === 0 ? '' : t.levelsBegin}`,
    unknown: t.unknown,
    axis: barAxis(t.level, ends, c),
    rows: nodes.map((node) => ({
      label: nodeTitle(node.id, c),
      value: givenScore(node),
      text: levelWords(node, c),
      indent: 0,
    })),
  }));
}

/** `3`; `2.50 (projected)`; why there is none. */
function levelWords(node: NodeResult, c: Context): string {
  const why = standing(node, c);
  if (why === null) return scoreText(node, true, c);
  return node.score === null ? why : `${scoreText(node, true, c)} (${why})`;
}
