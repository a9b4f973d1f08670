import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page as a browser reads it. */
export interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The names of what it stands in, the nearest first. */
  readonly within: readonly string[];
}

/** All elements of a page, in order. */
export function elementsIn(page: string): Found[] {
  const found: Found[] = [];
  walk(parse(page), []);
  return found;

  function walk(node: DefaultTreeAdapterTypes.Node, within: readonly string[]): void {
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      found.push({ name: node.tagName, attributes, text: textOf(node), within });
    }
    const inner = 'tagName' in node ? [node.tagName, ...within] : within;
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, inner);
  }
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The elements of a name. */
export const named = (page: string, name: string): Found[] => elementsIn(page).filter((each) => each.name === name);
