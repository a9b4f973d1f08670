import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Radar } from '../../charts/chart.js';
import { agencyName, type Context } from '../../context.js';
import { listedNodes } from '../../phrases/closed.js';
import { nodeTitle } from '../../phrases/links.js';
import { topNodes } from '../../phrases/unjudged.js';
import { isLeaf } from '../../phrases/values.js';
import { placing } from './axes.js';

/** The dimensions around a middle, or the indicators where there are too few dimensions; null where neither makes a figure. */
export function radarChart(c: Context): Radar | null {
  const t = c.t.charts;
  const { framework, agency } = c.assessment;
  const spokes = [topNodes(c), listedNodes(c).filter(isLeaf)]
    .map((nodes) => nodes.filter(({ status }) => status !== 'not-applicable'))
    .find(({ length }) => length >= LEAST);
  if (framework.range === null || !spokes || spokes.length > MOST) return null;
  const { axis, value } = placing(spokes, framework.range, { scale: t.levelOutwards, way: t.wayOutwards }, c);
  const name = agencyName(agency, c.lang);
  return {
    kind: 'radar',
    id: 'radar',
    title: t.radar(name),
    description: t.radarSay,
    unknown: t.unknown,
    axis,
    spokes: spokes.map((node: NodeResult) => nodeTitle(node.id, c)),
    series: [{ label: name, values: spokes.map(value) }],
  };
}

/** Three spokes say less than three numbers; more than sixteen nobody can tell apart (a convention of this program). */
const [LEAST, MOST] = [4, 16];
