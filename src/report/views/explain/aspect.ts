import type { NodeResult } from '../../../model/assessment/nodes.js';
import { bullets, heading, item, paragraph, worded } from '../../compose.js';
import type { Context } from '../../context.js';
import { basisSentence } from '../report/factors.js';
import { isLeaf } from '../../phrases/values.js';
import type { Block, ListItem } from '../../tree.js';
import { namedFactor, namedNode } from './named.js';

/** A node of a framework that scores none: an aspect with the factors that fall under it, or what it is made of. */
export function explainAspect(node: NodeResult, c: Context): Block[] {
  const t = c.t.reportPosition;
  const found = c.assessment.factors.filter(({ affects }) => affects.includes(node.id));
  const items: ListItem[] = isLeaf(node)
    ? found.map((factor) => item(namedFactor(factor.id, c), `: ${basisSentence(factor, c)}`))
    : node.children.map((id) => item(namedNode(id, c)));
  return [
    heading(1, worded(node.title, c.lang)),
    ...(node.definition === null ? [] : [paragraph(worded(node.definition.text, c.lang))]),
    heading(2, isLeaf(node) ? c.t.tows.factors : t.aspect),
    items.length === 0 ? paragraph(t.nothing) : bullets(items),
  ];
}
