import type { Assessment, Score } from '../model/assessment.js';
import type { Document } from '../report/tree.js';
import type { Session } from './session.js';

export const SCORE_FORMATS = ['table', 'markdown', 'json', 'ndjson', 'csv'] as const;
export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** Prints assessments as they come. `kept`: what waits for a file. */
export interface ScoreWriter<T extends Score = Assessment> {
  readonly kept: string[];
  readonly add: (assessment: T) => string;
  readonly end: () => string;
}

/** Formats in which many studies get a line each, for which the score alone is enough. */
export const isSummary = (format: ScoreFormat): boolean => format === 'table' || format === 'markdown';

/** A writer for a format; `several`: whether more than one study is expected, which get a line each. */
export async function scoreWriter(format: ScoreFormat, several: boolean, session: Session): Promise<ScoreWriter> {
  switch (format) {
    case 'table':
    case 'markdown': {
      if (several) return summaryWriter(format, session);
      const print = await documentPrinter(format, session);
      const { score } = await import('../report/views/score.js');
      return { kept: [], add: (a) => print(score(a, session.options().lang)), end: () => '' };
    }
    case 'json': {
      const { jsonPieces } = await import('../report/formats/json.js');
      return { kept: [], ...jsonPieces() };
    }
    case 'ndjson': {
      const { ndjson } = await import('../report/formats/json.js');
      return { kept: [], add: (a) => ndjson([a]), end: () => '' };
    }
    case 'csv': {
      const { csvHead, csvRows } = await import('../report/formats/csv.js');
      let head = csvHead();
      return {
        kept: [],
        add(a) {
          const text = head + csvRows(a);
          head = '';
          return text;
        },
        end: () => head,
      };
    }
  }
}

type Print = (document: Document) => string;

async function documentPrinter(format: ScoreFormat, session: Session): Promise<Print> {
  if (format === 'markdown') return (await import('../report/formats/markdown.js')).markdown;
  const { terminal } = await import('../report/formats/terminal.js');
  const means = await session.means();
  return (document) => terminal(document, means);
}

/** A line for each of many studies. */
export async function summaryWriter(format: ScoreFormat, session: Session): Promise<ScoreWriter<Score>> {
  const print = await documentPrinter(format, session);
  const { summaryRow, summary } = await import('../report/views/score.js');
  const { lang } = session.options();
  const rows: ReturnType<typeof summaryRow>[] = [];
  return {
    kept: [],
    add(score) {
      rows.push(summaryRow(score, lang));
      return '';
    },
    end: () => (rows.length === 0 ? '' : print(summary(rows, lang))),
  };
}
