import { given } from '../../../model/at.js';
import { largest, smallest } from '../../../model/lists.js';
import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { NodeStatus } from '../../../model/assessment/result.js';
import { item, line, separated } from '../../compose.js';
import type { Context } from '../../context.js';
import { withBand } from '../../phrases/bands.js';
import { coveredText } from '../../phrases/covered.js';
import { nodeLink } from '../../phrases/links.js';
import { topNodes } from '../../phrases/unjudged.js';
import { boundsText, isFloored, isLeaf, scoreText } from '../../phrases/values.js';
import type { Inline, ListItem } from '../../tree.js';

/** Which dimensions are best and worst, as far as that can be told; and those of which nothing is known. */
export function dimensions(c: Context): ListItem[] {
  const t = c.t.reportVerdict;
  const top = topNodes(c);
  const floored = top.filter(isFloored);
  const unranked = top.filter(({ status }) => NOT_RANKED.has(status));
  const unjudged = top.filter((node) => node.score === null && node.status !== 'not-applicable');
  return [
    ...extremes(top, c),
    ...(unranked.length > 0 ? [item(t.unranked, named(unranked, said, c))] : []),
    ...(floored.length > 0 ? [item(t.floored, separated(floored.map((node) => nodeLink(node.id, c))), '.')] : []),
    ...(unjudged.length > 0 ? [item(t.unjudged, separated(unjudged.map((node) => nodeLink(node.id, c))), '.')] : []),
  ];
}

/** Statuses with a score that is no judgement of this agency. */
const NOT_RANKED: ReadonlySet<NodeStatus> = new Set(['projected', 'assumed']);

/** A dimension that was judged, with where it could lie: shares of the way from the worst to the best score, 0–1. */
export interface Judged {
  readonly node: NodeResult;
  readonly percent: number;
  readonly least: number;
  readonly most: number;
}

function extremes(top: readonly NodeResult[], c: Context): ListItem[] {
  const t = c.t.reportVerdict;
  const kind = top.every(isLeaf) ? 'indicator' : 'dimension';
  const found = extremesOf(top);
  if (found === null) return [];
  const { best, worst } = found;
  return [
    item((best.certain ? t.best : t.highest)[kind], named(best.nodes, withDoubt, c)),
    item((worst.certain ? t.worst : t.lowest)[kind], named(worst.nodes, withDoubt, c)),
  ];
}

/** The nodes at one end. `certain`: whether they are there whatever the missing evidence would say. */
export interface Extreme {
  readonly nodes: readonly NodeResult[];
  readonly certain: boolean;
}

/** Neither strong nor weak is what stands on nothing, and what nobody judged; nor one alone, nor equals: null where there is no other. */
export function extremesOf(top: readonly NodeResult[]): { readonly best: Extreme; readonly worst: Extreme } | null {
  const judged = top.flatMap(judgedOf);
  const percents = judged.map(({ percent }) => percent);
  if (new Set(percents).size < 2) return null;
  const [high, low] = [largest(percents), smallest(percents)];
  const [best, below] = [judged.filter((n) => n.percent === high), judged.filter((n) => n.percent < high)];
  const [worst, above] = [judged.filter((n) => n.percent === low), judged.filter((n) => n.percent > low)];
  return {
    best: { nodes: best.map(nodeOf), certain: lieAbove(best, below) },
    worst: { nodes: worst.map(nodeOf), certain: lieAbove(above, worst) },
  };
}

export function judgedOf(node: NodeResult): Judged[] {
  const { percent, bounds, range, status } = node;
  if (percent === null || bounds === null || isFloored(node) || NOT_RANKED.has(status)) return [];
  const [worst, best] = given(range);
  const share = (value: number): number => (value - worst) / (best - worst);
  return [{ node, percent, least: share(bounds[0]), most: share(bounds[1]) }];
}

/** Whether all of these do at least as well as those, whatever the missing evidence would say. */
const lieAbove = (these: readonly Judged[], those: readonly Judged[]): boolean =>
  smallest(these.map(({ least }) => least)) >= largest(those.map(({ most }) => most));

const nodeOf = ({ node }: Judged): NodeResult => node;

function named(nodes: readonly NodeResult[], words: (node: NodeResult, c: Context) => string, c: Context): Inline[] {
  return line(separated(nodes.map((node) => [nodeLink(node.id, c), ` (${words(node, c)})`])), '.');
}

/** `3.50, good`. */
const said = (node: NodeResult, c: Context): string => withBand(scoreText(node, isLeaf(node), c), node, c);

/** `3.50, good; evidence for 50%, bounds 2.25–3.75`: the doubt is left out where there is none. */
function withDoubt(node: NodeResult, c: Context): string {
  const [worst, best] = given(node.bounds);
  const { doubt } = c.t.reportVerdict;
  return worst === best ? said(node, c) : `${said(node, c)}; ${doubt(coveredText(node, c), boundsText(node, c))}`;
}
