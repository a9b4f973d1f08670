import { mannerSeen, type Besides, type ColumnAnswer } from '../../app/mapping/answers.js';
import { quoted } from '../../text/messages/quoted.js';
import type { Asking } from './asking.js';

/** What comes first in a date such as this one. */
export const dateQuestion = ({ t }: Pick<Asking, 't'>, cell: string): string => t.mapping.dates(quoted(cell));

/** What the comma is in a number such as this one. */
export const decimalQuestion = ({ t }: Pick<Asking, 't'>, cell: string): string => t.mapping.decimal(quoted(cell));

/** Asks how cells are written, where they leave it open and nobody said it before. */
export async function askWritten(
  asking: Asking,
  columns: readonly ColumnAnswer[],
  before: Besides['written'],
): Promise<Besides['written']> {
  const { dates, decimal } = mannerSeen(columns);
  const { orders, signs } = asking.t.mapping;
  return {
    dates:
      dates?.as === 'open' ? (before.dates ?? (await oneOf(asking, dateQuestion(asking, dates.cell), orders))) : null,
    decimal:
      decimal?.as === 'open'
        ? (before.decimal ?? (await oneOf(asking, decimalQuestion(asking, decimal.cell), signs)))
        : null,
  };
}

/** One of these, by its words. */
const oneOf = <T extends string>(
  { prompter }: Asking,
  message: string,
  words: Readonly<Record<T, string>>,
): Promise<T> =>
  prompter.choose({ message, choices: (Object.keys(words) as T[]).map((value) => ({ value, name: words[value] })) });
