import { bullets, heading, item, strong } from '../../compose.js';
import type { Block, ListItem } from '../../tree.js';
import { wantsText } from '../gaps/words.js';
import type { GuideContext } from './index.js';
import { titled, topicAt } from './topic.js';

/** What a study lacks that is neither a voice nor an observation nor a document. */
export function besides(c: GuideContext): Block[] {
  const nodes = c.guide.study?.besides ?? [];
  if (nodes.length === 0) return [];
  return [heading(2, c.t.guide.besides), bullets(nodes.map((node) => wanted(node, c)))];
}

function wanted(node: string, c: GuideContext): ListItem {
  const topic = topicAt(c, node);
  const wants = topic.gap?.wants.filter(({ what }) => !['voice', 'observation', 'document'].includes(what)) ?? [];
  return { ...item(strong(titled(topic, c)), ': ', wantsText(wants, c)), box: true };
}
