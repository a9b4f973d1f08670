import { given } from '../../../../model/at.js';
import { nth } from '../../../../model/nth.js';
import { largest } from '../../../../model/lists.js';
import { percent } from '../../../../text/numbers.js';
import { line } from '../../../compose.js';
import type { Context } from '../../../context.js';
import { gainText } from '../../../phrases/gains.js';
import { isAveraged } from '../../../phrases/references.js';
import type { Sentence } from '../sentences.js';
import { allNodesSentence } from './lists.js';

/** How often the score would lie in another band, had other sources been heard; whether more interviews would bring more. */
export function chance(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  const { result, uncertainty, saturation } = c.assessment;
  const drawn = uncertainty?.bootstrap ?? null;
  const own = drawn?.bands.find(({ id }) => id === result.band?.id)?.share ?? 0;
  return [
    ...(drawn !== null && result.band !== null && own < 1 ? [line(t.otherBand(percent(1 - own, c.lang)))] : []),
    ...(saturation?.outcome.why === 'not-reached' ? [line(t.unsaturated)] : []),
  ];
}

/** What a score cannot carry. */
export function reach(c: Context): Sentence[] {
  const t = c.t.reportLimits;
  return [...stake(c), ...(isAveraged(c.assessment.framework) ? [line(t.ordinal)] : []), line(t.oneCase)];
}

/** The indicators where one level more moves the whole the most. */
function stake(c: Context): Sentence[] {
  const most = largest([0, ...c.leaves.map((leaf) => Math.abs(leaf.stake ?? 0))]);
  if (most === 0) return [];
  // Equal up to the last bits of a float: these are one and the same change.
  const there = c.leaves.filter((leaf) => most - Math.abs(leaf.stake ?? 0) < 1e-9);
  if (there.length === c.leaves.length) return [];
  return allNodesSentence(c.t.reportLimits.stake(gainText(given(nth(there, 0).stake), c)), there, c);
}
