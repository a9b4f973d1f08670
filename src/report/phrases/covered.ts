import type { Result } from '../../model/assessment/result.js';
import { percent } from '../../text/numbers.js';
import type { Wording } from '../context.js';
import { projectedText } from './projected.js';
import { DASH } from './values.js';

/**
 * What is known of a node, by what it stands on: `evidence for 40%, taken over 60%`. A value from elsewhere is known and covers
 * its weight, and is no evidence of this study's own.
 */
export function coveredText(result: Result, c: Wording): string {
  if (result.coverage === null) return DASH;
  const t = c.t.reportNodes;
  const { own, external } = result.shares;
  const projected = projectedText(result, c);
  const parts = [
    ...(own > 0 || external === 0 ? [t.covered(percent(own, c.lang))] : []),
    ...(external > 0 ? [t.takenOver(percent(external, c.lang))] : []),
  ];
  return parts.join(', ') + (projected === '' ? '' : ` ${c.t.score.plusProjected(projected)}`);
}
