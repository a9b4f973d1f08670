import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Result } from '../../../model/assessment/result.js';
import type { Dots } from '../../charts/chart.js';
import { agencyName, type Context } from '../../context.js';
import { standing } from '../../phrases/bands.js';
import { listedNodes } from '../../phrases/closed.js';
import { nodeTitle } from '../../phrases/links.js';
import { boundsText, depthOf, isLeaf, scoreText } from '../../phrases/values.js';
import { placing } from './axes.js';

/** The score of the whole and of each dimension, with its bounds; null where nothing is scored. */
export function scoresChart(c: Context): Dots | null {
  const t = c.t.charts;
  const { framework, agency, result } = c.assessment;
  if (framework.range === null) return null;
  const nodes = listedNodes(c).filter((node) => !isLeaf(node) || node.parent === null);
  const { axis, value, range } = placing(nodes, framework.range, { scale: t.score, way: t.way }, c);
  const row = (label: string, of: NodeResult | Result, leaf: boolean, indent: number): Dots['rows'][number] => ({
    label,
    value: value(of),
    range: range(of),
    text: scoreWords(of, leaf, c),
    indent,
  });
  return {
    kind: 'dots',
    id: 'scores',
    title: t.scores(agencyName(agency, c.lang)),
    description: t.scoresSay,
    unknown: t.noScore,
    key: { point: t.point, range: t.range },
    axis,
    rows: [
      row(c.t.score.whole, result, false, 0),
      ...nodes.map((node) => row(nodeTitle(node.id, c), node, isLeaf(node), depthOf(node, c) + 1)),
    ],
  };
}

/** `3.25 (2.00–4.00)`; the score alone where nothing could move it; why there is none. */
function scoreWords(of: NodeResult | Result, leaf: boolean, c: Context): string {
  const { score, bounds } = of;
  const words = score === null ? (standing(of, c) ?? c.t.charts.unknown) : scoreText(of, leaf, c);
  return bounds === null || bounds[0] === bounds[1] ? words : `${words} (${boundsText(of, c)})`;
}
