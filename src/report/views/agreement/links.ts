import type { Comparison, NodeLinks } from '../../../model/agreement/index.js';
import { listed } from '../../../text/words.js';
import { bullets, cell, heading, item, left, line, right, separated, strong, table } from '../../compose.js';
import type { Block, ListItem } from '../../tree.js';
import type { Names, Words } from './named.js';

/** Of the coding: how many items all or only some raters linked to each indicator, and which. */
export function links({ links: all }: Comparison, names: Names, level: 3 | 4, w: Words): Block[] {
  if (all.length === 0) return [];
  const t = w.t.agreement;
  const apart = all.filter(({ some }) => some.length > 0);
  return [
    heading(level, t.links),
    table(
      [left(w.t.score.node), right(t.linkedByAll), right(t.linkedBySome)],
      all.map((node) => [cell(names.unit(node)), cell(String(node.all.length)), cell(String(node.some.length))]),
    ),
    ...(apart.length === 0 ? [] : [bullets(apart.map((node) => split(node, names, w)))]),
  ];
}

/** Who alone linked what, most items first. */
function split(node: NodeLinks, names: Names, w: Words): ListItem {
  const found = new Map<string, string[]>();
  for (const { evidence, raters } of node.some) {
    const key = listed(raters, w.lang);
    found.set(key, [...(found.get(key) ?? []), evidence]);
  }
  return {
    text: line(strong(names.unit(node))),
    items: [...found].map(([raters, items]) => item(w.t.agreement.only(raters), separated(items.map(names.evidence)))),
  };
}
