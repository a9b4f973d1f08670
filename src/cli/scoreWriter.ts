import type { Assessment } from '../model/assessment.js';
import type { Document } from '../report/tree.js';
import type { Session } from './session.js';

export const SCORE_FORMATS = ['table', 'markdown', 'json', 'ndjson', 'csv'] as const;
export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** Prints assessments as they come. `kept`: what waits for a file. */
export interface ScoreWriter {
  readonly kept: string[];
  readonly add: (assessment: Assessment) => string;
  readonly end: () => string;
}

/** A writer for a format; `several`: whether more than one study is expected, which get a line each. */
export async function scoreWriter(format: ScoreFormat, several: boolean, session: Session): Promise<ScoreWriter> {
  switch (format) {
    case 'table': {
      const { terminal } = await import('../report/formats/terminal.js');
      const means = await session.means();
      return documentWriter(several, session, (document) => terminal(document, means));
    }
    case 'markdown': {
      const { markdown } = await import('../report/formats/markdown.js');
      return documentWriter(several, session, markdown);
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

async function documentWriter(
  several: boolean,
  session: Session,
  print: (document: Document) => string,
): Promise<ScoreWriter> {
  const { score, summaryRow, summary } = await import('../report/views/score.js');
  const { lang } = session.options();
  if (!several) return { kept: [], add: (a) => print(score(a, lang)), end: () => '' };
  const rows: ReturnType<typeof summaryRow>[] = [];
  return {
    kept: [],
    add(a) {
      rows.push(summaryRow(a, lang));
      return '';
    },
    end: () => (rows.length === 0 ? '' : print(summary(rows, lang))),
  };
}
