import { nth } from '../../../../model/nth.js';
import type { NodeResult } from '../../../../model/assessment/nodes.js';
import { percentsOfAll } from '../../../../text/numbers.js';
import { listed } from '../../../../text/words.js';
import { line } from '../../../compose.js';
import type { Context } from '../../../context.js';
import { flooredLeaves, isStoodFor, waived } from '../../../phrases/unjudged.js';
import { waivedText } from '../../../phrases/verdict.js';
import { withCases, type Sentence } from '../sentences.js';
import { allNodesSentence, nodesSentence } from './lists.js';

/** What there is no evidence for, and what no rater judged. */
export function unknown(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const silent = c.leaves.filter((leaf) => leaf.status === 'no-evidence' && !isStoodFor(leaf, c));
  const sought = silent.filter((leaf) => leaf.sought);
  const unsought = silent.filter((leaf) => !leaf.sought);
  const projected = c.leaves.filter((leaf) => leaf.status === 'projected');
  return [
    ...coverage(c),
    ...nodesSentence(t.sought, sought, c),
    ...nodesSentence(t.unsought, unsought, c),
    ...nodesSentence(t.projectedNodes, projected, c),
    ...notJudged(c),
  ];
}

/** How the weight is shared out between what the study shows and what it does not; the parts add up to all of it. */
function coverage(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const { shares, coverage: known } = c.assessment.result;
  if (known === null) return [];
  const parts = [
    [shares.external, t.external],
    [shares.assumed, t.assumed],
    [shares.projected ?? 0, t.projected],
    [shares.rejected, t.rejected],
    [shares.none, t.none],
  ] as const;
  const [own = '', ...rest] = percentsOfAll([shares.own, ...parts.map(([share]) => share)], c.lang);
  const said = parts.flatMap(([share, words], i) => (share > 0 ? [words(nth(rest, i))] : []));
  return [line(t.coverage(own, listed(said, c.lang)))];
}

/** Values that nobody judged: how many of each kind, and where. */
function notJudged(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const { nodes } = c.assessment;
  const counted = (words: (count: string) => string, found: readonly NodeResult[]): Sentence[] =>
    allNodesSentence(words(String(found.length)), found, c);
  const external = nodes.filter(({ status }) => status === 'external');
  const assumed = nodes.filter(({ status }) => status === 'assumed');
  const kept = waived(c).map((each) => [waivedText(each, c)]);
  return [
    ...counted(t.externalValues, external),
    ...counted(t.assumedValues, assumed),
    ...(flooredLeaves(c).length === 0 ? [] : [line(t.flooredValues(String(flooredLeaves(c).length)))]),
    ...(kept.length === 0 ? [] : [withCases(t.waivedValues(String(kept.length)), kept)]),
  ];
}
