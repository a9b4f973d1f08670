import type { NodeResult } from '../../../model/assessment/nodes.js';
import { cell, heading, left, paragraph, right, table } from '../../compose.js';
import type { Context } from '../../context.js';
import { nodeLink } from '../../phrases/links.js';
import { countedLevel, differenceTo, ratingLevel } from '../../phrases/ratings.js';
import { DASH } from '../../phrases/values.js';
import type { Block, Cell } from '../../tree.js';

/** What several raters say of the same nodes, side by side; nothing where no two of them rated one. */
export function sideBySide(c: Context): Block[] {
  const t = c.t.reportRaters;
  const shared = c.assessment.nodes.filter(({ ratings }) => ratings.length > 1);
  if (shared.length === 0) return [];
  return [heading(3, t.heading), paragraph(t.intro), ratersTable(shared, (node) => cell(nodeLink(node.id, c)), c)];
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
