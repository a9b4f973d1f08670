import type { GuidePart, Topic, TopicLevel } from '../../../model/guide.js';
import { plain } from '../../../text/numbers.js';
import { bullets, entryHeading, heading, item, paragraph, strong } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block, ListItem } from '../../tree.js';
import type { GuideContext } from './index.js';
import { titled } from './topic.js';

/** What tells levels apart at each indicator that the parts name. */
export function levels(c: GuideContext, parts: readonly GuidePart[]): Block[] {
  const { guide, t } = c;
  const named: Readonly<Record<GuidePart, readonly string[]>> = {
    interview: guide.interviews.flatMap(({ nodes }) => nodes),
    observation: guide.observe,
    documents: guide.read,
  };
  const nodes = new Set(parts.flatMap((part) => named[part]));
  const topics = guide.topics.filter((topic) => nodes.has(topic.node) && topic.levels.length > 0);
  if (topics.length === 0) return [];
  return [
    heading(2, t.guide.levels),
    paragraph(t.guide.levelsHint, guide.cumulative ? ` ${t.guide.cumulative}` : null),
    ...topics.flatMap((topic) => ladder(topic, c)),
  ];
}

const ladder = (topic: Topic, c: GuideContext): Block[] => [
  entryHeading(3, titled(topic, c)),
  bullets(topic.levels.map((level) => levelItem(level, c))),
];

function levelItem({ value, label, means, proof }: TopicLevel, { lang, t }: GuideContext): ListItem {
  const items = proof.map((each) => item(t.guide.proof(inWords(each, lang))));
  return { ...item(strong(`${plain(value, lang)} ${inWords(label, lang)}`), `: ${inWords(means, lang)}`), items };
}
