import type { Agreement } from '../../../model/agreement/index.js';
import type { NodeResult } from '../../../model/assessment/nodes.js';
import { listed } from '../../../text/words.js';
import { bullets, heading, item, line, paragraph, separated } from '../../compose.js';
import type { Context } from '../../context.js';
import { evidenceLink, nodeLink } from '../../phrases/links.js';
import type { Block, Inline, ListItem } from '../../tree.js';
import { comparisonBlocks, groupText } from '../agreement/index.js';
import type { Names } from '../agreement/named.js';

/** Whose ratings these are, how they were settled, what remains disputed, and how far the raters agree; nothing for one rater. */
export function agreement(c: Context): Block[] {
  const found = c.assessment.agreement;
  if (!found) return [];
  const t = c.t.agreement;
  return [
    heading(2, t.heading),
    ...settled(found, c),
    ...found.comparisons.flatMap((comparison) => [
      heading(3, groupText(comparison, c)),
      ...comparisonBlocks({ ...comparison, pairs: [] }, found, linkedNames(c), 4, c),
    ]),
  ];
}

/** Names that lead to where the report says more. */
const linkedNames = (c: Context): Names => ({
  unit: ({ node, unit }) => (node === null ? unit : nodeLink(node, c)),
  evidence: evidenceLink,
});

/** How levels of several raters became one: by which rule, by consensus, and what is left in dispute. */
function settled({ comparisons }: Agreement, c: Context): Block[] {
  const { framework, study, nodes } = c.assessment;
  const t = c.t.agreement;
  const counting = new Set(
    nodes.flatMap(({ ratings }) => ratings.filter(({ counted }) => counted).map(({ rater }) => rater)),
  );
  const judged = comparisons.filter(({ between }) => between === 'role').flatMap(({ raters }) => raters);
  if (judged.length === 0) return [];
  const names = study.raters.map(({ rater }) => rater).filter((rater) => judged.some((each) => each.rater === rater));
  const agreedOn = nodes.filter((node) => node.ratings.some(({ role, counted }) => role === 'consensus' && counted));
  const disputed = nodes.filter(isDisputed);
  const items: ListItem[] = [
    ...(counting.size > 1 ? [item(t.settledBy(c.t.vocabulary.combine[framework.raters]))] : []),
    ...(agreedOn.length === 0 ? [] : [named(t.settledConsensus, agreedOn, c)]),
    disputed.length === 0 ? item(t.undisputed) : named(t.disputed, disputed, c),
  ];
  return [paragraph(t.intro(listed(names, c.lang))), bullets(items)];
}

/** Whether those who count say different things of a node, and no consensus stands in their place. */
function isDisputed({ ratings }: NodeResult): boolean {
  const counted = ratings.filter((rating) => rating.counted);
  const said = counted.map(({ level, status }) => (status === 'scored' ? level : status));
  return new Set(said).size > 1;
}

/** A sentence with links to nodes in its middle. */
function named(sentence: (inside: string) => string, nodes: readonly NodeResult[], c: Context): ListItem {
  const [before = '', after = ''] = sentence(GAP).split(GAP);
  const links: Inline[] = separated(nodes.map(({ id }) => nodeLink(id, c)));
  return { text: line(before, links, after) };
}

const GAP = '\u0000';
