import type { Fragment } from './fragment.js';
import { join, template, trust } from './fragment.js';
import { oneLine } from './unseen.js';
import { xmlAttribute, xmlText } from './xml.js';

/** A picture, or a piece of one, that may stand in a file of its own or in a page of HTML: both read it alike. */
export type Svg = Fragment<'svg'>;

export const svg = template<'svg'>();

export const joinSvg = (pieces: readonly Svg[], separator: Svg = svg``): Svg => join(pieces, separator);

/** Text of an element, which has one line. */
export const svgText = (text: string): Svg => trust(xmlText(oneLine(text)));

/** An attribute with its name and a blank before it. */
export const svgAttribute = (name: string, value: string | number): Svg => trust(xmlAttribute(name, value));

/**
 * An id, or what refers to one within `url(#...)` and `aria-labelledby`: what ids are made of stays, the rest is written in hex, so
 * that two never meet and none ends what it stands in.
 */
export const svgId = (text: string): string =>
  text.replace(/[^A-Za-z0-9.-]/gu, (found) => `_${Number(found.codePointAt(0)).toString(16)}_`);
