import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { firstDifference, type Oracle } from './oracle.js';

/**
 * A page has the same elements and attributes as with harmless words, as a browser reads it, and its links lead into itself. How a
 * picture lays out its words depends on how long they are: there only what it is drawn with is compared.
 */
export const htmlPage: Oracle = (hostile, harmless) => {
  const found = partsOf(hostile);
  return firstDifference(found, partsOf(harmless)) ?? foreign(found);
};

/** What begins and ends, in order, with attributes. Comments and the like are among them. */
function partsOf(page: string): string[] {
  const parts: string[] = [];
  const names = new Map<string, string>();
  walk(parse(page), false);
  return parts;

  function walk(node: DefaultTreeAdapterTypes.Node, isInPicture: boolean): void {
    if (node.nodeName === '#text') return;
    if (!('tagName' in node)) {
      if (node.nodeName !== '#document') parts.push('mode' in node ? String(node) : node.nodeName);
      if ('childNodes' in node) for (const child of node.childNodes) walk(child, isInPicture);
      return;
    }
    const { tagName, attrs, childNodes } = node;
    const isDrawn = isInPicture || tagName === 'svg';
    // What is written from right to left is isolated by an element without attributes.
    const isShown = !(tagName === 'bdi' && attrs.length === 0) && !(isDrawn && isWords(node));
    const written = attrs.map((attribute) => (isDrawn ? ` ${attribute.name}` : attributeOf(attribute))).join('');
    if (isShown) parts.push(`<${tagName}${written}>`);
    for (const child of childNodes) walk(child, isDrawn);
    if (isShown) parts.push(`</${tagName}>`);
  }

  /** Names of places may come of words: they are told by their order. What is read out is words alone. */
  function attributeOf({ name, value }: { readonly name: string; readonly value: string }): string {
    if (name === 'aria-label') return ` ${name}`;
    if (name === 'id') return ` id=${named(value)}`;
    return name === 'href' && value.startsWith('#') ? ` href=#${named(value.slice(1))}` : ` ${name}=${value}`;
  }

  function named(id: string): string {
    const name = names.get(id) ?? `place ${String(names.size)}`;
    names.set(id, name);
    return name;
  }
}

/** A line of a text, of which there are as many as it takes, or the whole of one that had to be cut. */
const isWords = ({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean =>
  WORDS.has(tagName) && attrs.every(({ name }) => LETTERING.has(name));

const WORDS = new Set(['text', 'tspan', 'title']);
const LETTERING = new Set(['id', 'x', 'y', 'fill', 'font-size', 'font-weight', 'text-anchor', 'transform']);

/** What no page of ours has. */
function foreign(parts: readonly string[]): string | null {
  const part = parts.find((each) =>
    /^<(?:script|iframe|object|embed|base|form|link|img)\b|\s(?:on\w+|style|src)=/u.test(each),
  );
  return part === undefined ? null : `holds ${part}`;
}
