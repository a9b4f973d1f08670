import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Result } from '../../../model/assessment/result.js';
import type { UncountedResult } from '../../../model/assessment/uncounted.js';
import { cell, heading, left, paragraph, right, table } from '../../compose.js';
import type { Context } from '../../context.js';
import { withBand } from '../../phrases/bands.js';
import { nodeLink } from '../../phrases/links.js';
import { countedLevel, differenceTo, ratingLevel } from '../../phrases/ratings.js';
import { DASH, scoreText } from '../../phrases/values.js';
import type { Block, Cell } from '../../tree.js';
import { chartBlocks, ratersCharts } from '../charts/index.js';

/**
 * What several raters say, side by side, and what those who do not count come to. Every node that any of them rated is there: that
 * only one did is a difference as well. Nothing where there is one rater, who counts.
 */
export function sideBySide(c: Context): Block[] {
  const t = c.t.reportRaters;
  const { nodes, uncounted = [] } = c.assessment;
  const rated = nodes.filter(({ ratings }) => ratings.length > 0);
  const raters = new Set(rated.flatMap(({ ratings }) => ratings.map(({ rater }) => rater)));
  if (raters.size < 2 && uncounted.length === 0) return [];
  return [
    heading(3, t.heading),
    paragraph(t.intro),
    ratersTable(rated, (node) => cell(nodeLink(node.id, c)), c),
    ...chartBlocks(...ratersCharts(c)),
    ...uncounted.map((each) => paragraph(alone(each, c))),
  ];
}

/** `By the ratings of agency alone: 1.40, poor. If all that it claims counted: 3.10, good.` */
function alone({ rater, result, claimed }: UncountedResult, c: Context): string {
  const t = c.t.reportRaters;
  const words = (whole: Result): string => withBand(scoreText(whole, false, c), whole, c);
  return t.alone(rater, words(result)) + (claimed === null ? '' : ` ${t.ifClaimed(words(claimed))}`);
}

/** A row for each node: what each rater gave, and what counts. */
export function ratersTable(nodes: readonly NodeResult[], name: (node: NodeResult) => Cell, c: Context): Block {
  const t = c.t.reportRaters;
  const raters = c.assessment.study.raters.filter(({ rater }) =>
    nodes.some(({ ratings }) => ratings.some((rating) => rating.rater === rater)),
  );
  const rows = nodes.map((node) => [
    name(node),
    ...raters.map(({ rater }) => cell(given(node, rater, c))),
    cell(countedLevel(node, c)),
  ]);
  const columns = raters.map(({ rater, role }) => right(t.rater(rater, c.t.vocabulary.role[role])));
  return table([left(c.t.score.node), ...columns, right(t.counts)], rows);
}

/** A rater's level, and how far it lies from what counts if it is not part of that. */
function given(node: NodeResult, rater: string, c: Context): string {
  const rating = node.ratings.find((each) => each.rater === rater);
  if (!rating) return DASH;
  const difference = differenceTo(node, rating, c);
  return ratingLevel(rating, c) + (difference === null ? '' : ` (${difference})`);
}
