import type { NodeResult } from '../../../../model/assessment/nodes.js';
import { line } from '../../../compose.js';
import type { Context } from '../../../context.js';
import { factorLink } from '../../../phrases/links.js';
import { sidesWithout } from '../../../phrases/position.js';
import { inSeries } from '../../../phrases/series.js';
import type { Sentence } from '../sentences.js';
import { gradeCounts } from '../verdict.js';
import { evidenceSentence, nodesSentence } from './lists.js';
import { needs } from './needs.js';

/** What the evidence itself lacks. */
export function weak(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const { study, evidence } = c.assessment;
  const accepted = evidence.filter(({ state }) => state === 'accepted');
  const selfReports = accepted.filter(({ selfReport }) => selfReport);
  const secondHand = accepted.filter((each) => each.secondHand);
  const rejected = evidence.filter(({ state }) => state === 'rejected');
  const stale = c.leaves.filter((leaf) => leaf.strength?.why.some(({ code }) => code === 'stale'));
  return [
    ...(study.codedFrom === 'publication' ? [line(t.fromPublication)] : []),
    ...(study.codedFrom === 'transcript' ? [line(t.fromTranscript)] : []),
    ...strength(c),
    ...needs(c),
    ...nodesSentence(t.stale, stale, c),
    ...nodesSentence(t.saidSeen, c.leaves.filter(apart), c),
    ...evidenceSentence(t.selfReport, selfReports, c),
    ...evidenceSentence(t.secondHand, secondHand, c),
    ...evidenceSentence(t.rejectedItems, rejected, c),
    ...statedOnly(c),
    ...emptySides(c),
  ];
}

function strength(c: Context): Sentence[] {
  const grades = gradeCounts(c);
  return grades === '' ? [] : [line(c.t.reportLimits.strength(grades))];
}

const apart = ({ saidSeen }: NodeResult): boolean => {
  const { said, seen } = saidSeen ?? { said: null, seen: null };
  return said !== null && seen !== null && said !== seen;
};

function statedOnly(c: Context): Sentence[] {
  const found = c.assessment.factors.filter((factor) => factor.basis === 'stated');
  const links = found.map((factor) => factorLink(factor.id, c));
  return found.length === 0 ? [] : [line(c.t.reportLimits.statedOnly, inSeries(links, c), '.')];
}

/** Sides of the axes on which there is nothing to weigh. */
function emptySides(c: Context): Sentence[] {
  const sides = sidesWithout(c.assessment.position, c);
  return sides === '' ? [] : [line(c.t.reportLimits.emptySides(sides))];
}
