import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** What a page is made of, whatever renders it: each part on a line of its own, in the order of the page. */
export type Outline = readonly string[];

const squeezed = (text: string): string => text.replace(/[\s\u00a0\u2003]+/gu, ' ').trim();
const headingLine = (level: number, text: string): string => `${'#'.repeat(level)} ${squeezed(text)}`;
const rowLine = (cells: readonly string[]): string => `| ${cells.map(squeezed).join(' | ')} |`;
const itemLine = (depth: number, text: string): string => `${'  '.repeat(depth)}- ${squeezed(text)}`;

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The outline of an HTML page. */
export function outlineOfHtml(html: string): Outline {
  return parseFragment(html).childNodes.flatMap((node) => partsOf(node, 0));
}

function partsOf(node: Node, depth: number): string[] {
  if (!('tagName' in node)) return [];
  const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
  if (level !== undefined) return [headingLine(Number(level), textOf(node))];
  switch (node.tagName) {
    case 'p': {
      const text = squeezed(textOf(node));
      return text === '' ? [] : [text];
    }
    case 'pre':
      return textOf(node).trimEnd().split('\n');
    case 'tr':
      return [rowLine(children(node).map(textOf))];
    case 'li':
      return [
        itemLine(
          depth,
          node.childNodes
            .filter((child) => !isList(child))
            .map(textOf)
            .join(''),
        ),
        ...children(node)
          .filter(isList)
          .flatMap((child) => partsOf(child, depth + 1)),
      ];
    default:
      return node.childNodes.flatMap((child) => partsOf(child, depth));
  }
}

const children = (node: Element): Element[] => node.childNodes.filter((child) => 'tagName' in child);
const isList = (node: Node): boolean => 'tagName' in node && (node.tagName === 'ul' || node.tagName === 'ol');

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What Pandoc reads of a file, as it writes that as JSON. */
export interface Ast {
  readonly t: string;
  readonly c?: unknown;
}

/** The outline of what Pandoc read. */
export function outlineOfAst(blocks: readonly Ast[], depth = 0): Outline {
  return blocks.flatMap((block) => {
    switch (block.t) {
      case 'Header': {
        const [level, , inlines] = block.c as [number, unknown, Ast[]];
        return [headingLine(level, plain(inlines))];
      }
      case 'Para':
      case 'Plain': {
        const text = squeezed(plain(block.c));
        return text === '' ? [] : [text];
      }
      case 'CodeBlock':
        return (block.c as [unknown, string])[1].trimEnd().split('\n');
      case 'BulletList':
        return (block.c as Ast[][]).flatMap((item) => itemOf(item, depth));
      case 'OrderedList':
        return (block.c as [unknown, Ast[][]])[1].flatMap((item) => itemOf(item, depth));
      case 'Table':
        return rowsOf(block.c);
      case 'Div':
        return outlineOfAst((block.c as [unknown, Ast[]])[1], depth);
      default:
        throw new Error(`a report has no ${block.t}`);
    }
  });
}

function itemOf(blocks: readonly Ast[], depth: number): string[] {
  const isInner = ({ t }: Ast): boolean => t === 'BulletList' || t === 'OrderedList';
  const own = blocks.filter((block) => !isInner(block));
  return [itemLine(depth, own.map(({ c }) => plain(c)).join(' ')), ...outlineOfAst(blocks.filter(isInner), depth + 1)];
}

type Row = [unknown, [unknown, unknown, number, number, Ast[]][]];

function rowsOf(table: unknown): string[] {
  const [, , , [, head], bodies] = table as [
    unknown,
    unknown,
    unknown,
    [unknown, Row[]],
    [unknown, unknown, Row[], Row[]][],
  ];
  const rows = [...head, ...bodies.flatMap(([, , first, rest]) => [...first, ...rest])];
  return rows.map(([, cells]) => rowLine(cells.map(([, , , , blocks]) => blocks.map(({ c }) => plain(c)).join(' '))));
}

/** All the words within, without marks. */
export function plain(within: unknown): string {
  if (!Array.isArray(within)) return '';
  return within
    .map((part: unknown) => {
      if (Array.isArray(part)) return plain(part);
      const { t, c } = part as Partial<Ast>;
      if (t === 'Str') return c as string;
      if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' ';
      if (t === 'Code') return (c as [unknown, string])[1];
      if (t === 'Link' || t === 'Span') return plain((c as [unknown, unknown])[1]);
      return t === 'RawInline' || t === 'Image' ? '' : plain(c);
    })
    .join('');
}

/** Every part of a kind, wherever it lies. */
export function all(kind: string, within: unknown): unknown[] {
  if (Array.isArray(within)) return within.flatMap((part) => all(kind, part));
  if (typeof within !== 'object' || within === null) return [];
  const { t, c } = within as Partial<Ast>;
  return [...(t === kind ? [c] : []), ...all(kind, c)];
}
