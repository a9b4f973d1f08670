import { heading } from '../../compose.js';
import type { Context } from '../../context.js';
import type { Block } from '../../tree.js';
import { chartBlocks, tornadoChart } from '../charts/index.js';
import { uncertaintyBlocks } from '../uncertainty/index.js';
import { linkedNames } from '../uncertainty/named.js';

/** How far the score can be trusted; nothing where that was not asked, or there is no score. */
export function uncertainty(c: Context): Block[] {
  const found = c.assessment.uncertainty;
  return found
    ? [
        heading(2, c.t.uncertainty.heading),
        ...uncertaintyBlocks(found, linkedNames(c), 3, c),
        ...chartBlocks(tornadoChart(c)),
      ]
    : [];
}
