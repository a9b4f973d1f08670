import type { Assessment } from '../model/assessment.js';
import type { Lang } from '../model/lang.js';
import type { Document } from './tree.js';

/** A choice with a name; its code is loaded when it is chosen, so that listing the choices costs nothing. */
export interface Entry<T> {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<T>;
}

/** Makes a document of an assessment. */
export type View = (assessment: Assessment, lang: Lang) => Document;

export const VIEWS = {
  score: {
    name: 'score',
    summary: 'the scores as a table, and the verdict',
    load: async () => (await import('./views/score.js')).score,
  },
  report: {
    name: 'report',
    summary: 'the full report',
    load: async () => (await import('./views/report/index.js')).report,
  },
} as const satisfies Record<string, Entry<View>>;

/** Prints a document. */
export const DOCUMENT_FORMATS = {
  markdown: {
    name: 'markdown',
    summary: 'GitHub-flavoured Markdown',
    load: async () => (await import('./formats/markdown.js')).markdown,
  },
  text: {
    name: 'text',
    summary: 'plain text, without colours',
    load: async () => (await import('./formats/terminal.js')).plainText,
  },
} as const satisfies Record<string, Entry<(document: Document) => string>>;

/** Prints results themselves, whatever the view. */
export const RESULT_FORMATS = {
  json: {
    name: 'json',
    summary: 'the assessment as JSON; several as an array',
    load: async () => (await import('./formats/json.js')).json,
  },
  ndjson: {
    name: 'ndjson',
    summary: 'one assessment a line, as JSON',
    load: async () => (await import('./formats/json.js')).ndjson,
  },
  csv: {
    name: 'csv',
    summary: 'one row a node, for spreadsheets',
    load: async () => (await import('./formats/csv.js')).csv,
  },
} as const satisfies Record<string, Entry<(assessments: readonly Assessment[]) => string>>;
