import { entry } from '../../model/at.js';
import type { Lang } from '../../model/lang.js';
import type { TableName } from '../../model/layouts.js';
import { messages, type Messages } from '../../text/messages/index.js';
import type { Choice } from '../prompter.js';

/** A column of the tool's own tables by what it is for, as the blank workbook explains it, found by that in either language. */
export const fieldChoice = (table: TableName, column: string, lang: Lang): Omit<Choice<never>, 'value'> => ({
  name: fieldName(table, column, messages(lang)),
  hint: fieldName(table, column, messages(lang === 'en' ? 'id' : 'en')),
});

/** `source: what it is (sources: kind)`. */
export const fieldName = (table: TableName, column: string, { imported, exported }: Messages): string =>
  `${imported.tables[table]}: ${entry(exported.means[table], column)} (${table}: ${column})`;
