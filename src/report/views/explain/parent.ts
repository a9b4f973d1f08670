import { aggregate } from '../../../model/aggregate.js';
import type { NodeResult, Result } from '../../../model/assessment.js';
import { decimal, percent, plain } from '../../../text/numbers.js';
import { capital } from '../../../text/words.js';
import { bullets, cell, heading, item, left, paragraph, right, strong, table } from '../../compose.js';
import type { Context } from '../../context.js';
import { bandText } from '../../phrases/bands.js';
import { coverageText, DASH, scaleEnds, scoreText } from '../../phrases/values.js';
import type { Block, ListItem } from '../../tree.js';
import { namedNode } from './named.js';

/** The result of a parent or of the whole in one line. */
export function resultLine(result: Result, c: Context): Block {
  const t = c.t.explain;
  if (result.score !== null) {
    return paragraph(strong(t.result(scoreText(result, false, c), bandText(result, c))));
  }
  if (result.known === null || result.coverage === null)
    return paragraph(strong(t.noResult(c.t.vocabulary.status[result.status])));
  return paragraph(
    strong(
      t.withheld(
        decimal(result.known, c.lang),
        coverageText(result, c),
        percent(c.assessment.framework.coverageFloor, c.lang),
      ),
    ),
  );
}

/** Weight × score of each part, their sum, the division; then coverage and bounds the same way. */
export function arithmetic(result: Result, children: readonly NodeResult[], c: Context, level: 2 | 3 = 2): Block[] {
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
  const total = [
    cell(strong(t.sum)),
    cell(strong(plain(weight, c.lang))),
    cell(''),
    cell(strong(decimal(product, c.lang))),
  ];
  const details = [...percentAndBand(result, c), ...coverageAndBounds(result, children, c)];
  return [
    heading(level, t.arithmetic),
    table([left(t.child), right(t.weight), right(t.score), right(t.product)], [...rows, total]),
    ...(weight === 0 ? [] : [division(product, weight, c)]),
    ...(details.length === 0 ? [] : [bullets(details)]),
  ];
}

function division(product: number, weight: number, c: Context): Block {
  const rule = capital(c.t.vocabulary.aggregate[c.assessment.framework.aggregate]);
  const [sumText, weightText, mean] = [
    decimal(product, c.lang),
    plain(weight, c.lang),
    decimal(product / weight, c.lang),
  ];
  return paragraph(strong(c.t.explain.division(sumText, weightText, mean)), ` (${rule})`);
}

/** A level as it was given, a dimension's score with decimals, or why there is neither. */
function knownText({ known, children, status }: NodeResult, c: Context): string {
  if (known === null) return c.t.vocabulary.status[status];
  return children.length === 0 ? plain(known, c.lang) : decimal(known, c.lang);
}

function percentAndBand({ score, percent: share, band }: Result, c: Context): ListItem[] {
  const t = c.t.explain;
  const { bands } = c.assessment.framework;
  if (score === null || share === null || band === null) return [];
  const [worst, best] = scaleEnds(c);
  const text = decimal(score, c.lang);
  const at = bands.findIndex(({ id }) => id === band.id);
  const edges = bands.slice(at, at + 2).map(({ from }) => decimal(from, c.lang));
  return [
    item(t.percent(text, plain(worst, c.lang), plain(best, c.lang), percent(share / 100, c.lang))),
    item(t.bandEdges(text, edges[0] ?? '', edges[1] ?? null)),
  ];
}

function coverageAndBounds(result: Result, children: readonly NodeResult[], c: Context): ListItem[] {
  const t = c.t.explain;
  const { coverage, bounds } = result;
  const applicable = children.flatMap((child) =>
    child.bounds === null || child.coverage === null
      ? []
      : [{ weight: child.weight, coverage: child.coverage, bounds: child.bounds }],
  );
  if (bounds === null || coverage === null || applicable.length === 0) return [];
  const rule = c.assessment.framework.aggregate;
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
    ...([0, 1] as const).map((end) => {
      const own = aggregate(
        rule,
        applicable.map((part) => ({ value: part.bounds[end], weight: part.weight })),
      );
      const words = end === 0 ? t.worst : t.best;
      const line = words(
        parts((part) => decimal(part.bounds[end], c.lang)),
        total,
        own === null ? DASH : decimal(own, c.lang),
      );
      return { ...item(line), items: own === bounds[end] ? [] : [item(t.widened(decimal(bounds[end], c.lang)))] };
    }),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
