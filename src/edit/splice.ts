import { at } from '../model/at.js';
import {
  nameOf,
  type Coding,
  type Entry,
  type EntryKind,
  type PlainObject,
  type PlainValue,
  type Update,
} from '../model/edits.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { EditFindings } from '../model/findings/edit.js';
import { append } from '../model/lists.js';
import type { Place } from '../model/places.js';
import {
  additionsOf,
  codingAdditions,
  inclusions,
  updateAdditions,
  type Addition,
  type Entries,
  type Items,
} from './additions.js';
import { entriesInBlock, entryAtTop, isBlock, itemsInBlock, linesBelow, type Page } from './block.js';
import { inBrackets } from './brackets.js';
import { applied, linesAt, nextLine, pastComments, type Edit } from './edit.js';
import { columnOf, mannerOf, NO_NEIGHBOURS, styleOf } from './style.js';
import { collectionOf, endsOpen, scalarOf, topOf, type Collection, type Part } from './tree.js';
import { writer } from './write.js';

export type Spliced =
  | { readonly text: string; readonly findings: readonly [] }
  /** Nothing can be added while any of it cannot. */
  | { readonly text: null; readonly findings: readonly Finding[] };

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The text of a study's file with entries added, every other character as it was: comments, order, line ends, a byte order
 * mark. Replaced are ratings of which the entry says so, and brackets with nothing in them. The file is taken to be one that
 * the loader accepts; `file` names it in findings. Whether the entries make sense is for the loader to say of the new text.
 */
export function spliced(whole: string, file: string, entries: readonly Entry[]): Spliced {
  const { additions, twice } = additionsOf(entries);
  const findings = twice.map((entry) => finding('ENTRY-EXISTS', { kind: entry.kind, id: nameOf(entry) }, null));
  return withAdditions(whole, file, additions, findings);
}

/** Takes a text apart before anything is to be added to it, so that nobody waits for it then. */
export function foreseen(whole: string): void {
  topOf(whole.replace(BYTE_ORDER_MARK, ''));
}

/** The text of a study's file with codings put into items of evidence that stand in it, each item once. */
export const coded = (whole: string, file: string, codings: readonly Coding[]): Spliced =>
  withAdditions(whole, file, codingAdditions(codings), []);

/** The text of a study's file with fields of items of evidence that stand in it put in place of those they had, each item once. */
export const updated = (whole: string, file: string, updates: readonly Update[]): Spliced =>
  withAdditions(whole, file, updateAdditions(updates), []);

/** The text of a study's file that reads further files as well. */
export const including = (whole: string, file: string, paths: readonly string[]): Spliced =>
  withAdditions(whole, file, inclusions(paths), []);

function withAdditions(whole: string, file: string, additions: Entries, findings: Finding[]): Spliced {
  const mark = whole.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const text = whole.slice(mark.length);
  const token = topOf(text);
  const top = collectionOf(token);
  if (top?.kind !== 'map') return refused([...findings, refusal('no-map', '', placeAt(file, text, 0))]);
  const splicing: Splicing = { text, file, style: styleOf(text, top), edits: [], findings };
  addEntries(splicing, top, additions, [], true);
  const { edits } = splicing;
  if (endsOpen(text, token) && edits.some(({ from }) => from === text.length))
    findings.push(refusal('open-text', '', placeAt(file, text, text.length)));
  return findings.length > 0 ? refused(findings) : { text: mark + applied(text, edits), findings: [] };
}

const refused = (findings: readonly Finding[]): Spliced => ({ text: null, findings });

const refusal = (why: EditFindings['NOT-EDITABLE']['why'], key: string, place: Place): Finding =>
  finding('NOT-EDITABLE', { why, key }, place);

interface Splicing extends Page {
  readonly file: string;
  readonly edits: Edit[];
  readonly findings: Finding[];
}

/** `path`: the keys that lead to the mapping. `inBlock`: whether no brackets stand around it, its own left aside. */
function addEntries(
  splicing: Splicing,
  map: Collection,
  { entries }: Entries,
  path: readonly string[],
  inBlock: boolean,
): void {
  const known = new Map(map.parts.map((part) => [part.key?.text ?? '', part]));
  const fresh: [string, Addition][] = [];
  for (const [key, addition] of entries) {
    const part = known.get(key);
    if (!part) fresh.push([key, addition]);
    else if (addition.add !== 'value') addBelow(splicing, part, addition, [...path, key], inBlock && !map.brackets);
    else if (addition.replace) splicing.edits.push(replacement(splicing, map, part, addition.value));
    else exists(splicing, addition.kind, [...path.slice(1), key].join('/'), part);
  }
  if (fresh.length === 0) return;
  const { text, style, edits } = splicing;
  if (map.brackets) {
    const write = writer(style, mannerOf(map));
    const added = fresh.map(([key, addition]) => `${write.key(key)}: ${write.inline(valueOf(addition))}`);
    append(edits, inBrackets(text, map, map.brackets, added, style.lineEnd));
  } else if (!isBlock(map)) return;
  else if (path.length > 0) edits.push(entriesInBlock(splicing, map, fresh));
  else
    append(
      edits,
      fresh.map((entry) => entryAtTop(splicing, map, entry)),
    );
}

function addItems(
  splicing: Splicing,
  list: Collection,
  { kind, items, within = new Map<string, Entries>() }: Items,
  path: readonly string[],
  inBlock: boolean,
): void {
  const { text, style, edits } = splicing;
  const known = new Map(list.parts.map((part) => [idOf(part), part]));
  for (const [id, addition] of within)
    addBelow(splicing, at(known, id), addition, [...path, id], inBlock && !list.brackets);
  const added: PlainValue[] = [];
  for (const [id, item] of items) {
    const part = known.get(id);
    if (!part) added.push(item);
    else exists(splicing, kind, id, part);
  }
  if (added.length === 0) return;
  if (list.brackets) {
    const { inline } = writer(style, mannerOf(list));
    append(edits, inBrackets(text, list, list.brackets, added.map(inline), style.lineEnd));
  } else if (isBlock(list)) edits.push(itemsInBlock(splicing, list, added));
}

const idOf = ({ value }: Part): string | null => {
  const id = collectionOf(value)?.parts.find(({ key }) => key?.text === 'id');
  return scalarOf(id?.value ?? null)?.text ?? null;
};

/** Adds to what stands behind a key: nothing so far, a mapping or a list. */
function addBelow(
  splicing: Splicing,
  part: Part,
  addition: Entries | Items,
  path: readonly string[],
  inBlock: boolean,
): void {
  const inner = collectionOf(part.value);
  const wanted = addition.add === 'items' ? 'list' : 'map';
  if (part.value && inner?.kind !== wanted) {
    const { findings, file, text } = splicing;
    findings.push(
      refusal(addition.add === 'items' ? 'no-list' : 'no-map', path.join('.'), placeAt(file, text, part.start)),
    );
  } else if (inBlock && isEmpty(splicing.text, inner))
    append(splicing.edits, beginnings(splicing, part, inner, addition));
  else if (!inner) splicing.edits.push(behindColon(splicing, part, valueOf(addition)));
  else if (addition.add === 'items') addItems(splicing, inner, addition, path, inBlock);
  else addEntries(splicing, inner, addition, path, inBlock);
}

const isEmpty = (text: string, inner: Collection | null): boolean =>
  inner === null || (inner.parts.length === 0 && text.slice(inner.brackets?.open, inner.brackets?.close).trim() === '');

/** The first lines below a key. Brackets with nothing in them make room. */
function beginnings(
  { text, style }: Page,
  { start, mark, end }: Part,
  inner: Collection | null,
  addition: Entries | Items,
): Edit[] {
  const column = columnOf(text, start);
  const lines = linesBelow(addition, column, style);
  const at = pastComments(text, nextLine(text, end), column);
  const below = linesAt(text, at, lines, style.lineEnd);
  if (!inner?.brackets) return [below];
  const open = inner.brackets.open - 1;
  const isBehindMark = text.slice(mark, open).trim() === '';
  return [{ from: isBehindMark ? mark : open, to: end, text: '' }, below];
}

/** A value in brackets, for a key that has none. */
const behindColon = ({ style }: Page, { mark }: Part, value: PlainValue): Edit => ({
  from: mark,
  to: mark,
  text: ` ${writer(style, NO_NEIGHBOURS).inline(value)}`,
});

/** The new value in the style of the old one. */
function replacement(page: Page, siblings: Collection, part: Part, value: PlainValue): Edit {
  const { text, style } = page;
  if (!part.value) return behindColon(page, part, value);
  const write = writer(style, mannerOf(siblings));
  const old = collectionOf(part.value);
  const first = old?.parts[0];
  const inPlace = (from: number, lines: readonly string[]): Edit => ({
    from,
    to: endOfText(text, part),
    text: lines.join(style.lineEnd).trimStart(),
  });
  if (isObject(value) && old?.kind === 'map' && !old.brackets && first)
    return inPlace(first.start, write.pairs(value, columnOf(text, first.start)));
  // What stood below its key might not be anything that can stand there in brackets.
  if (part.key && !siblings.brackets && !isObject(value))
    return inPlace(part.start, write.pair(part.key.text, value, columnOf(text, part.start)));
  return inPlace(part.value.offset, [write.inline(value)]);
}

/** A block text that keeps the empty lines after it ends in them; the next part begins behind them. */
const endOfText = (text: string, { start, end }: Part): number => start + text.slice(start, end).trimEnd().length;

const isObject = (value: PlainValue): value is PlainObject => typeof value === 'object' && !Array.isArray(value);

function valueOf(addition: Addition): PlainValue {
  if (addition.add === 'value') return addition.value;
  if (addition.add === 'items') return [...addition.items.values()];
  return Object.fromEntries([...addition.entries].map(([key, each]) => [key, valueOf(each)]));
}

function exists({ findings, file, text }: Splicing, kind: EntryKind, id: string, { start }: Part): void {
  findings.push(finding('ENTRY-EXISTS', { kind, id }, placeAt(file, text, start)));
}

function placeAt(file: string, text: string, offset: number): Place {
  return { file, line: text.slice(0, offset).split('\n').length, col: columnOf(text, offset) + 1 };
}
