import { anchorName } from '../../../text/encode/anchor.js';
import { element, joinSvg, type Svg } from '../../../text/encode/svg.js';
import { PAPER, QUIET } from './palette.js';
import type { Sign } from './picture.js';

/** What is unknown: stripes, which need no colour to be told from any shade. */
export interface Hatch {
  /** To be drawn once, before what is filled with it. */
  readonly defined: Svg;
  readonly box: (x: number, y: number, width: number, height: number) => Svg;
}

export function hatchOf(chart: { readonly id: string }): Hatch {
  const id = `${anchorName(chart.id)}-unknown`;
  return {
    defined: element(
      'defs',
      {},
      element(
        'pattern',
        { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        element('rect', { width: 6, height: 6, fill: PAPER }),
        element('line', { 'x1': 1, 'y1': 0, 'x2': 1, 'y2': 6, 'stroke': QUIET, 'stroke-width': 1.5 }),
      ),
    ),
    box: (x, y, width, height) =>
      element('rect', { x, y, width, height, 'fill': `url(#${id})`, 'stroke': QUIET, 'stroke-width': 0.75 }),
  };
}

/** The sign for what is unknown; none where all is known, or it has no name. */
export function unknownSign({ unknown }: { readonly unknown?: string }, isThere: boolean, hatch: Hatch): Sign[] {
  if (!isThere || unknown === undefined) return [];
  return [{ width: 22, draw: (x, middle) => hatch.box(x, middle - 5, 22, 10), means: unknown }];
}

/** Draws nothing where nothing is unknown. */
export const defined = (isThere: boolean, hatch: Hatch): Svg => (isThere ? hatch.defined : joinSvg([]));
