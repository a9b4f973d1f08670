import { AXES } from '../../model/axes.js';
import { scoresNodes, type Framework } from '../../model/framework.js';
import type { Lang } from '../../model/lang.js';
import { messages } from '../../text/messages/index.js';
import { listed } from '../../text/words.js';

/**
 * What a framework is made of: `4 dimensions and 47 indicators`, of one that places factors `2 axes, 4 quadrants and
 * 11 aspects`. Dimensions are those at the top; what lies between them and the indicators is shown in the tree.
 */
export function extentOf(framework: Framework, lang: Lang): string {
  const { nouns } = messages(lang);
  const { nodes, top, positioning } = framework;
  const dimensions = top.filter((id) => (nodes[id]?.children ?? []).length > 0).length;
  const leaves = Object.values(nodes).filter(({ children }) => children.length === 0).length;
  const placing = positioning ? [nouns.axes(AXES.length), nouns.quadrants(positioning.quadrants.length)] : [];
  const scored = [...(dimensions === 0 ? [] : [nouns.dimensions(dimensions)]), nouns.indicators(leaves)];
  return listed(scoresNodes(framework) ? [...scored, ...placing] : [...placing, nouns.aspects(leaves)], lang);
}
