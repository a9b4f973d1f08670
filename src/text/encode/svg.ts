import { rounded } from '../../model/rounding.js';
import type { Fragment } from './fragment.js';
import { join, trust } from './fragment.js';
import { oneLine } from './unseen.js';
import { xmlAttribute, xmlText } from './xml.js';

/** A picture, or a piece of one, that may stand in a file of its own or in a page of HTML: both read it alike. */
export type Svg = Fragment<'svg'>;

/** What a picture is drawn with. There is no script, no style, no link and nothing from elsewhere among it. */
export type Shape =
  'svg' | 'title' | 'desc' | 'defs' | 'pattern' | 'g' | 'rect' | 'line' | 'circle' | 'path' | 'text' | 'tspan';

/** Presentation attributes, never `style`: a page that allows no inline styles would drop that. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element; numbers to two decimals, so that every engine writes the same bytes. */
export function element(shape: Shape, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const written = Object.entries(attributes)
    .map(([name, value]) => xmlAttribute(name, typeof value === 'number' ? svgNumber(value) : value))
    .join('');
  return trust(children.length === 0 ? `<${shape}${written}/>` : `<${shape}${written}>${children.join('')}</${shape}>`);
}

export const joinSvg = (pieces: readonly Svg[]): Svg => join(pieces, trust(''));

/** Text of an element, which has one line. */
export const svgText = (text: string): Svg => trust(xmlText(oneLine(text)));

/** To two decimals; there is no minus zero. */
export const svgNumber = (value: number): string => String(rounded(value, 2) + 0);
