import { given } from '../../../model/at.js';
import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { ComposedResult } from '../../../model/assessment/result.js';
import type { Aggregate } from '../../../model/framework.js';
import type { Band } from '../../../model/scale.js';
import { decimal, percent } from '../../../text/numbers.js';
import { paragraph, separated, strong } from '../../compose.js';
import type { Context } from '../../context.js';
import { bandsOf, bandText, isBlocked } from '../../phrases/bands.js';
import { projectedText } from '../../phrases/projected.js';
import { inTheWay } from '../../phrases/unjudged.js';
import { coverageText, isFloored, scoreText } from '../../phrases/values.js';
import type { Block } from '../../tree.js';
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
  readonly result: ComposedResult;
  readonly rule: Aggregate;
  readonly range: readonly [number, number];
  readonly bands: readonly Band[];
  /** Decimals it is rounded to before it is compared with them; null where it is not. */
  readonly decimals: number | null;
}

export const wholeOfAll = (c: Context): Whole => {
  const { result, framework } = c.assessment;
  const { aggregate: rule, range, bands, bandDecimals: decimals } = framework;
  return { result, rule, range: given(range), bands, decimals };
};

export const wholeOfNode = (node: NodeResult, c: Context): Whole => ({
  result: node,
  rule: node.aggregate ?? c.assessment.framework.aggregate,
  range: given(node.range),
  bands: bandsOf(node, c),
  decimals: node.bands === null ? c.assessment.framework.bandDecimals : node.bandDecimals,
});
