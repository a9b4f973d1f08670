import { at } from '../../model/at.js';
import type { RatingResult } from '../../model/assessment/ratings.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { RaterSheet, Rating, Study } from '../../model/study.js';
import { shapeOf } from '../shape.js';
import { levelOf, levelsOf, weighed } from './levels.js';
import { settle, type Settled } from './settle.js';

/** What the counted raters make of a node. */
export interface Judgement extends Settled {
  readonly ratings: readonly RatingResult[];
  /** Accepted evidence of the ratings that make the level, in the order given. */
  readonly evidence: readonly string[];
  readonly findings: readonly Finding[];
}

/** Raters two or more levels apart have not judged the same thing. */
const UNSETTLED_FROM = 2;

/**
 * All raters' judgements of one node, settled: the consensus where there is one, else the framework's rule over the
 * raters whose role counts. Other roles are carried along for comparison and never blended in.
 */
export function judge(study: Study, framework: Framework, node: string): Judgement {
  const findings: Finding[] = [];
  const ratings: RatingResult[] = [];
  for (const sheet of study.raters) {
    const rating = sheet.ratings.get(framework.id)?.get(node);
    if (rating) ratings.push(readRating(study, framework, sheet, rating, findings));
  }
  const settled = settle(framework, ratings);
  const { settling } = settled;
  const levels = settling.map((r) => r.level);
  if (levels.length > 1 && Math.max(...levels) - Math.min(...levels) >= UNSETTLED_FROM) {
    const apart = settling.map((r) => ({ rater: r.rater, level: r.level }));
    findings.push(finding('UNSETTLED', { node, levels: apart }, settling[0]?.place ?? null));
  }
  return {
    ...settled,
    ratings,
    evidence: [...new Set(settling.flatMap((r) => r.items.filter((i) => i.accepted).map((i) => i.evidence)))],
    findings,
  };
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
  const { node, level } = rating;
  const isBare = ladder.cumulative && rating.status === null && levels.length === 0;
  if (isBare && level !== null && level !== ladder.worst)
    findings.push(finding('LEVEL-ASSERTED', { node, rater: sheet.rater, level }, rating.place));
  const status = rating.status ?? (onlyRejected ? 'rejected' : 'scored');
  return {
    rater: sheet.rater,
    role: sheet.role,
    // A consensus is made of the raters that count, whether or not the framework says so.
    counted: sheet.role === 'consensus' || framework.counts.includes(sheet.role),
    level: levelOf(status, rating.level, weight),
    given: rating.level,
    combined,
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
