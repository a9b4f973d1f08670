import { GUIDE_PARTS, type GuidePart, type Topic, type TopicLevel } from '../../../model/guide.js';
import { plain } from '../../../text/numbers.js';
import { bullets, entryHeading, item, paragraph, sheetHeading, strong, worded } from '../../compose.js';
import type { Block, ListItem } from '../../tree.js';
import type { GuideContext } from './index.js';
import { titled } from './topic.js';

/** What tells levels apart: at each indicator that the parts name, and with all parts at those too of which nothing is said how to find out. */
export function levels(c: GuideContext, parts: readonly GuidePart[]): Block[] {
  const { guide, t } = c;
  const named: Readonly<Record<GuidePart, readonly string[]>> = {
    interview: guide.interviews.flatMap(({ asked }) => asked.map(({ node }) => node)),
    observation: guide.observe,
    documents: guide.read,
  };
  const nodes = new Set(parts.flatMap((part) => named[part]));
  const all = parts.length === GUIDE_PARTS.length && guide.study === null;
  const topics = guide.topics.filter(({ node, levels: ladder }) => (all || nodes.has(node)) && ladder.length > 0);
  if (topics.length === 0) return [];
  return [
    sheetHeading(2, t.guide.levels),
    paragraph(t.guide.levelsHint, guide.cumulative ? ` ${t.guide.cumulative}` : null),
    ...topics.flatMap((topic) => rubric(topic, c)),
  ];
}

const rubric = (topic: Topic, c: GuideContext): Block[] => [
  entryHeading(3, titled(topic, c)),
  bullets(topic.levels.map((level) => levelItem(level, c))),
];

function levelItem({ value, label, means, proof }: TopicLevel, { lang, t }: GuideContext): ListItem {
  const items = proof.map((each) => item(t.guide.proof, worded(each, lang)));
  return { ...item(strong(`${plain(value, lang)} `, worded(label, lang)), ': ', worded(means, lang)), items };
}
