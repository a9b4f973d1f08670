import { nth } from '../../../model/nth.js';
import { isOrder, weightedSum, weightOf } from '../../../model/aggregate.js';
import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Aggregate } from '../../../model/framework.js';
import { comparedAs } from '../../../model/scale.js';
import { decimal, percent, plain } from '../../../text/numbers.js';
import { capital } from '../../../text/words.js';
import { bullets, cell, heading, item, left, paragraph, right, strong, table } from '../../compose.js';
import type { Context } from '../../context.js';
import { isBlocked } from '../../phrases/bands.js';
import { decimalsToTell } from '../../phrases/edges.js';
import { projectedShare, projectedText, statusText } from '../../phrases/projected.js';
import { DASH } from '../../phrases/values.js';
import type { Block, ListItem } from '../../tree.js';
import { namedNode } from './named.js';
import type { Whole } from './parent.js';

/** A child, and what it counts as; null for nothing. */
interface Part {
  readonly child: NodeResult;
  readonly value: number | null;
}

/** The parts with their weights, what the rule makes of them; then coverage and bounds the same way. */
export function arithmetic(whole: Whole, children: readonly NodeResult[], c: Context, level: 2 | 3 = 2): Block[] {
  const { rule, result } = whole;
  const counted = new Map(result.made?.parts.map(({ id, known }) => [id, known]));
  const parts = children.map((child): Part => ({ child, value: counted.get(child.id) ?? null }));
  const known = result.made?.known ?? null;
  const details = [...percentAndBand(whole, c), ...coverageAndBounds(whole, children, c)];
  return [
    heading(level, c.t.explain.arithmetic),
    ...(rule === 'mean' || rule === 'sum' ? products(known, rule, parts, c) : values(known, rule, parts, c)),
    ...(details.length === 0 ? [] : [bullets(details)]),
  ];
}

/** Weight × score of each part and their sum; for a mean also the division. */
function products(known: number | null, rule: 'mean' | 'sum', parts: readonly Part[], c: Context): Block[] {
  const t = c.t.explain;
  const weighted = parts.flatMap(({ child, value }) => (value === null ? [] : [{ weight: child.weight, value }]));
  const rows = parts.map(({ child, value }) => [
    cell(namedNode(child.id, c)),
    cell(plain(child.weight, c.lang)),
    cell(countedText({ child, value }, c)),
    cell(value === null ? t.notCounted : decimal(weightedSum([{ weight: child.weight, value }]), c.lang)),
  ]);
  const [weight, product] = [plain(weightOf(weighted), c.lang), decimal(weightedSum(weighted), c.lang)];
  const total = [cell(strong(t.sum)), cell(strong(weight)), cell(''), cell(strong(product))];
  return [
    table([left(t.child), right(t.weight), right(t.score), right(t.product)], [...rows, total]),
    ...(known === null ? [] : [rule === 'mean' ? division(product, weight, known, c) : outcome(known, rule, c)]),
  ];
}

/** The parts, and what a rule other than a plain mean or sum makes of them. */
function values(known: number | null, rule: Aggregate, parts: readonly Part[], c: Context): Block[] {
  const t = c.t.explain;
  const rows = parts.map(({ child, value }) => [
    cell(namedNode(child.id, c)),
    cell(isOrder(rule) ? DASH : plain(child.weight, c.lang)),
    cell(countedText({ child, value }, c), value === null && child.known !== null ? `, ${t.notCounted}` : null),
  ]);
  return [
    table([left(t.child), right(t.weight), right(t.score)], rows),
    ...(known === null ? [] : [outcome(known, rule, c)]),
  ];
}

const outcome = (known: number, rule: Aggregate, c: Context): Block =>
  paragraph(strong(`${capital(c.t.vocabulary.aggregate[rule])}: ${decimal(known, c.lang)}`));

const division = (product: string, weight: string, known: number, c: Context): Block =>
  paragraph(
    strong(c.t.explain.division(product, weight, decimal(known, c.lang))),
    ` (${capital(c.t.vocabulary.aggregate.mean)})`,
  );

/**
 * What a part counts as. It is not always the score that stands at the part itself: one with too little evidence has none and
 * counts all the same, and one that is projected counts by its own evidence where the parent is judged without projections.
 */
function countedText({ child, value }: Part, c: Context): string {
  const t = c.t.explain;
  if (value === null) return knownText(child, c);
  if (value !== child.known) return t.ownPart(decimal(value, c.lang), knownText(child, c));
  return child.status === 'insufficient' ? t.knownPart(decimal(value, c.lang)) : knownText(child, c);
}

/** A level as it was given, a dimension's score with decimals, or why there is neither. */
function knownText(node: NodeResult, c: Context): string {
  const { known, children, status } = node;
  if (known === null) return isBlocked(node) ? c.t.score.noScore : c.t.vocabulary.status[status];
  const text = children.length === 0 && status !== 'projected' ? plain(known, c.lang) : decimal(known, c.lang);
  return status === 'scored' || status === 'insufficient' ? text : `${text} (${statusText(node, c)})`;
}

function percentAndBand({ result, range: [worst, best], bands, decimals }: Whole, c: Context): ListItem[] {
  const t = c.t.explain;
  const { score, percent: share, band } = result;
  if (score === null || share === null) return [];
  const text = decimal(score, c.lang);
  const at = bands.findIndex(({ id }) => id === band?.id);
  const near = bands.slice(at, at + 2).map(({ from }) => from);
  const edges = near.map((edge) => decimal(edge, c.lang));
  const exactly = decimal(score, c.lang, decimalsToTell(score, near));
  const compared =
    decimals === null
      ? exactly
      : t.rounded(
          decimal(score, c.lang, decimals + 2),
          c.t.nouns.decimals(decimals),
          decimal(comparedAs(score, decimals), c.lang, decimals),
        );
  return [
    item(t.percent(text, plain(worst, c.lang), plain(best, c.lang), percent(share / 100, c.lang))),
    ...(band === null ? [] : [item(t.bandEdges(compared, nth(edges, 0), edges[1] ?? null))]),
  ];
}

/** How the children make coverage and bounds; those of a value taken over are its own. */
function coverageAndBounds({ result, rule }: Whole, children: readonly NodeResult[], c: Context): ListItem[] {
  const t = c.t.explain;
  const { made, bounds, status } = result;
  if (made === undefined || bounds === null || status === 'external') return [];
  const applicable = children.flatMap((child) =>
    child.bounds === null || child.coverage === null
      ? []
      : [{ weight: child.weight, coverage: child.coverage, projected: projectedShare(child), bounds: child.bounds }],
  );
  const total = plain(weightOf(applicable), c.lang);
  const parts = (value: (part: (typeof applicable)[number]) => string): string =>
    applicable.map((part) => `${plain(part.weight, c.lang)} × ${value(part)}`).join(' + ');
  return [
    item(
      t.coverage(
        parts((part) => percent(part.coverage, c.lang)),
        total,
        percent(made.coverage, c.lang),
      ),
    ),
    ...(projectedShare(result) === 0
      ? []
      : [
          item(
            t.projectedWeight(
              parts((part) => percent(part.projected, c.lang)),
              total,
              projectedText(result, c),
            ),
          ),
        ]),
    ...([0, 1] as const).map((end) => {
      const own = decimal(made.bounds[end], c.lang);
      const byMean = end === 0 ? t.worst : t.best;
      const byRule = end === 0 ? t.worstBy : t.bestBy;
      const line =
        rule === 'mean'
          ? byMean(
              parts((part) => decimal(part.bounds[end], c.lang)),
              total,
              own,
            )
          : byRule(c.t.vocabulary.aggregate[rule], own);
      const widened = made.bounds[end] === bounds[end] ? [] : [item(t.widened(decimal(bounds[end], c.lang)))];
      return { ...item(line), items: widened };
    }),
  ];
}
