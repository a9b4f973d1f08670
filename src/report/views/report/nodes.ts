import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Result } from '../../../model/assessment/result.js';
import { percent } from '../../../text/numbers.js';
import {
  cell,
  emphasis,
  heading,
  left,
  link,
  paragraph,
  right,
  separated,
  strong,
  table,
  worded,
} from '../../compose.js';
import type { Context } from '../../context.js';
import { bandCell } from '../../phrases/bands.js';
import { closedText, listedNodes } from '../../phrases/closed.js';
import { coveredText } from '../../phrases/covered.js';
import { evidenceNumbers, nodeAnchor, nodeTitle } from '../../phrases/links.js';
import { takenFrom } from '../../phrases/ratings.js';
import { boundsText, DASH, depthOf, isFloored, isLeaf, scoreText } from '../../phrases/values.js';
import type { Block, Cell, Inline } from '../../tree.js';
import { chartBlocks, scoresChart } from '../charts/index.js';

/** Dimensions and indicators in one table. */
export function nodesTable(c: Context): Block[] {
  const t = c.t.reportNodes;
  const { result } = c.assessment;
  const whole = [
    cell(strong(c.t.score.whole)),
    cell(DASH),
    cell(strong(scoreText(result, false, c)), within(result, c)),
    cell(bandCell(result, c)),
    cell(coveredText(result, c)),
    cell(''),
  ];
  return [
    heading(2, t.heading),
    paragraph(t.intro, listedNodes(c).some(isFloored) ? ` ${c.t.score.legendFloored}` : null),
    table(
      [left(c.t.score.node), right(t.weight), right(t.level), left(c.t.score.band), left(t.founded), left(t.evidence)],
      [...listedNodes(c).flatMap((node) => rows(node, c)), whole],
    ),
    ...chartBlocks(scoresChart(c)),
  ];
}

/** A node, and under one that stands for its parts, that it does. */
function rows(node: NodeResult, c: Context): Cell[][] {
  const closed = closedText(node, c);
  const rest = (text: string): Cell[] => [{ ...cell(emphasis(text)), indent: depthOf(node, c) + 1 }];
  return [row(node, c), ...(closed === null ? [] : [rest(closed)])];
}

/** A dimension shows its coverage, an indicator the strength of its evidence: each has only one of the two. */
function row(node: NodeResult, c: Context): Cell[] {
  const leaf = isLeaf(node);
  const score = scoreText(node, leaf, c);
  return [
    {
      ...cell(
        leaf
          ? link(nodeAnchor(node.id), nodeTitle(node.id, c))
          : strong(link(nodeAnchor(node.id), worded(node.title, c.lang))),
      ),
      indent: depthOf(node, c),
    },
    cell(percent(node.wholeShare, c.lang)),
    cell(leaf ? score : strong(score), leaf ? '' : within(node, c)),
    cell(bandCell(node, c)),
    cell(leaf ? leafFounded(node, c) : coveredText(node, c)),
    cell(grounds(node, c)),
  ];
}

/** The bounds, where there is anything between them. */
function within({ bounds }: Result, c: Context): string {
  return bounds === null || bounds[0] === bounds[1] ? '' : ` ${c.t.reportNodes.bounds(boundsText({ bounds }, c))}`;
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
