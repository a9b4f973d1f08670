import type { NodeResult, RatingResult } from '../../../model/assessment.js';
import { plain } from '../../../text/numbers.js';
import { bullets, emphasis, heading, item, line, paragraph, separated, strong } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { evidenceLinks, nodeAnchor } from '../../phrases/links.js';
import { gradeReasons } from '../../phrases/strength.js';
import { DASH, depthOf, isLeaf, ladderOf, levelText } from '../../phrases/values.js';
import type { Block, Inline } from '../../tree.js';

/** Each indicator in a few lines: its level, what that means there, why, and by what evidence. */
export function judgements(c: Context): Block[] {
  const blocks = c.assessment.nodes.flatMap((node) => (isLeaf(node) ? leafBlocks(node, c) : parentBlocks(node, c)));
  return [heading(2, c.t.reportNodes.judgements), ...blocks];
}

function parentBlocks(node: NodeResult, c: Context): Block[] {
  const title = heading(depthOf(node, c) === 0 ? 3 : 4, inWords(node.title, c.lang), nodeAnchor(node.id));
  return [title, ...definition(node, c), ...node.ratings.map((rating) => paragraph(ratingLine(rating, c)))];
}

const definition = (node: NodeResult, c: Context): Block[] =>
  node.definition === null ? [] : [paragraph(emphasis(inWords(node.definition.text, c.lang)))];

function leafBlocks(node: NodeResult, c: Context): Block[] {
  const lines = [
    node.ratings.length > 1
      ? line(
          c.t.reportNodes.raters,
          separated(
            node.ratings.map((rating) => ratingLine(rating, c)),
            '; ',
          ),
          '.',
        )
      : [],
    ...said(node, c),
    founded(node, c),
  ];
  return [
    heading(4, inWords(node.title, c.lang), nodeAnchor(node.id)),
    ...definition(node, c),
    paragraph(judged(node, c)),
    bullets([...reasons(node, c), ...lines].filter((text) => text.length > 0).map((text) => item(text))),
  ].filter((block) => block.kind !== 'list' || block.items.length > 0);
}

/** The level with its meaning here, or why there is none. */
function judged(node: NodeResult, c: Context): Inline[] {
  const t = c.t.reportNodes;
  switch (node.status) {
    case 'no-evidence':
      return line(strong(t.noEvidence), ' ', node.sought ? t.looked : t.notLooked);
    case 'rejected':
      return line(strong(t.rejected));
    case 'not-applicable':
      return line(strong(t.notApplicableHere));
    default: {
      const level = node.score === null ? c.t.vocabulary.status[node.status] : levelText(node.score, node, c);
      return line(strong(t.atLevel(level)), ' ', meaning(node, c));
    }
  }
}

/** What the level means at this indicator; failing that, what it means on the scale. */
function meaning(node: NodeResult, c: Context): string | null {
  const { score, levels } = node;
  const here = score === null ? undefined : levels[String(score)];
  if (here) return c.t.reportNodes.means + inWords(here, c.lang);
  const anywhere = ladderOf(node, c).levels.find(({ value }) => value === score);
  return anywhere ? c.t.reportNodes.meansAnywhere + inWords(anywhere.means, c.lang) : null;
}

function reasons(node: NodeResult, c: Context): Inline[][] {
  return node.ratings.flatMap((rating) => {
    const why = rating.why === null ? [] : [line(c.t.reportNodes.why, inWords(rating.why, c.lang))];
    const differs = rating.given !== null && rating.combined !== null && rating.given !== rating.combined;
    return differs
      ? [...why, line(c.t.reportNodes.given(plain(rating.given, c.lang), plain(rating.combined, c.lang)))]
      : why;
  });
}

function said(node: NodeResult, c: Context): Inline[][] {
  const { said: heard, seen } = node.saidSeen ?? { said: null, seen: null };
  if (heard === null || seen === null || heard === seen) return [];
  return [line(c.t.reportNodes.saidSeen(plain(heard, c.lang), plain(seen, c.lang)))];
}

function founded(node: NodeResult, c: Context): Inline[] {
  const t = c.t.reportNodes;
  const links = evidenceLinks(node.evidence);
  if (node.strength === null) return links.length === 0 ? [] : line(t.restsOn, links, '.');
  const why = gradeReasons(node.strength.why, c);
  return line(
    t.strength(c.t.vocabulary.grade[node.strength.grade]),
    why === '' ? null : `: ${why}`,
    t.strengthEnd,
    links,
    '.',
  );
}

function ratingLine(rating: RatingResult, c: Context): string {
  const t = c.t.reportNodes;
  const level = rating.level === null ? DASH : plain(rating.level, c.lang);
  return t.rater(rating.rater, c.t.vocabulary.role[rating.role], level) + (rating.counted ? '' : t.notCounted);
}
