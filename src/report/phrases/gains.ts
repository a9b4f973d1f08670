import { signed } from '../../text/numbers.js';
import type { Wording } from '../context.js';
import { lowerIsBetter } from './values.js';

/** How much better a score would be: `+0.25`; where lower is better, what it would fall by: `−0.25`. */
export function gainText(gain: number, c: Wording): string {
  return signed(lowerIsBetter(c.assessment.framework) ? -gain : gain, c.lang);
}

/** What a change of the score means where a minus is good news; empty where it is not. */
export const gainNote = (c: Wording): string =>
  lowerIsBetter(c.assessment.framework) ? ` ${c.t.score.minusIsBetter}` : '';
