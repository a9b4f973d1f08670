import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Marks } from '../../charts/chart.js';
import { agencyName, type Context } from '../../context.js';
import { nodeTitle } from '../../phrases/links.js';
import { byEnds, numberedId, scaleAxis } from './axes.js';

/** Levels by rater, where several gave one; a chart for each scale that these stand on. */
export function ratersCharts(c: Context): Marks[] {
  const t = c.t.charts;
  const several = c.assessment.nodes.filter((node) => levelled(node).length > 1);
  return byEnds(several).map(({ ends, nodes }, i) => {
    const raters = c.assessment.study.raters.filter(({ rater }) =>
      nodes.some((node) => levelled(node).some((rating) => rating.rater === rater)),
    );
    return {
      kind: 'marks',
      id: numberedId('raters', i),
      title: t.raters(agencyName(c.assessment.agency, c.lang)),
      description: t.ratersSay,
      axis: scaleAxis(t.level, ends, c),
      series: raters.map(({ rater, role }) => c.t.reportRaters.rater(rater, c.t.vocabulary.role[role])),
      rows: nodes.map((node) => ({
        label: nodeTitle(node.id, c),
        values: raters.map(({ rater }) => levelled(node).find((rating) => rating.rater === rater)?.level ?? null),
      })),
    };
  });
}

const levelled = ({ ratings }: NodeResult) => ratings.filter(({ level }) => level !== null);
