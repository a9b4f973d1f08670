import { spliced } from '../edit/index.js';
import { isList, nameOf, type Entry, type PlainValue } from '../model/edits.js';
import { append } from '../model/lists.js';
import type { Limits } from '../model/limits.js';
import { oneLine, showUnwritable } from '../text/encode/unseen.js';

/** A file of its own that a study includes, with what is imported. */
export interface PartText {
  readonly text: string;
  readonly entries: readonly Entry[];
}

/** A little less than a file may hold, so that somebody can add to it by hand. */
const ROOM = 0.8;
/** Of its bytes, as JSON has them: as YAML they are about a quarter more. */
const BYTES = 0.6;

/**
 * What is to be added, in files none of which is too large to be read again: so many bytes, keys and items as the limits
 * allow. `head`: a comment for the top of each.
 */
export function partTexts(entries: readonly Entry[], head: string, limits: Limits): PartText[] {
  const parts: PartText[] = [];
  for (const share of sharesOf(entries, limits)) append(parts, textsOf(share, head, limits));
  return parts;
}

/** A comment of one line, whatever the file is called that it names. */
const comment = (text: string): string => `# ${showUnwritable(oneLine(text))}\n`;

/** One file, or two halves where it came out larger than it looked. */
function textsOf(entries: readonly Entry[], head: string, limits: Limits): PartText[] {
  const { text } = spliced(`${comment(head)}format: egov-study-part/1\n`, 'part.yaml', entries);
  if (text === null) throw new Error(`a part of ${String(entries.length)} entries cannot be written`);
  if (entries.length < 2 || new TextEncoder().encode(text).length <= limits.fileBytes) return [{ text, entries }];
  const half = Math.ceil(entries.length / 2);
  return [...textsOf(entries.slice(0, half), head, limits), ...textsOf(entries.slice(half), head, limits)];
}

function sharesOf(entries: readonly Entry[], { fileBytes, keys, items }: Limits): Entry[][] {
  const shares: Entry[][] = [];
  let share: Entry[] = [];
  let size = 0;
  let counts = new Map<string, number>();
  for (const entry of entries) {
    const length = lengthOf(entry.value) + nameOf(entry).length;
    const count = (counts.get(entry.kind) ?? 0) + 1;
    const most = (entry.kind === 'evidence' ? items : keys) * ROOM;
    if (share.length > 0 && (size + length > fileBytes * BYTES || count > most)) {
      shares.push(share);
      share = [];
      size = 0;
      counts = new Map();
    }
    share.push(entry);
    size += length;
    counts.set(entry.kind, (counts.get(entry.kind) ?? 0) + 1);
  }
  if (share.length > 0) shares.push(share);
  return shares;
}

/** Of a value as JSON, in UTF-16 units: about, since nobody looks for signs that are escaped. */
function lengthOf(value: PlainValue): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object') return String(value).length;
  if (isList(value)) return value.reduce<number>((sum, each) => sum + 1 + lengthOf(each), 1);
  let length = 2;
  for (const key in value) length += key.length + 4 + lengthOf(value[key] ?? '');
  return length;
}

/** A sheet for a rater who has none yet. */
export const sheetText = (rater: string, entries: readonly Entry[], head: string): string =>
  spliced(
    `${comment(head)}format: egov-ratings/1\nrater: ${JSON.stringify(rater)}\nrole: coder\n`,
    'sheet.yaml',
    entries,
  ).text ?? '';
