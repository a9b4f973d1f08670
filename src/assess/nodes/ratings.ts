import { at } from '../../model/at.js';
import { hasJudged, type RatingResult } from '../../model/assessment/ratings.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { countsFor, type Framework } from '../../model/framework.js';
import { betterBy, type Scale } from '../../model/scale.js';
import type { RaterSheet, Rating, Study } from '../../model/study.js';
import { append, largest, smallest } from '../../model/lists.js';
import { shapeOf } from '../shape.js';
import { consensusFindings } from './consensus.js';
import { levelOf, levelsOf, weighed } from './levels.js';
import { verdictOf, type Levelled, type Verdict } from './verdict.js';

/** What the counted raters make of a node. */
export interface Judgement extends Verdict {
  readonly ratings: readonly RatingResult[];
  /** Those that make the level. */
  readonly settling: readonly Levelled<RatingResult>[];
  readonly findings: readonly Finding[];
}

/** Accepted evidence of the ratings that make the level, in the order given. A table of scores asks for none of it. */
export const evidenceOf = ({ settling }: Judgement): string[] => [
  ...new Set(settling.flatMap(({ items }) => items.filter(({ accepted }) => accepted).map(({ evidence }) => evidence))),
];

/** Raters two or more levels apart have not judged the same thing. */
const UNSETTLED_FROM = 2;

/**
 * All raters' judgements of one node, settled: the consensus where there is one, else the framework's rule over the
 * raters whose role counts. Other roles are carried along for comparison and never blended in.
 */
export function judge(study: Study, framework: Framework, node: string): Judgement {
  const findings: Finding[] = [];
  const read: RatingResult[] = [];
  for (const sheet of study.raters) {
    const rating = sheet.ratings.get(framework.id)?.get(node);
    if (rating) read.push(readRating(study, framework, sheet, rating, findings));
  }
  const ratings = settled(read);
  const counted = ratings.filter((r) => r.counted);
  append(findings, disagreements(node, counted));
  append(findings, consensusFindings(node, read));
  return {
    ...verdictOf(framework, counted),
    ratings,
    findings,
  };
}

/** Where there is a consensus it alone counts: the others made it, and are shown beside it. */
function settled(ratings: readonly RatingResult[]): readonly RatingResult[] {
  if (!ratings.some((r) => r.role === 'consensus')) return ratings;
  return ratings.map((r) => (r.role === 'consensus' ? r : { ...r, counted: false }));
}

/** Where those who count are far apart, whatever becomes of it: in levels, or in whether there is anything to judge. */
function disagreements(node: string, counted: readonly RatingResult[]): Finding[] {
  const found: Finding[] = [];
  const valued = counted.flatMap(({ rater, level }) => (level === null ? [] : [{ rater, level }]));
  const levels = valued.map(({ level }) => level);
  const place = counted[0]?.place ?? null;
  if (levels.length > 1 && largest(levels) - smallest(levels) >= UNSETTLED_FROM)
    found.push(finding('UNSETTLED', { node, levels: valued }, place));
  const refused = counted.filter((rating) => rating.level === null && hasJudged(rating));
  // That one found nothing says nothing against what another took over from elsewhere, or assumes for want of evidence.
  const isFoundByOthers = counted.some(({ status, level }) => status === 'scored' && level !== null);
  if (valued.length > 0 && refused.some(({ status }) => isFoundByOthers || status !== 'no-evidence')) {
    const raters = counted.map(({ rater, status, level }) => ({ rater, status, level }));
    found.push(finding('STATUS-UNSETTLED', { node, raters }, place));
  }
  return found;
}

function readRating(
  study: Study,
  framework: Framework,
  sheet: RaterSheet,
  rating: Rating,
  findings: Finding[],
): RatingResult {
  const items = [...rating.evidence].map(([evidence, level]) => ({
    evidence,
    level,
    accepted: study.evidence.get(evidence)?.state === 'accepted',
  }));
  const accepted = items.filter((i) => i.accepted);
  const ladder = at(shapeOf(framework).ladders, rating.node);
  const levels = levelsOf(accepted);
  const weight = weighed(framework, ladder, levels);
  const { climbed, combined } = weight;
  const onlyRejected = rating.status === null && items.length > 0 && accepted.length === 0;
  if (onlyRejected) {
    const evidence = items.map((i) => i.evidence);
    findings.push(finding('RATING-ONLY-REJECTED', { node: rating.node, evidence }, rating.place));
  }
  if (rating.level !== null && combined !== null && rating.level !== combined) {
    const args = { node: rating.node, rater: sheet.rater, level: rating.level, combined };
    findings.push(finding('LEVEL-AND-ITEMS-DIFFER', args, rating.place));
  }
  if (climbed && climbed.missing.length > 0) {
    const args = { node: rating.node, level: climbed.highest, missing: climbed.missing };
    findings.push(finding('LEVEL-UNPROVEN', args, rating.place));
  }
  const counted = countsFor(framework, sheet.role);
  const { node, level: given } = rating;
  const isBare = ladder.cumulative && rating.status === null && levels.length === 0;
  // What an agency says of itself is a claim by nature; it matters only where it counts.
  if (isBare && given !== null && given !== ladder.worst && (counted || sheet.role !== 'self'))
    findings.push(finding('LEVEL-ASSERTED', { node, rater: sheet.rater, level: given }, rating.place));
  const status = rating.status ?? (onlyRejected ? 'rejected' : 'scored');
  const level = levelOf(status, given, weight);
  const claimed = climbed && level !== null ? claimedOf(ladder, given, climbed.highest) : null;
  return {
    rater: sheet.rater,
    role: sheet.role,
    counted,
    level,
    given,
    combined,
    ...(claimed !== null && claimed !== level && { claimed }),
    status,
    sought: rating.sought,
    items,
    why: rating.why,
    source: rating.source,
    at: rating.at,
    outOfScale: rating.outOfScale,
    place: rating.place,
  };
}

/** The best level that is said to be reached: by the rater, or by an item. */
const claimedOf = (ladder: Scale, given: number | null, highest: number): number =>
  given !== null && betterBy(ladder, given, highest) > 0 ? given : highest;
