import { trust } from '../../../text/encode/fragment.js';
import { element, joinSvg, svgNumber, svgText, type Svg } from '../../../text/encode/svg.js';
import { fitted, type Fitted } from './letters.js';
import { INK } from './palette.js';

export interface Lettering {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly bold?: boolean;
  /** Written from below upwards. */
  readonly upright?: boolean;
}

export const SIZE = 12;
/** From line to line. */
export const leading = (size: number): number => Math.round(size * 1.25);

/** Lines around a middle; what was cut is there in full, for who points at it. */
export function writeLines(x: number, middle: number, { lines, whole }: Fitted, lettering: Lettering = {}): Svg {
  const { size = SIZE, anchor = 'start', fill = INK, bold = false, upright = false } = lettering;
  if (lines.length === 0) return joinSvg([]);
  const first = middle - ((lines.length - 1) * leading(size)) / 2 + size * 0.36;
  const at = (i: number): number => first + i * leading(size);
  const words =
    lines.length === 1
      ? lines.map(svgText)
      : lines.flatMap((each, i) => [...(i === 0 ? [] : [SPACE]), element('tspan', { x, y: at(i) }, svgText(each))]);
  return element(
    'text',
    {
      x,
      y: first,
      ...(size === SIZE ? {} : { 'font-size': size }),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      ...(fill === INK ? {} : { fill }),
      ...(bold ? { 'font-weight': 'bold' } : {}),
      ...(upright ? { transform: `rotate(-90 ${svgNumber(x)} ${svgNumber(middle)})` } : {}),
    },
    ...(whole === null ? [] : [element('title', {}, svgText(whole))]),
    ...words,
  );
}

/** A line of text that is cut where it is longer than there is room. */
export const writeLine = (x: number, middle: number, text: string, room: number, lettering: Lettering = {}): Svg =>
  writeLines(x, middle, fitted(text, room, lettering.size ?? SIZE, 1), lettering);

/** Between lines that are one text, for who copies it. */
const SPACE: Svg = trust(' ');
