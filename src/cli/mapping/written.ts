import { openCell, writtenBy, type Besides, type ColumnAnswer } from '../../app/mapping/answers.js';
import { quoted } from '../../text/messages/quoted.js';
import type { Asking } from './asking.js';

type Columns = readonly ColumnAnswer[];

export const dateQuestion = ({ t }: Pick<Asking, 't'>, columns: Columns): string =>
  t.mapping.dates(quoted(openCell(columns, 'date')));

export const decimalQuestion = ({ t }: Pick<Asking, 't'>, columns: Columns): string =>
  t.mapping.decimal(quoted(openCell(columns, 'number')));

/** Asks how cells are written, where they leave it open and nobody said it before. */
export async function askWritten(
  asking: Asking,
  columns: Columns,
  before: Besides['written'],
): Promise<Besides['written']> {
  const { dates, decimal } = writtenBy(columns);
  const { orders, signs } = asking.t.mapping;
  const order =
    dates === 'open' ? (before.dates ?? (await oneOf(asking, dateQuestion(asking, columns), orders))) : null;
  const sign =
    decimal === 'open' ? (before.decimal ?? (await oneOf(asking, decimalQuestion(asking, columns), signs))) : null;
  return { dates: order, decimal: sign };
}

/** One of these, by its words. */
const oneOf = <T extends string>(
  { prompter }: Asking,
  message: string,
  words: Readonly<Record<T, string>>,
): Promise<T> =>
  prompter.choose({ message, choices: (Object.keys(words) as T[]).map((value) => ({ value, name: words[value] })) });
