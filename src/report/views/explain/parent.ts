import { aggregate, IGNORES_WEIGHTS } from '../../../model/aggregate.js';
import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Result } from '../../../model/assessment/result.js';
import type { Aggregate } from '../../../model/framework.js';
import { comparedAs, type Band } from '../../../model/scale.js';
import { decimal, percent, plain } from '../../../text/numbers.js';
import { capital } from '../../../text/words.js';
import { bullets, cell, heading, item, left, paragraph, right, separated, strong, table } from '../../compose.js';
import type { Context } from '../../context.js';
import { bandsOf, bandText, isBlocked } from '../../phrases/bands.js';
import { projectedShare, projectedText, statusText } from '../../phrases/projected.js';
import { inTheWay } from '../../phrases/unjudged.js';
import { decimalsToTell } from '../../phrases/edges.js';
import { coverageText, DASH, isFloored, scoreText } from '../../phrases/values.js';
import type { Block, ListItem } from '../../tree.js';
import { scoreWords } from './leaf.js';
import { namedNode } from './named.js';

/** The result of a parent or of the whole in one line. */
export function resultLine({ result, rule }: Whole, c: Context): Block {
  const t = c.t.explain;
  if (result.score !== null)
    return paragraph(
      strong(scoreWords(scoreText(result, false, c), result, c, bandText(result, c))),
      isFloored(result) ? t.floored : null,
    );
  if (isBlocked(result)) {
    const blocking = inTheWay(result, c);
    if (blocking.length === 0) return paragraph(strong(t.undefined(c.t.vocabulary.aggregate[rule])));
    const named = separated(blocking.map(({ id }) => namedNode(id, c)));
    return paragraph(strong(t.blocked), ' ', c.t.score.inTheWay, ' ', named, '.');
  }
  const projected = projectedText(result, c);
  if (result.known === null || result.coverage === null)
    return paragraph(strong(t.noResult(c.t.vocabulary.status[result.status])));
  return paragraph(
    strong(
      t.withheld(
        decimal(result.known, c.lang),
        coverageText(result, c),
        percent(c.assessment.framework.coverageFloor, c.lang),
        projected !== '',
      ),
      projected === '' ? null : ` ${c.t.score.restsOnProjected(projected)}`,
    ),
  );
}

/** A parent or the whole, and how its children make it. */
export interface Whole {
  readonly result: Result;
  readonly rule: Aggregate;
  readonly range: readonly [number, number];
  readonly bands: readonly Band[];
  /** Decimals it is rounded to before it is compared with them; null where it is not. */
  readonly decimals: number | null;
}

export const wholeOfAll = (c: Context): Whole => {
  const { result, framework } = c.assessment;
  const { aggregate: rule, range, bands, bandDecimals: decimals } = framework;
  return { result, rule, range, bands, decimals };
};

export const wholeOfNode = (node: NodeResult, c: Context): Whole => ({
  result: node,
  rule: node.aggregate ?? c.assessment.framework.aggregate,
  range: node.range,
  bands: bandsOf(node, c),
  decimals: node.bands === null ? c.assessment.framework.bandDecimals : node.bandDecimals,
});

/** The parts with their weights, what the rule makes of them; then coverage and bounds the same way. */
export function arithmetic(whole: Whole, children: readonly NodeResult[], c: Context, level: 2 | 3 = 2): Block[] {
  const { result, rule } = whole;
  const details = [...percentAndBand(whole, c), ...coverageAndBounds(result, rule, children, c)];
  return [
    heading(level, c.t.explain.arithmetic),
    ...(rule === 'mean' || rule === 'sum' ? products(result, rule, children, c) : values(result, rule, children, c)),
    ...(details.length === 0 ? [] : [bullets(details)]),
  ];
}

/** Weight × score of each part and their sum; for a mean also the division. */
function products(result: Result, rule: Aggregate, children: readonly NodeResult[], c: Context): Block[] {
  const t = c.t.explain;
  const parts = children.map((child) => ({ child, product: child.known === null ? null : child.weight * child.known }));
  const counted = parts.filter(({ product }) => product !== null);
  const weight = sum(counted.map(({ child }) => child.weight));
  const product = sum(counted.map((part) => part.product ?? 0));
  const rows = parts.map((part) => [
    cell(namedNode(part.child.id, c)),
    cell(plain(part.child.weight, c.lang)),
    cell(knownText(part.child, c)),
    cell(part.product === null ? t.notCounted : decimal(part.product, c.lang)),
  ]);
  // Of parts that stand in the way of a score, dividing would make one all the same.
  const divided = rule !== 'sum' && weight > 0 && children.every(({ trouble }) => trouble === null);
  const total = [
    cell(strong(t.sum)),
    cell(strong(plain(weight, c.lang))),
    cell(''),
    cell(strong(decimal(product, c.lang))),
  ];
  return [
    table([left(t.child), right(t.weight), right(t.score), right(t.product)], [...rows, total]),
    ...(divided ? [division(product, weight, c)] : []),
    ...(rule === 'sum' && result.known !== null ? [outcome(result.known, rule, c)] : []),
  ];
}

/** The parts, and what a rule other than a plain mean or sum makes of them. */
function values(result: Result, rule: Aggregate, children: readonly NodeResult[], c: Context): Block[] {
  const t = c.t.explain;
  const rows = children.map((child) => [
    cell(namedNode(child.id, c)),
    cell(IGNORES_WEIGHTS.has(rule) ? DASH : plain(child.weight, c.lang)),
    cell(knownText(child, c)),
  ]);
  return [
    table([left(t.child), right(t.weight), right(t.score)], rows),
    ...(result.known === null ? [] : [outcome(result.known, rule, c)]),
  ];
}

const outcome = (known: number, rule: Aggregate, c: Context): Block =>
  paragraph(strong(`${capital(c.t.vocabulary.aggregate[rule])}: ${decimal(known, c.lang)}`));

function division(product: number, weight: number, c: Context): Block {
  const [sumText, weightText, mean] = [
    decimal(product, c.lang),
    plain(weight, c.lang),
    decimal(product / weight, c.lang),
  ];
  return paragraph(
    strong(c.t.explain.division(sumText, weightText, mean)),
    ` (${capital(c.t.vocabulary.aggregate.mean)})`,
  );
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
    ...(band === null ? [] : [item(t.bandEdges(compared, edges[0] ?? '', edges[1] ?? null))]),
  ];
}

function coverageAndBounds(result: Result, rule: Aggregate, children: readonly NodeResult[], c: Context): ListItem[] {
  const t = c.t.explain;
  const { coverage, bounds } = result;
  const applicable = children.flatMap((child) =>
    child.bounds === null || child.coverage === null
      ? []
      : [{ weight: child.weight, coverage: child.coverage, projected: projectedShare(child), bounds: child.bounds }],
  );
  // A sum has room for all its parts, also for one that does not apply.
  const spanned =
    rule === 'sum' ? children.map(({ weight, bounds: b, range }) => ({ weight, bounds: b ?? range })) : applicable;
  if (bounds === null || coverage === null || applicable.length === 0) return [];
  const total = plain(sum(applicable.map(({ weight }) => weight)), c.lang);
  const parts = (value: (part: (typeof applicable)[number]) => string): string =>
    applicable.map((part) => `${plain(part.weight, c.lang)} × ${value(part)}`).join(' + ');
  return [
    item(
      t.coverage(
        parts((part) => percent(part.coverage, c.lang)),
        total,
        percent(coverage, c.lang),
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
      const own = aggregate(
        rule,
        spanned.map((part) => ({ value: part.bounds[end], weight: part.weight })),
      );
      const made = own === null ? DASH : decimal(own, c.lang);
      const values = parts((part) => decimal(part.bounds[end], c.lang));
      const byMean = end === 0 ? t.worst : t.best;
      const byRule = end === 0 ? t.worstBy : t.bestBy;
      const line = rule === 'mean' ? byMean(values, total, made) : byRule(c.t.vocabulary.aggregate[rule], made);
      return { ...item(line), items: own === bounds[end] ? [] : [item(t.widened(decimal(bounds[end], c.lang)))] };
    }),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
