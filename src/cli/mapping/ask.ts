import {
  allBesides,
  besidesWithout,
  NOTHING_BESIDES,
  type ColumnAnswer,
  type SheetAnswers,
} from '../../app/mapping/answers.js';
import type { SeenSheet } from '../../app/mapping/proposing.js';
import type { Asking } from './asking.js';
import { askBesides } from './besides.js';
import { askColumn } from './column.js';
import { reviewed } from './review.js';
import { usesOf } from './uses.js';

/** A sheet, and what somebody said of it. */
interface SheetTold extends SheetAnswers {
  readonly seen: SeenSheet;
}

/** Asks what each column is for, and what is needed besides, until it is to be written; null where it is left. */
export async function askMapping(asking: Asking): Promise<SheetTold | null> {
  const { seen, guesses } = await askSheet(asking);
  let columns: readonly ColumnAnswer[] = [];
  for (const guess of guesses.filter(({ column }) => column.kind !== 'empty'))
    columns = [...columns, await askColumn(asking, guess, usesOf(columns))];
  let before = NOTHING_BESIDES;
  for (;;) {
    const { besides, lacksKey } = await askBesides(asking, seen, columns, before);
    const decision = await reviewed(asking, { columns, besides }, lacksKey);
    if (decision === 'leave') return null;
    if (decision === 'write') return { seen, columns, besides };
    before = allBesides(before, besides);
    if (decision.kind === 'column') columns = await askedAnew(asking, columns, decision.answer);
    else before = besidesWithout(decision.name, before);
  }
}

async function askSheet({ prompter, t, unknown: { sheets } }: Asking): Promise<Asking['unknown']['sheets'][number]> {
  const [first, ...others] = sheets;
  if (others.length === 0 && first) return first;
  return prompter.choose({
    message: t.mapping.sheet,
    choices: sheets.map((sheet) => ({ value: sheet, name: String(sheet.seen.sheet) })),
  });
}

/** The answers with that of one column given anew. */
async function askedAnew(
  asking: Asking,
  columns: readonly ColumnAnswer[],
  changed: ColumnAnswer,
): Promise<readonly ColumnAnswer[]> {
  const answer = await askColumn(asking, changed, usesOf(columns.filter((each) => each !== changed)));
  return columns.map((each) => (each === changed ? answer : each));
}
