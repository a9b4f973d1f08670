import type { PlainValue } from '../model/edits.js';
import { append } from '../model/lists.js';
import type { Addition, Entries, Items } from './additions.js';
import { keepsLines, lineOf, linesAt, nextLine, pastComments, type Edit } from './edit.js';
import { spotFor } from './sections.js';
import { columnOf, mannerOf, NO_NEIGHBOURS, type Style } from './style.js';
import type { Collection, Part } from './tree.js';
import { writer, type Writer } from './write.js';

/** A text that lines are put into, and how they are to look. */
export interface Page {
  readonly text: string;
  readonly style: Style;
}

/** A mapping or list in block style, which is never empty. */
export interface Block extends Collection {
  readonly parts: readonly [Part, ...Part[]];
}

export const isBlock = (collection: Collection): collection is Block =>
  collection.brackets === null && collection.parts.length > 0;

/** What is to stand below a key that is indented by `column`. */
export function linesBelow(addition: Entries | Items, column: number, style: Style): string[] {
  const write = writer(style, NO_NEIGHBOURS);
  return addition.add === 'items'
    ? joined([...addition.items.values()], (item) => write.item(item, column + style.steps.list))
    : joined([...addition.entries], ([key, each]) => entryLines(key, each, column + style.steps.map, style, write));
}

/** An import writes a hundred thousand lines, and to make an array longer is a tenth of what `flatMap` takes. */
function joined<T>(all: readonly T[], lines: (one: T) => readonly string[]): string[] {
  const out: string[] = [];
  for (const one of all) append(out, lines(one));
  return out;
}

/** An entry of a mapping, with all that is to stand below it. */
function entryLines(key: string, addition: Addition, column: number, style: Style, write: Writer): readonly string[] {
  if (addition.add === 'value') return write.pair(key, addition.value, column);
  return [`${' '.repeat(column)}${write.key(key)}:`, ...linesBelow(addition, column, style)];
}

/** Items behind the last one of a list. */
export function itemsInBlock(page: Page, list: Block, items: readonly PlainValue[]): Edit {
  const write = writer(page.style, mannerOf(list));
  const column = columnOf(page.text, list.parts[0].start);
  const added = items.map((item) => write.item(item, column));
  return behind(page, list, added, column);
}

/** Entries behind the last one of a mapping. */
export function entriesInBlock(page: Page, map: Block, entries: readonly (readonly [string, Addition])[]): Edit {
  const write = writer(page.style, mannerOf(map));
  const column = columnOf(page.text, map.parts[0].start);
  const added = entries.map(([key, addition]) => entryLines(key, addition, column, page.style, write));
  return behind(page, map, added, column);
}

/** An entry at the top of a file, where the order of the format wants it. */
export function entryAtTop({ text, style }: Page, top: Block, [key, addition]: readonly [string, Addition]): Edit {
  const column = columnOf(text, top.parts[0].start);
  const { at, emptyBefore, emptyAfter } = spotFor(key, top, text);
  const lines = entryLines(key, addition, column, style, writer(style, NO_NEIGHBOURS));
  return linesAt(text, at, [...(emptyBefore ? [''] : []), ...lines, ...(emptyAfter ? [''] : [])], style.lineEnd);
}

/** Where the parts that are there have an empty line between each two, so have those that are added. */
function behind({ text, style }: Page, { parts }: Block, added: readonly (readonly string[])[], column: number): Edit {
  const last = parts.at(-1) ?? parts[0];
  const areApart =
    parts.length > 1 && parts.slice(0, -1).every(({ end }) => lineOf(text, nextLine(text, end)).trim() === '');
  const lines = added.flatMap((part, i) => (areApart && (i > 0 || !keepsLines(text, last)) ? ['', ...part] : part));
  return linesAt(text, pastComments(text, nextLine(text, last.end), column), lines, style.lineEnd);
}
