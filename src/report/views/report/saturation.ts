import { heading, line } from '../../compose.js';
import type { Context } from '../../context.js';
import { methodLinks } from '../../phrases/works.js';
import type { Block } from '../../tree.js';
import { chartBlocks, saturationChart } from '../charts/index.js';
import { saturationBlocks } from '../saturation/index.js';

/** Whether interviews still brought new themes; nothing where that was not asked, or there are too few of them to say. */
export function saturation(c: Context): Block[] {
  const found = c.assessment.saturation;
  return found
    ? [
        heading(2, c.t.saturation.heading),
        ...saturationBlocks(found, 3, line(' ', methodLinks(['guest-2020'], c)), c.lang),
        ...chartBlocks(saturationChart(c)),
      ]
    : [];
}
