import type { PlainObject, PlainValue } from '../model/edits.js';
import type { Lang } from '../model/lang.js';
import { LAYOUTS } from '../model/layouts.js';
import type { Evidence } from '../model/study.js';
import type { PlannedRow } from './plan.js';
import { put, type RowRecord } from './records.js';

/** What a row says, and in which columns the study says something else. */
type Told = Pick<RowRecord, 'value'> & Pick<PlannedRow, 'differing'>;

/**
 * The fields of an item of which a row says something else. What the row has no cell for stays in them: the other language of a text,
 * the language of a quote.
 */
export function updatedFields({ finding, why, quote }: Evidence, { value, differing }: Told, lang: Lang): PlainObject {
  const before = new Map([
    ['finding', localized(finding, lang)],
    ['why', localized(why, lang)],
    ['quote', quoteOf(quote)],
  ]);
  const fields: Record<string, PlainValue> = {};
  for (const { name, path, kind } of LAYOUTS.evidence) {
    const told = at(value, path);
    if (!differing.includes(name) || told === undefined) continue;
    const [key = name] = path;
    const kept = before.get(key) ?? null;
    if (kept) fields[key] ??= kept;
    put(fields, kept && kind === 'text' ? [key, lang] : path, told);
  }
  return fields;
}

const at = (value: PlainObject, path: readonly string[]): PlainValue | undefined =>
  path.reduce<PlainValue | undefined>((inner, key) => (inner as PlainObject | undefined)?.[key], value);

/** A text in the language of the study alone needs no key for it. */
const localized = (text: Evidence['why'], lang: Lang): PlainObject | null =>
  text && Object.keys(text).some((other) => other !== lang) ? { ...text } : null;

const quoteOf = (quote: Evidence['quote']): PlainObject | null =>
  quote && {
    text: quote.text,
    ...(quote.lang !== null && { lang: quote.lang }),
    ...(quote.consent === 'closed' && { consent: quote.consent }),
  };
