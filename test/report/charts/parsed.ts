import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text within it, but that of titles. */
  readonly text: string;
}

/** The elements of a picture in the order of their beginnings. Throws where it is not well-formed. */
export function elementsOf(svg: string): Element[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const isTitle = open.at(-1)?.name === 'title';
    for (const element of isTitle ? open.slice(-1) : open) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  return found;
}

/** What is wrong with a picture, whatever it shows: nothing, if all is well. */
export function complaints(svg: string): string[] {
  const elements = elementsOf(svg);
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const [root, title, desc] = elements;
  return [
    ...(root?.name === 'svg' && root.attributes['xmlns'] === 'http://www.w3.org/2000/svg' ? [] : ['is no SVG']),
    ...(root?.attributes['role'] === 'img' ? [] : ['is no image to who does not see it']),
    ...(root?.attributes['aria-labelledby'] === `${title?.attributes['id'] ?? ''} ${desc?.attributes['id'] ?? ''}`
      ? []
      : ['is not labelled by its title and description']),
    ...(title?.name === 'title' && desc?.name === 'desc' ? [] : ['has no title and description first']),
    ...elements.filter(({ name }) => !SHAPES.has(name)).map(({ name }) => `has <${name}>`),
    ...elements.flatMap(({ attributes }) =>
      Object.entries(attributes)
        .filter(([name, value]) => !isHarmless(name, value, ids))
        .map(([name, value]) => `has ${name}="${value}"`),
    ),
    ...(new Set(ids).size === ids.length ? [] : ['has an id twice']),
  ];
}

/** All that a picture may be made of: no script, no style, no link, no picture from elsewhere. */
const SHAPES = new Set('svg title desc defs pattern rect line circle path text tspan'.split(' '));
const NUMBERS = new Set('x y x1 y1 x2 y2 cx cy r rx width height font-size stroke-width fill-opacity'.split(' '));
const SIZES = new Set('r rx width height font-size stroke-width fill-opacity'.split(' '));
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  'xmlns': /^http:\/\/www\.w3\.org\/2000\/svg$/u,
  'viewBox': /^0 0 \d+(\.\d+)? \d+(\.\d+)?$/u,
  'role': /^img$/u,
  'aria-labelledby': /^[\w.-]+ [\w.-]+$/u,
  'id': /^[\w.-]+$/u,
  'font-family': /^sans-serif$/u,
  'font-weight': /^bold$/u,
  'text-anchor': /^(middle|end)$/u,
  'fill': /^(none|#[\da-f]{6}|url\(#[\w.-]+\))$/u,
  'stroke': /^#[\da-f]{6}$/u,
  'stroke-dasharray': /^(none|[\d ]+)$/u,
  'transform': /^(rotate|translate)\((-?\d+(\.\d+)? ?)+\)$/u,
  'd': /^[A-Zahvlmz\d.,\s-]*$/u,
  'patternUnits': /^userSpaceOnUse$/u,
  'patternTransform': /^rotate\(45\)$/u,
};

function isHarmless(name: string, value: string, ids: readonly string[]): boolean {
  const referred = /^url\(#(.*)\)$/u.exec(value)?.[1];
  if (referred !== undefined && !ids.includes(referred)) return false;
  if (SIZES.has(name) && value.startsWith('-')) return false;
  if (NUMBERS.has(name)) return /^-?\d+(\.\d{1,2})?$/u.test(value) && value !== '-0';
  return ATTRIBUTES[name]?.test(value) ?? false;
}

/** All that is to be read in a picture, in its order. */
export const textsOf = (svg: string): string[] =>
  elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
