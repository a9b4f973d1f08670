import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { firstDifference, type Oracle } from './oracle.js';

/**
 * A page has the same elements and attributes as with harmless words, as a browser reads it, and its links lead into itself. How a
 * picture lays out its words depends on how long they are: it may hold nothing but shapes and text.
 */
export const htmlPage: Oracle = (hostile, harmless) => {
  const found = partsOf(hostile);
  return firstDifference(found, remembered(harmless)) ?? foreign(found);
};

/** The harmless page is the same for many hostile ones. */
const REMEMBERED = new Map<string, readonly string[]>();

function remembered(page: string): readonly string[] {
  const parts = REMEMBERED.get(page) ?? partsOf(page);
  REMEMBERED.set(page, parts);
  return parts;
}

/** What begins and ends, in order, with attributes. Comments and the like are among them. */
export function partsOf(page: string): string[] {
  const parts: string[] = [];
  const names = new Map<string, string>();
  walk(parse(page), false);
  return parts;

  function walk(node: DefaultTreeAdapterTypes.Node, isInPicture: boolean): void {
    if (node.nodeName === '#text') return;
    if (!('tagName' in node)) {
      if (node.nodeName !== '#document') parts.push(node.nodeName);
      if ('childNodes' in node) for (const child of node.childNodes) walk(child, isInPicture);
      return;
    }
    const { tagName, attrs, childNodes } = node;
    const isShown = isInPicture ? !isDrawing(node) : !isIsolation(node);
    if (isShown) parts.push(`<${tagName}${attrs.map(attributeOf).join('')}>`);
    for (const child of childNodes) walk(child, isInPicture || tagName === 'svg');
    if (isShown) parts.push(`</${tagName}>`);
  }

  /** Names of places may come of words: they are told by their order. What is read out is words alone. */
  function attributeOf({ name, value }: { readonly name: string; readonly value: string }): string {
    if (name === 'aria-label' || LAID_OUT.has(name)) return ` ${name}`;
    if (name === 'id') return ` id=${named(value)}`;
    return name === 'href' && value.startsWith('#') ? ` href=#${named(value.slice(1))}` : ` ${name}=${value}`;
  }

  function named(id: string): string {
    const name = names.get(id) ?? `place ${String(names.size)}`;
    names.set(id, name);
    return name;
  }
}

/** What is written from right to left stands in an element of its own. */
const isIsolation = ({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean =>
  tagName === 'bdi' && attrs.length === 0;

/** What a picture is drawn with: how many shapes it takes depends on its words. */
const isDrawing = ({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean =>
  SHAPES.has(tagName) && attrs.every(({ name, value }) => DRAWN.test(name) && !/:|url\((?!#)/u.test(value));

const SHAPES = new Set('title desc defs pattern g rect line circle path text tspan'.split(' '));
const DRAWN =
  /^(?:id|x|y|[xy][12]|cx|cy|r|rx|d|width|height|patternUnits|transform|fill|fill-opacity|stroke|stroke-.*|font-.*|text-anchor)$/u;

/** How large a picture is, and the ids of its title and description. */
const LAID_OUT = new Set(['width', 'height', 'viewBox', 'aria-labelledby']);

/** What no page of ours has. */
export function foreign(parts: readonly string[]): string | null {
  const part = parts.find((each) =>
    /^<(?:script|iframe|object|embed|base|form|link|img)\b|\s(?:on\w+|style|src)=/u.test(each),
  );
  return part === undefined ? null : `holds ${part}`;
}
