import type { Agreement } from '../../../model/agreement/index.js';
import type { NodeResult } from '../../../model/assessment/nodes.js';
import { differ, hasJudged, type RatingResult } from '../../../model/assessment/ratings.js';
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
  const agreed = consensusIn(nodes);
  const disputed = nodes.filter(({ ratings }) => differ(ratings.filter((rating) => rating.counted)));
  const list = (sentence: (inside: string) => string, those: readonly NodeResult[]): ListItem[] =>
    those.length === 0 ? [] : [named(sentence, those, c)];
  const byRule = counting.size > 1 && (disputed.length > 0 || agreed.all.length === 0);
  const items: ListItem[] = [
    ...(byRule ? [item(t.settledBy(c.t.vocabulary.combine[framework.raters]))] : []),
    ...list(t.settledConsensus, agreed.settled),
    ...list(t.consensusInstead, agreed.instead),
    ...list(t.consensusAlone, agreed.alone),
    ...list(t.consensusWithoutWhy, agreed.withoutWhy),
    ...(disputed.length === 0 ? [item(t.undisputed)] : list(t.disputed, disputed)),
  ];
  return [paragraph(t.intro(listed(names, c.lang))), bullets(items)];
}

interface Consensus {
  readonly all: readonly NodeResult[];
  /** What raters had judged differently. */
  readonly settled: readonly NodeResult[];
  /** What they had judged alike, and the consensus judges otherwise. */
  readonly instead: readonly NodeResult[];
  /** What fewer than two of them had judged. */
  readonly alone: readonly NodeResult[];
  readonly withoutWhy: readonly NodeResult[];
}

/** The nodes on which a consensus counts, by what it was made of. What it leaves as all raters had it, it did not settle. */
function consensusIn(nodes: readonly NodeResult[]): Consensus {
  const all = nodes.filter(({ ratings }) => ratings.some(isConsensus));
  const judged = all.map((node) => ({
    node,
    raters: node.ratings.filter((r) => r.role !== 'consensus' && hasJudged(r)),
  }));
  const several = judged.filter(({ raters }) => raters.length > 1);
  const those = (found: typeof judged): NodeResult[] => found.map(({ node }) => node);
  return {
    all,
    settled: those(several.filter(({ raters }) => differ(raters))),
    instead: those(several.filter(({ node, raters }) => !differ(raters) && differ(node.ratings))),
    alone: those(judged.filter(({ raters }) => raters.length < 2)),
    withoutWhy: all.filter(({ ratings }) => ratings.some((rating) => isConsensus(rating) && rating.why === null)),
  };
}

const isConsensus = ({ role, counted }: RatingResult): boolean => role === 'consensus' && counted;

/** A sentence with links to nodes in its middle. */
function named(sentence: (inside: string) => string, nodes: readonly NodeResult[], c: Context): ListItem {
  const [before = '', after = ''] = sentence(GAP).split(GAP);
  const links: Inline[] = separated(nodes.map(({ id }) => nodeLink(id, c)));
  return { text: line(before, links, after) };
}

const GAP = '\u0000';
