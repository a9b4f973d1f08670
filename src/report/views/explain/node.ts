import { at } from '../../../model/at.js';
import type { NodeResult } from '../../../model/assessment/nodes.js';
import { percent } from '../../../text/numbers.js';
import { heading, line, paragraph, worded } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { gainNote, gainText } from '../../phrases/gains.js';
import { hasOwnValue, isLeaf, standsOnNothing } from '../../phrases/values.js';
import type { Block } from '../../tree.js';
import { arithmetic } from './arithmetic.js';
import { explainAspect } from './aspect.js';
import { leafLevel, leafStrength } from './leaf.js';
import { resultLine, wholeOfNode } from './parent.js';
import { projection } from './projection.js';
import { ratings } from './ratings.js';
import { triangulation } from './triangulation.js';

/** A node: a leaf from its ratings, a parent from its children; a parent that was rated itself from both. */
export function explainNode(node: NodeResult, c: Context): Block[] {
  if (c.assessment.framework.levels.length === 0) return explainAspect(node, c);
  const t = c.t.explain;
  const gain = node.stake === null ? null : ` ${t.stake(gainText(node.stake, c))}${gainNote(c)}`;
  const head = [
    heading(1, worded(node.title, c.lang)),
    ...(node.definition === null ? [] : [paragraph(worded(node.definition.text, c.lang))]),
    level(node, c),
    paragraph(line(t.inScore(percent(node.wholeShare, c.lang)), gain)),
  ];
  if (isLeaf(node))
    return [...head, ...projection(node, c), ...ratings(node, c), ...leafStrength(node, c), ...triangulation(node, c)];
  return [...head, ...ratedWhole(node, c), ...parts(node, c)];
}

const childrenOf = (node: NodeResult, c: Context): NodeResult[] => node.children.map((id) => at(c.nodes, id));

const level = (node: NodeResult, c: Context): Block =>
  isLeaf(node) ? leafLevel(node, c) : resultLine(wholeOfNode(node, c), c);

/** The ratings of a parent; only a level that counts stands instead of its parts. */
function ratedWhole(node: NodeResult, c: Context, at: 2 | 3 = 2): Block[] {
  return [...(hasOwnValue(node) ? [paragraph(c.t.explain.ratedWhole)] : []), ...ratings(node, c, at)];
}

/** How a parent is made of its parts, and each of them in turn; one line where nothing of them is known or counts. */
function parts(node: NodeResult, c: Context, at: 2 | 3 = 2): Block[] {
  const children = childrenOf(node, c);
  if (hasOwnValue(node) && children.every(standsOnNothing)) return [paragraph(c.t.explain.partsUnused)];
  return [...arithmetic(wholeOfNode(node, c), children, c, at), ...children.flatMap((child) => below(child, c))];
}

/** What a part of the arithmetic rests on in turn, down to each rating and its evidence. */
function below(node: NodeResult, c: Context): Block[] {
  const head = [heading(2, `${inWords(node.title, c.lang)} (${node.id})`), level(node, c)];
  if (isLeaf(node)) return [...head, ...projection(node, c, 3), ...ratings(node, c, 3)];
  return [...head, ...ratedWhole(node, c, 3), ...parts(node, c, 3)];
}
