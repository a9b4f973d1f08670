import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { RatingResult } from '../../../model/assessment/ratings.js';
import { inLanguage } from '../../../model/lang.js';
import { reachedLevel } from '../../../model/scale.js';
import { plain } from '../../../text/numbers.js';
import { capital, stopAfter } from '../../../text/words.js';
import {
  bullets,
  emphasis,
  entryHeading,
  heading,
  item,
  line,
  paragraph,
  separated,
  strong,
  worded,
} from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { closedText, listedNodes } from '../../phrases/closed.js';
import { evidenceLinks, nodeAnchor } from '../../phrases/links.js';
import { gradeReasons } from '../../phrases/strength.js';
import { projectedFrom } from '../../phrases/projected.js';
import { differenceText, ratingLevel, takenFrom } from '../../phrases/ratings.js';
import {
  depthOf,
  endsOf,
  isFloored,
  isLeaf,
  ladderOf,
  levelText,
  percentText,
  scoreText,
} from '../../phrases/values.js';
import type { Block, Inline } from '../../tree.js';

/** Each indicator in a few lines: its level, what that means there, why, and by what evidence. */
export function judgements(c: Context): Block[] {
  const blocks = listedNodes(c).flatMap((node) => (isLeaf(node) ? leafBlocks(node, c) : parentBlocks(node, c)));
  return [heading(2, c.t.reportNodes.judgements), ...blocks];
}

function parentBlocks(node: NodeResult, c: Context): Block[] {
  const title = heading(depthOf(node, c) === 0 ? 3 : 4, worded(node.title, c.lang), nodeAnchor(node.id));
  const items = node.ratings.map((rating) => item(ratingLine(rating, node, c), '.', ...told(rating, c)));
  const closed = closedText(node, c);
  const all = closed === null ? items : [...items, item(capital(closed), '.')];
  return [title, ...definition(node, c), ...(all.length > 0 ? [bullets(all)] : [])];
}

const definition = (node: NodeResult, c: Context): Block[] =>
  node.definition === null ? [] : [paragraph(emphasis(worded(node.definition.text, c.lang)))];

function leafBlocks(node: NodeResult, c: Context): Block[] {
  const lines = [...raters(node, c), ...said(node, c), projectedOn(node, c), founded(node, c)];
  return [
    entryHeading(4, worded(node.title, c.lang), nodeAnchor(node.id)),
    ...definition(node, c),
    paragraph(judged(node, c)),
    bullets(lines.filter((text) => text.length > 0).map((text) => item(text))),
  ].filter((block) => block.kind !== 'list' || block.items.length > 0);
}

/** The level with its meaning here, or why there is none. */
function judged(node: NodeResult, c: Context): Inline[] {
  const t = c.t.reportNodes;
  const level = node.score === null ? c.t.vocabulary.status[node.status] : levelText(node.score, node, c);
  switch (node.status) {
    case 'no-evidence':
      return line(strong(isFloored(node) ? t.floored(level) : t.noEvidence), ' ', node.sought ? t.looked : t.notLooked);
    case 'rejected':
      return line(strong(isFloored(node) ? t.flooredRejected(level) : t.rejected));
    case 'external':
      return line(strong(t.external(level)), ' ', meaning(node, c));
    case 'assumed':
      return line(strong(t.assumed(level)), ' ', meaning(node, c));
    case 'not-applicable':
      return line(strong(t.notApplicableHere));
    case 'projected':
      return line(strong(t.projected(scoreText(node, true, c), percentText(node, c))));
    case 'scored':
    case 'insufficient':
      return line(strong(t.atLevel(level)), ' ', meaning(node, c));
  }
}

/** What the level means at this indicator; failing that, what it means on the scale. Between two levels, the one reached. */
function meaning(node: NodeResult, c: Context): string | null {
  const { levels } = node;
  const score = node.score === null ? null : reachedLevel(endsOf(ladderOf(node, c)), node.score);
  const here = score === null ? undefined : levels[String(score)];
  const { means, meansReached, meansAnywhere } = c.t.reportNodes;
  if (here && score !== node.score) return meansReached(plain(score ?? 0, c.lang)) + inWords(here, c.lang);
  if (here) return means + inWords(here, c.lang);
  const anywhere = ladderOf(node, c).levels.find(({ value }) => value === node.score);
  return anywhere ? meansAnywhere + inWords(anywhere.means, c.lang) : null;
}

/** Why the rater judged so; of several raters each with its level and role. */
function raters(node: NodeResult, c: Context): Inline[][] {
  const [only, second] = node.ratings;
  if (!only) return [];
  if (second) return node.ratings.map((rating) => line(ratingLine(rating, node, c), '.', ...told(rating, c)));
  const texts = told(only, c).map((text) => text.filter((piece) => piece !== ' '));
  return only.counted ? texts : [line(ratingLine(only, node, c), '.'), ...texts];
}

/** Where a rating's value comes from, why it was given, and where it differs from its items; each after a space. */
function told(rating: RatingResult, c: Context): Inline[][] {
  const t = c.t.reportNodes;
  const { given, combined, level, source, outOfScale, why } = rating;
  return [
    source === null ? [] : line(' ', t.takenFrom, takenFrom(rating, c), '.'),
    outOfScale === null
      ? []
      : line(' ', c.t.explain.waived, worded(outOfScale, c.lang), stopAfter(inLanguage(outOfScale, c.lang).text)),
    given === null || combined === null || given === combined
      ? []
      : line(' ', (level === given ? t.given : t.givenUnproven)(plain(given, c.lang), plain(combined, c.lang))),
    why === null ? [] : line(' ', t.why, worded(why, c.lang)),
  ].filter((text) => text.length > 0);
}

function said(node: NodeResult, c: Context): Inline[][] {
  const { said: heard, seen } = node.saidSeen ?? { said: null, seen: null };
  if (heard === null || seen === null || heard === seen) return [];
  return [line(c.t.reportNodes.saidSeen(plain(heard, c.lang), plain(seen, c.lang)))];
}

/** What a value without a rating of its own was projected from. */
function projectedOn({ projection }: NodeResult, c: Context): Inline[] {
  if (!projection) return [];
  const from = projection.from.map((source) => projectedFrom(source, c));
  return line(c.t.reportNodes.projectedOn, separated(from, '; '), '.');
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

/** `agency (self-assessment): level 4, compared but not counted (+1.5 from what counts)`. */
function ratingLine(rating: RatingResult, node: NodeResult, c: Context): string {
  const t = c.t.reportNodes;
  const level = ratingLevel(rating, c);
  const said = t.rater(
    rating.rater,
    c.t.vocabulary.role[rating.role],
    rating.level === null || rating.claimed !== undefined ? level : t.levelOf(level),
  );
  const difference = differenceText(node, rating, c);
  const away = difference === null ? '' : ` (${difference})`;
  return rating.counted ? said : said + t.notCounted + away;
}
