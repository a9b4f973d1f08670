import type { Lang } from '../model/lang.js';
import type { Document } from '../report/tree.js';
import { showDocuments } from './document.js';
import { deliver, destinations, type Destination } from './formats.js';
import type { Session } from './session.js';

/** What a command writes whose answer is data and a document about them. The first is for reading on a terminal. */
export const ANSWER_FORMATS = ['table', 'markdown', 'html', 'json'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

export interface AnswerOptions {
  readonly format?: readonly Destination<AnswerFormat>[];
}

/** Where the answer is to go; asked before it is worked out, so that what cannot be meant costs nobody time. */
export const answerDestinations = (session: Session, { format }: AnswerOptions): readonly Destination<AnswerFormat>[] =>
  destinations(session, format, ANSWER_FORMATS);

/** An answer as data, and as documents to stand one after the other. Only what is asked for is made. */
export interface Answer {
  readonly data: readonly object[];
  readonly documents: (lang: Lang) => Promise<readonly Document[]>;
}

export const isAnswerFormat = (format: string): format is AnswerFormat =>
  ANSWER_FORMATS.some((known) => known === format);

/** An answer to be read in a log: no colours, as wide as it is. */
export async function showAnswer(session: Session, { documents }: Answer): Promise<string> {
  const { plainText } = await import('../report/formats/terminal/index.js');
  return (await documents(session.options().lang)).map(plainText).join('\n');
}

/** Writes an answer wherever it is to go. */
export async function deliverAnswer(
  session: Session,
  wanted: readonly Destination<AnswerFormat>[],
  answer: Answer,
): Promise<void> {
  for (const to of wanted) await deliver(session, to, await written(session, to.format, answer));
}

async function written(session: Session, format: AnswerFormat, { data, documents }: Answer): Promise<string> {
  if (format === 'json') return (await import('../report/formats/json.js')).json(data);
  return showDocuments(session, format === 'table' ? 'terminal' : format, await documents(session.options().lang));
}
