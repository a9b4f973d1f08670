import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export interface Elements {
  /** What begins and ends, in order: `<a href="#x">`, `</a>`. Comments and the like are among them. */
  readonly elements: readonly string[];
  /** What stands in no code, element by element in lines of its own. */
  readonly text: string;
  /** The content of blocks of code. */
  readonly code: readonly string[];
}

/** What a piece of HTML is made of, as a browser reads it. */
export function elementsOf(html: string): Elements {
  const elements: string[] = [];
  const texts: string[] = [];
  const code: string[] = [];
  walk(parseFragment(html), false);
  return { elements, text: texts.join('\n'), code };

  function walk(node: DefaultTreeAdapterTypes.Node, isCode: boolean): void {
    if ('value' in node) {
      if (!isCode) texts.push(node.value);
      else code.push(node.value);
      return;
    }
    if (!('tagName' in node)) {
      if (node.nodeName !== '#document-fragment') elements.push(node.nodeName);
      if ('childNodes' in node) for (const child of node.childNodes) walk(child, isCode);
      return;
    }
    const attributes = node.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).join('');
    elements.push(`<${node.tagName}${attributes}>`);
    for (const child of node.childNodes) walk(child, isCode || node.tagName === 'code');
    elements.push(`</${node.tagName}>`);
  }
}
