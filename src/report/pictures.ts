import type { Chart } from './charts/chart.js';
import type { Block, Diagram } from './tree.js';

/** What can have a file of its own. */
export type Picture = Chart | Diagram;

/** The picture that a block is; null where it is none. */
export function pictureOf(block: Block): Picture | null {
  if (block.kind === 'chart') return block.chart;
  return block.kind === 'diagram' ? block : null;
}
