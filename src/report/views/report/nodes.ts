import type { NodeResult } from '../../../model/assessment/nodes.js';
import { percent } from '../../../text/numbers.js';
import { cell, heading, left, link, paragraph, right, separated, strong, table } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { bandCell } from '../../phrases/bands.js';
import { coveredText } from '../../phrases/covered.js';
import { evidenceNumbers, nodeAnchor, nodeTitle } from '../../phrases/links.js';
import { takenFrom } from '../../phrases/ratings.js';
import { boundsText, DASH, depthOf, isFloored, isLeaf, scoreText } from '../../phrases/values.js';
import type { Block, Cell, Inline } from '../../tree.js';

/** Dimensions and indicators in one table. */
export function nodesTable(c: Context): Block[] {
  const t = c.t.reportNodes;
  const { result } = c.assessment;
  const whole = [
    cell(strong(c.t.score.whole)),
    cell(DASH),
    cell(strong(scoreText(result, false, c)), ` ${t.bounds(boundsText(result, c))}`),
    cell(bandCell(result, c)),
    cell(coveredText(result, c)),
    cell(''),
  ];
  return [
    heading(2, t.heading),
    paragraph(t.intro, c.assessment.nodes.some(isFloored) ? ` ${c.t.score.legendFloored}` : null),
    table(
      [left(c.t.score.node), right(t.weight), right(t.level), left(c.t.score.band), left(t.founded), left(t.evidence)],
      [...c.assessment.nodes.map((node) => row(node, c)), whole],
    ),
  ];
}

/** A dimension shows its coverage, an indicator the strength of its evidence: each has only one of the two. */
function row(node: NodeResult, c: Context): Cell[] {
  const leaf = isLeaf(node);
  const score = scoreText(node, leaf, c);
  const bounds = node.bounds !== null && !leaf ? ` ${c.t.reportNodes.bounds(boundsText(node, c))}` : '';
  return [
    {
      ...cell(
        leaf
          ? link(nodeAnchor(node.id), nodeTitle(node.id, c))
          : strong(link(nodeAnchor(node.id), inWords(node.title, c.lang))),
      ),
      indent: depthOf(node, c),
    },
    cell(percent(node.wholeShare, c.lang)),
    cell(leaf ? score : strong(score), bounds),
    cell(bandCell(node, c)),
    cell(leaf ? leafFounded(node, c) : coveredText(node, c)),
    cell(grounds(node, c)),
  ];
}

/** The items of evidence it rests on; for a value taken over, where that stands. */
function grounds(node: NodeResult, c: Context): Inline[] {
  if (node.status !== 'external') return evidenceNumbers(node.evidence, c);
  const from = node.ratings.filter(({ counted, status }) => counted && status === 'external');
  return separated(
    from.map((rating) => takenFrom(rating, c)),
    '; ',
  );
}

const leafFounded = (node: NodeResult, c: Context): string =>
  node.strength === null ? DASH : c.t.reportNodes.gradeOf(c.t.vocabulary.grade[node.strength.grade]);
