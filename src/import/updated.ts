import type { AttachmentResult } from '../model/attachments.js';
import type { PlainObject, PlainValue } from '../model/edits.js';
import type { Lang, Localized } from '../model/lang.js';
import { LAYOUTS } from '../model/layouts.js';
import type { CellsByName } from '../model/rows.js';
import type { Evidence } from '../model/study.js';
import type { PlannedRow } from './plan.js';
import { put, type RowRecord } from './records.js';

/** What a row says, and in which columns the study says something else. */
type Told = Pick<RowRecord, 'value'> & Pick<PlannedRow, 'differing'>;

/**
 * An item as a file has it, with what a row says otherwise put in place. Whatever the row has no cell for stays: the other language of
 * a text, a quote that was left out since its speaker closed it, attachments.
 */
export function updatedItem(item: Evidence, cells: CellsByName, { value, differing }: Told, lang: Lang): PlainObject {
  const written = { ...asWritten(item, cells, lang) };
  for (const { name, path, kind } of LAYOUTS.evidence) {
    if (!differing.includes(name)) continue;
    const told = at(value, path);
    const before = written[name];
    const isText = kind === 'text' && typeof before === 'object' && typeof told === 'string';
    if (told !== undefined) put(written, path, isText ? { ...(before as PlainObject), [lang]: told } : told);
  }
  return written;
}

const at = (value: PlainObject, path: readonly string[]): PlainValue | undefined =>
  path.reduce<PlainValue | undefined>((inner, key) => (inner as PlainObject | undefined)?.[key], value);

function asWritten(item: Evidence, { from, date }: CellsByName, lang: Lang): PlainObject {
  const { quote, against, shows, denies, disputes, state, why, about, attachments = [] } = item;
  return filled({
    from,
    'at': item.at,
    date,
    'finding': textOf(item.finding, lang),
    'quote':
      quote && filled({ text: quote.text, lang: quote.lang, consent: quote.consent === 'closed' ? 'closed' : null }),
    'against': listOf(against.map(filled)),
    'shows': listOf(shows),
    'denies': listOf(denies),
    'disputes': listOf(disputes),
    'state': state === 'rejected' ? state : null,
    'why': why && textOf(why, lang),
    'about': listOf(about),
    'self-report': item.selfReport || null,
    'second-hand': item.secondHand || null,
    'attachments': listOf(attachments.map((each) => attachmentOf(each, lang))),
  });
}

const attachmentOf = ({ path, sha256, kind, title }: AttachmentResult, lang: Lang): PlainObject =>
  filled({ path, sha256, kind, title: title && textOf(title, lang) });

const listOf = <T extends PlainValue>(items: readonly T[]): readonly T[] | null => (items.length === 0 ? null : items);

/** A text in the language of the study alone needs no key for it. */
const textOf = (text: Localized, lang: Lang): PlainValue => {
  const { [lang]: own, ...other } = text;
  return own !== undefined && Object.keys(other).length === 0 ? own : filled({ ...text });
};

const filled = (fields: Readonly<Record<string, PlainValue | null | undefined>>): PlainObject =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, value] as const],
    ),
  );
