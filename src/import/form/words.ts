import { LANGUAGES, type Lang } from '../../model/lang.js';
import type { Grid } from '../../model/sheets.js';
import type { Worded, WordedQuestion } from '../../model/xlsform.js';

/** By what an export calls questions and choices: by their names, or by their labels in a language. */
export type Manner = 'names' | Lang;
export const MANNERS: readonly Manner[] = ['names', ...LANGUAGES];

/** The names of choices by what an export calls them. */
export type Labels = ReadonlyMap<string, readonly string[]>;

/** What a question, group or choice is called in an export. */
export const called = (of: Worded, manner: Manner): string =>
  manner === 'names' ? of.name : squeezed(of.label[manner]);

/** Spreadsheets and people leave blanks and line breaks where there were none. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The headers of a grid, which stand in its first row. */
export const headsOf = ({ rows: [head = []] }: Pick<Grid, 'rows'>): string[] =>
  head.map((cell) => squeezed(String(cell ?? '')));

/** The question with the groups around it, from the outermost on. */
export const pathOf = (question: WordedQuestion, manner: Manner): string[] =>
  [...question.groups, question].map((each) => called(each, manner));

/**
 * What stands between groups in the headers; null where no header has groups before a question. KoboToolbox lets it be chosen (`group_sep` of
 * formpack's exports: / by default), ODK Central has a hyphen. It is the same in all headers, so the first one tells.
 */
export function separatorIn(
  heads: readonly string[],
  questions: readonly WordedQuestion[],
  manner: Manner,
): string | null {
  for (const question of questions) {
    const path = pathOf(question, manner);
    const outer = path.slice(0, 1).join('');
    const own = called(question, manner);
    const room = path.reduce((sum, { length }) => sum + length, 0);
    for (const head of heads) {
      if (!head.startsWith(outer) || !head.endsWith(own)) continue;
      const length = (head.length - room) / (path.length - 1);
      const separator = Number.isInteger(length) ? head.slice(outer.length, outer.length + length) : '';
      if (separator !== '' && head === path.join(separator)) return separator;
    }
  }
  return null;
}
