import type { NodeResult } from '../../../model/assessment.js';
import { percent, signed } from '../../../text/numbers.js';
import { heading, line, paragraph } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { isLeaf } from '../../phrases/values.js';
import type { Block } from '../../tree.js';
import { explainAspect } from './aspect.js';
import { leafLevel, leafStrength } from './leaf.js';
import { arithmetic, resultLine, wholeOfNode } from './parent.js';
import { ratings } from './ratings.js';

/** A node: a leaf from its ratings, a parent from its children; a parent that was rated itself from both. */
export function explainNode(node: NodeResult, c: Context): Block[] {
  if (c.assessment.framework.levels.length === 0) return explainAspect(node, c);
  const t = c.t.explain;
  const head = [
    heading(1, inWords(node.title, c.lang)),
    ...(node.definition === null ? [] : [paragraph(inWords(node.definition.text, c.lang))]),
    isLeaf(node) ? leafLevel(node, c) : resultLine(node, c),
    paragraph(
      line(
        t.inScore(percent(node.wholeShare, c.lang)),
        node.stake === null ? null : ` ${t.stake(signed(node.stake, c.lang))}`,
      ),
    ),
  ];
  if (isLeaf(node)) return [...head, ...ratings(node, c), ...leafStrength(node, c)];
  const children = node.children.flatMap((id) => c.nodes.get(id) ?? []);
  return [
    ...head,
    ...ratedWhole(node, c),
    ...arithmetic(wholeOfNode(node, c), children, c),
    ...children.flatMap((child) => below(child, c)),
  ];
}

/** The ratings of a parent; only a level that counts stands instead of its parts. */
function ratedWhole(node: NodeResult, c: Context, level: 2 | 3 = 2): Block[] {
  const counts = node.ratings.some((rating) => rating.counted && rating.level !== null);
  return [...(counts ? [paragraph(c.t.explain.ratedWhole)] : []), ...ratings(node, c, level)];
}

/** What a part of the arithmetic rests on in turn, down to each rating and its evidence. */
function below(node: NodeResult, c: Context): Block[] {
  const head = heading(2, `${inWords(node.title, c.lang)} (${node.id})`);
  if (isLeaf(node)) return [head, leafLevel(node, c), ...ratings(node, c, 3)];
  const children = node.children.flatMap((id) => c.nodes.get(id) ?? []);
  return [
    head,
    resultLine(node, c),
    ...ratedWhole(node, c, 3),
    ...arithmetic(wholeOfNode(node, c), children, c, 3),
    ...children.flatMap((child) => below(child, c)),
  ];
}
