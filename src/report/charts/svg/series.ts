import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';
import { nth } from '../../../model/nth.js';
import { element, svgNumber, type Svg } from '../../../text/encode/svg.js';
import { PAPER, SERIES } from './palette.js';
import type { Sign } from './picture.js';

/** What tells one series from another: a colour, and for who sees none a shape and a dash. */
const SHAPES: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolStar,
  symbolCross,
];
const DASHES = ['none', '7 3', '2 3', '9 3 2 3', '12 4'] as const;

export const colourOf = (series: number): string => nth(SERIES, series % SERIES.length);
export const dashOf = (series: number): string => nth(DASHES, series % DASHES.length);

/** The mark of a series around a point. */
export function markOf(series: number, x: number, y: number): Svg {
  return element('path', {
    'd': String(symbol(nth(SHAPES, series % SHAPES.length), 60).digits(2)()),
    'transform': `translate(${svgNumber(x)} ${svgNumber(y)})`,
    'fill': colourOf(series),
    'stroke': PAPER,
    'stroke-width': 1,
  });
}

export const seriesSigns = (labels: readonly string[]): Sign[] =>
  labels.map((means, i) => ({ width: 14, draw: (x, middle) => markOf(i, x + 7, middle), means }));
