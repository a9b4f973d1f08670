import { entry } from '../../model/at.js';
import type { Lang } from '../../model/lang.js';
import { COLUMNS_SHEET, LAYOUTS, type TableName } from '../../model/layouts.js';
import { tableOf } from '../../model/rows.js';
import type { SheetTable } from '../../model/sheets.js';
import { messages } from '../../text/messages/index.js';

/** Tables to be filled in, and one that says of each column what belongs there: a sheet that `import` passes over. */
export const blankTables = (names: readonly TableName[], lang: Lang): SheetTable[] => [
  ...names.map((name) => tableOf(name, [])),
  columnsTable(names, lang),
];

function columnsTable(names: readonly TableName[], lang: Lang): SheetTable {
  const say = messages(lang).exported;
  const { table, column, needed, means, how, choices } = say.headers;
  return {
    name: COLUMNS_SHEET[lang],
    columns: [table, column, needed, means, how, choices],
    rows: names.flatMap((name) =>
      LAYOUTS[name].map((each) => [
        name,
        each.name,
        each.needed ? say.yes : null,
        entry(say.means[name], each.name),
        say.how[each.kind],
        each.choices.length === 0 ? null : each.choices.join(', '),
      ]),
    ),
  };
}
