import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { RatingResult } from '../../../model/assessment/ratings.js';
import { plain } from '../../../text/numbers.js';
import { capital } from '../../../text/words.js';
import { bullets, cell, code, heading, item, paragraph, worded } from '../../compose.js';
import type { Context } from '../../context.js';
import { placeText } from '../../phrases/links.js';
import { cited, differenceText, ratingLevel } from '../../phrases/ratings.js';
import { DASH, ladderOf } from '../../phrases/values.js';
import type { Block } from '../../tree.js';
import { ratersTable } from '../report/raters.js';
import { evidenceLine, namedNode } from './named.js';

/** Each rater's judgement: what was given, what its items combine to, why, and on what it rests. */
export const ratings = (node: NodeResult, c: Context, level: 2 | 3 = 2): Block[] => [
  ...(node.ratings.length < 2
    ? []
    : [heading(level, c.t.reportRaters.heading), ratersTable([node], () => cell(namedNode(node.id, c)), c)]),
  ...node.ratings.flatMap((rating) => ratingBlocks(rating, node, c, level)),
];

function ratingBlocks(rating: RatingResult, node: NodeResult, c: Context, level: 2 | 3): Block[] {
  const t = c.t.explain;
  const away = differenceText(node, rating, c);
  const facts = [
    item(
      ratedText(rating, c),
      rating.counted ? null : ` (${away === null ? t.notCounted : `${t.notCounted}; ${away}`})`,
    ),
    ...(rating.given === null ? [] : [item(t.given(plain(rating.given, c.lang)))]),
    ...combined(rating, ladderOf(node, c).cumulative, c),
    ...(rating.status === 'no-evidence'
      ? [item(rating.sought ? c.t.reportNodes.looked : c.t.reportNodes.notLooked)]
      : []),
    ...(rating.source === null ? [] : [item(t.takenOver(cited(rating.source, c), rating.at ?? DASH))]),
    ...(rating.outOfScale === null ? [] : [item(t.waived, worded(rating.outOfScale, c.lang))]),
    ...(rating.why === null ? [] : [item(t.whyLevel, worded(rating.why, c.lang))]),
    item(t.at, code(placeText(rating.place))),
  ];
  const items = rating.items.map(({ evidence, level, accepted }) =>
    evidenceLine(evidence, c, remark(level, accepted, c)),
  );
  return [
    heading(level, t.rating(rating.rater, c.t.vocabulary.role[rating.role])),
    bullets(facts),
    ...(items.length === 0 ? [] : [paragraph(t.restsOn), bullets(items)]),
  ];
}

function ratedText(rating: RatingResult, c: Context): string {
  const { level, status, claimed } = rating;
  if (level === null) return c.t.explain.noResult(c.t.vocabulary.status[status]);
  const words = ratingLevel(rating, c);
  return claimed === undefined ? c.t.explain.rated(words) : `${capital(words)}.`;
}

/** The rule at work: the levels in order, and the one it takes. */
function combined(rating: RatingResult, cumulative: boolean, c: Context) {
  const levels = rating.items
    .flatMap(({ level, accepted }) => (level === null || !accepted ? [] : [level]))
    .sort((a, b) => a - b);
  if (rating.combined === null || levels.length === 0) return [];
  const rule = cumulative ? c.t.explain.proven : c.t.vocabulary.combine[c.assessment.framework.combine];
  return [
    item(
      c.t.explain.combined(
        levels.map((level) => plain(level, c.lang)).join(', '),
        rule,
        plain(rating.combined, c.lang),
      ),
    ),
  ];
}

const remark = (level: number | null, accepted: boolean, c: Context): string =>
  (level === null ? '' : c.t.explain.itemLevel(plain(level, c.lang))) + (accepted ? '' : c.t.explain.itemRejected);
