import type { Assessment, NodeScores, Score } from '../model/assessment/index.js';
import type { Document } from '../report/tree.js';
import { documentPrinter, type DocumentFormat } from './document.js';
import type { Session } from './session.js';

export const SCORE_FORMATS = ['table', 'markdown', 'html', 'json', 'ndjson', 'csv'] as const;
export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** Formats for reading; the others are for other programs and carry all there is. */
export const isTable = (format: ScoreFormat): boolean => format === 'table' || isMarkup(format);

const isMarkup = (format: ScoreFormat): format is 'markdown' | 'html' => format === 'markdown' || format === 'html';

const shownAs = (format: ScoreFormat): DocumentFormat => (isMarkup(format) ? format : 'terminal');

/** Makes text of results as they come. */
export interface ScoreWriter<T> {
  readonly add: (result: T) => string;
  readonly end: () => string;
}

/** The nodes of one study as a table. */
export async function tableWriter(format: ScoreFormat, session: Session): Promise<ScoreWriter<NodeScores>> {
  const print = await documentPrinter(session, shownAs(format));
  const { score } = await import('../report/views/score.js');
  const { lang } = session.options();
  if (format !== 'html') return { add: (one) => print([score(one, lang)]), end: () => '' };
  // A page has one beginning and one end, however many frameworks there are.
  const documents: Document[] = [];
  return {
    add(one) {
      documents.push(score(one, lang));
      return '';
    },
    end: () => (documents.length === 0 ? '' : print(documents)),
  };
}

/** A line for each of many studies. */
export async function summaryWriter(format: ScoreFormat, session: Session): Promise<ScoreWriter<Score>> {
  const print = await documentPrinter(session, shownAs(format));
  const { summaryRow, summary } = await import('../report/views/score.js');
  const { lang } = session.options();
  const rows: ReturnType<typeof summaryRow>[] = [];
  return {
    add(one) {
      // Copied, because V8 cuts texts out of the file's without copying: one name would keep the whole file.
      rows.push(structuredClone(summaryRow(one, lang)));
      return '';
    },
    end: () => (rows.length === 0 ? '' : print([summary(rows, lang)])),
  };
}

/** Any format, for a run that asks for several at once. */
export async function resultWriter(
  format: ScoreFormat,
  session: Session,
  several: boolean,
): Promise<ScoreWriter<Assessment>> {
  switch (format) {
    case 'table':
    case 'markdown':
    case 'html':
      return several ? summaryWriter(format, session) : tableWriter(format, session);
    case 'json': {
      const { jsonPieces } = await import('../report/formats/json.js');
      return jsonPieces();
    }
    case 'ndjson': {
      const { ndjson } = await import('../report/formats/json.js');
      return { add: (one) => ndjson([one]), end: () => '' };
    }
    case 'csv': {
      const { csvHead, csvRows, isProjecting } = await import('../report/formats/csv.js');
      let isFirst = true;
      return {
        add(one) {
          const text = (isFirst ? csvHead(isProjecting(one)) : '') + csvRows(one);
          isFirst = false;
          return text;
        },
        end: () => (isFirst ? csvHead() : ''),
      };
    }
  }
}
