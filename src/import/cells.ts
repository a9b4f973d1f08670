import type { PlainValue } from '../model/edits.js';
import type { CellProblem } from '../model/findings/import.js';
import { isId } from '../model/ids.js';
import type { LayoutColumn } from '../model/layouts.js';
import { nearest } from '../model/nearest.js';
import { normText } from '../model/rows.js';
import type { CellValue } from '../model/sheets.js';
import type { Settings } from './settings.js';

export type CellRead =
  /** `value`: as a file of the study has it. `cell`: as a table of the tool writes it, so that two can be compared. */
  | { readonly ok: true; readonly value: PlainValue; readonly cell: CellValue }
  | { readonly ok: false; readonly problem: CellProblem; readonly suggestion: string | null };

const read = (value: PlainValue, cell: CellValue): CellRead => ({ ok: true, value, cell });
/** What a file and a table write alike. */
const plain = (text: string): CellRead => read(text, text);
const wrong = (problem: CellProblem, suggestion: string | null = null): CellRead => ({
  ok: false,
  problem,
  suggestion,
});

/** What a cell says, by the kind of its column. */
export function readCell(raw: Exclude<CellValue, null>, column: LayoutColumn, settings: Settings): CellRead {
  const text = clean(raw);
  switch (column.kind) {
    case 'id':
      return isId(text) ? plain(text) : wrong('id');
    case 'ids': {
      const ids = text.split(/[\s;,]+/u).filter((id) => id !== '');
      return ids.every(isId) ? read(ids, ids.join('; ')) : wrong('id');
    }
    case 'norms':
      return norms(text);
    case 'items':
      return items(text);
    case 'line':
    case 'text':
      return plain(text);
    case 'date':
      return date(text, settings);
    case 'integer':
    case 'number':
      return number(raw, text, column.kind, settings);
    case 'yes-no':
      return yesNo(raw, text);
    case 'choice': {
      const chosen = text.toLowerCase();
      return column.choices.includes(chosen)
        ? read(chosen, UNSAID.has(chosen) ? null : chosen)
        : wrong('choice', nearest(chosen, column.choices));
    }
  }
}

/** What an item is where nothing is said of it. */
const UNSAID: ReadonlySet<string> = new Set(['accepted', 'open']);

/** Line ends of one kind, none of the blanks around it, and no control characters: word processors break lines by some. */
function clean(raw: Exclude<CellValue, null>): string {
  const text = String(raw);
  if (PRINTABLE.test(text)) return text.trim();
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(CONTROL, (character) => `\\u{${Number(character.codePointAt(0)).toString(16)}}`)
    .trim();
}

/** Most texts have no other signs, and what is known of each sign in Unicode takes long to ask. */
const PRINTABLE = /^[ -~]*$/;
const CONTROL = /(?![\t\n])[\p{Cc}\ufeff]|\p{Surrogate}/gu;

function norms(text: string): CellRead {
  const found: { norm: string; at: string | null }[] = [];
  for (const [part, name = '', quoted, plainly = ''] of text.matchAll(NORM)) {
    if (part.trim() === '') continue;
    const norm = name.trim();
    if (!isId(norm)) return wrong('id');
    const at = quoted?.replaceAll('""', '"') ?? plainly.trim();
    found.push({ norm, at: at === '' ? null : at });
  }
  return read(
    found.map(({ norm, at }) => (at === null ? { norm } : { norm, at })),
    found.map(normText).join('; '),
  );
}

/** A norm, and its article behind a colon: in quotation marks, or up to the next semicolon or line. */
const NORM = /([^:;\n]*)(?::[^\S\n]*(?:"((?:[^"]|"")*)"[^\S\n]*(?=[;\n]|$)|([^;\n]*)))?(?:[;\n]|$)/gu;

/** A map where any item has a level of its own: then all need one. */
function items(text: string): CellRead {
  const parts = text.split(/[\s;,]+(?![\s=])/u).filter((part) => part !== '');
  const found = parts.map((part) => /^([^=]*?)\s*(?:=\s*(-?\d{1,3}))?$/u.exec(part) ?? []);
  const levels: Record<string, number> = {};
  for (const [, id = '', level] of found) {
    if (!isId(id)) return wrong('items');
    if (level !== undefined) levels[id] = Number(level);
  }
  const count = Object.keys(levels).length;
  if (count > 0 && count < found.length) return wrong('items');
  return read(
    count > 0 ? levels : found.map(([, id = '']) => id),
    parts.map((part) => part.replace(/\s/gu, '')).join('; '),
  );
}

/** As precise as it is known. The time of a day is left out; what else stands behind it may be another day. */
function date(text: string, { dates }: Settings): CellRead {
  if (/^\d{4}(?:-\d{2})?$/u.test(text)) return plain(text);
  const [, year, month = '', day = '', behind = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return dayRead(year, month, day, behind);
  const [, a = '', b = '', lastYear, after = ''] = YEAR_LAST.exec(text) ?? [];
  if (lastYear === undefined) return wrong('date');
  if (dates === null && TIME.test(after)) return wrong('day-or-month');
  return dates === 'month-first' ? dayRead(lastYear, a, b, after) : dayRead(lastYear, b, a, after);
}

const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)(.*)$/su;
const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)(.*)$/su;
/** Nothing, or a time with or without its zone: `T10:22:33.123+07:00`, ` 10:22`, `, 10.22 WIB`, ` 10:22:33 AM GMT+7`. */
const TIME =
  /^(?:[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s?[AP]M)?(?:\s?(?:Z|WIB|WITA|WIT|(?:UTC|GMT)?(?:[+-]\d{1,2}(?::?\d{2})?)?))?)?$/iu;

const dayRead = (year: string, month: string, day: string, behind: string): CellRead =>
  TIME.test(behind) ? plain([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')) : wrong('date');

function number(raw: CellValue, text: string, kind: 'integer' | 'number', { decimal }: Settings): CellRead {
  if (kind === 'integer' && typeof raw !== 'number' && /^-?\d+(?:[.,]\d+)+$/u.test(text)) return wrong('separator');
  const value = typeof raw === 'number' ? raw : parsed(text, decimal);
  if (typeof value !== 'number') return wrong(value ?? kind);
  const fits = Number.isFinite(value) && (kind === 'number' || Number.isSafeInteger(value));
  return fits ? read(value, value) : wrong(kind);
}

/** Only the sign that was declared makes a fraction; where none was, the point alone does. */
function parsed(text: string, decimal: Settings['decimal']): number | 'decimal' | null {
  if (/^-?\d{1,15}$/u.test(text)) return Number(text);
  if (/^-?\d{1,15}(?:[.]\d{1,15})?e[+-]?\d{1,3}$/iu.test(text)) return Number(text);
  if (!/^-?\d{1,15}[.,]\d{1,21}$/u.test(text)) return null;
  const sign = text.includes(',') ? 'comma' : 'point';
  if (sign !== (decimal ?? 'point')) return 'decimal';
  return Number(text.replace(',', '.'));
}

function yesNo(raw: CellValue, text: string): CellRead {
  const said = typeof raw === 'boolean' ? raw : (SAID.get(text.toLowerCase()) ?? null);
  return said === null ? wrong('yes-no') : read(said, said ? 'yes' : null);
}

const SAID: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'ya', 'true', '1', 'x'].map((text) => [text, true] as const),
  ...['no', 'tidak', 'false', '0'].map((text) => [text, false] as const),
]);
