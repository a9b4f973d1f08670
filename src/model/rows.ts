import type { TableName } from './layouts.js';
import { inLanguage, type Lang, type Localized } from './lang.js';
import type { CellValue, SheetTable } from './sheets.js';
import { LAYOUTS } from './layouts.js';
import type { Evidence, RaterSheet, Rating, Session, Source, Study } from './study.js';

/** A row of a table by its headers: what is not there has no cell. */
export type CellsByName = Readonly<Record<string, CellValue>>;

/** What a study holds, as rows of the tables in which it could have been filled in. */
export function rowsOf(study: Study, table: TableName): CellsByName[] {
  switch (table) {
    case 'sources':
      return [...study.sources.values()].map((source) => sourceCells(source, study.lang));
    case 'sessions':
      return [...study.sessions].map(([id, session]) => sessionCells(id, session));
    case 'evidence':
      return [...study.evidence.values()].map((item) => evidenceCells(item, study));
    case 'ratings':
      return study.raters.flatMap((sheet) =>
        [...sheet.ratings].flatMap(([framework, nodes]) =>
          [...nodes.values()].map((rating) => ratingCells(sheet, framework, rating, study.lang)),
        ),
      );
  }
}

/** A table of the tool's own layout, with these rows. */
export const tableOf = (table: TableName, rows: readonly CellsByName[]): SheetTable => {
  const columns = LAYOUTS[table].map(({ name }) => name);
  return { name: table, columns, rows: rows.map((row) => columns.map((name) => row[name] ?? null)) };
};

export const sourceCells = (source: Source, lang: Lang): CellsByName => ({
  'id': source.id,
  'kind': source.kind,
  'role': words(source.role, lang),
  'group': source.group ?? null,
  'selection': source.selection ?? null,
  'size': source.size ?? null,
  'title': words(source.title, lang),
  'status': source.status ?? null,
  'date': source.date ?? null,
  'valid-until': source.validUntil ?? null,
  'cite': source.cite ?? null,
  'doi': source.doi ?? null,
  'url': source.url ?? null,
});

export const sessionCells = (id: string, { source, method, date }: Session): CellsByName => ({
  id,
  source,
  method,
  date,
});

export const evidenceCells = (item: Evidence, study: Pick<Study, 'lang' | 'sessions' | 'sources'>): CellsByName => ({
  'id': item.id,
  'from': item.session ?? item.source,
  'at': item.at,
  'date': ownDate(item, study),
  'finding': words(item.finding, study.lang),
  'quote': item.quote?.text ?? null,
  'quote-lang': item.quote?.lang ?? null,
  'quote-consent': item.quote?.consent === 'closed' ? 'closed' : null,
  'against': list(item.against.map(normText)),
  'shows': list(item.shows),
  'denies': list(item.denies),
  'disputes': list(item.disputes),
  'state': item.state === 'rejected' ? item.state : null,
  'why': words(item.why ?? undefined, study.lang),
  'about': list(item.about),
  'self-report': item.selfReport ? 'yes' : null,
  'second-hand': item.secondHand ? 'yes' : null,
});

export const ratingCells = (
  { rater, own }: Pick<RaterSheet, 'rater' | 'own'>,
  framework: string,
  rating: Rating,
  lang: Lang,
): CellsByName => ({
  rater: own ? null : rater,
  framework,
  node: rating.node,
  ...levelOf(rating),
  evidence: list([...rating.evidence].map(([id, level]) => (level === null ? id : `${id}=${String(level)}`))),
  status: rating.status,
  sought: rating.sought ? 'yes' : null,
  why: words(rating.why ?? undefined, lang),
  source: rating.source,
  at: rating.at,
});

/** A whole level is one; a fraction, and what was taken over from elsewhere, is a value. */
const levelOf = ({ level, status }: Rating): CellsByName =>
  level === null || (Number.isInteger(level) && status === null) ? { level } : { value: level };

/** What its session or source says already is left to them. */
const ownDate = ({ date, session, source }: Evidence, { sessions, sources }: Pick<Study, 'sessions' | 'sources'>) =>
  date === ((session === null ? null : sessions.get(session)?.date) ?? sources.get(source)?.date ?? null) ? null : date;

const words = (text: Localized | undefined, lang: Lang): string | null =>
  text === undefined ? null : inLanguage(text, lang).text;

/** `rule-52: art. 4`, the article in quotation marks where it could be taken for more than one. */
export const normText = ({ norm, at }: Evidence['against'][number]): string =>
  at === null ? norm : `${norm}: ${UNCLEAR.test(at) ? `"${at.replaceAll('"', '""')}"` : at}`;

const UNCLEAR = /[;"\u0085]|[^\S ]|^ | $/u;

const list = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('; '));
