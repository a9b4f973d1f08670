import type { Framework } from '../../src/model/framework.js';
import type { CellValue, SheetTable } from '../../src/model/sheets.js';
import { xlsform } from '../../src/report/xlsform/index.js';

/** What KoboToolbox and ODK make of submissions: after formpack's exports (reporting/export.py, schema/fields.py), from the form's own tables. */

export interface Shape {
  /** `lang` of an export: `_xml`, or one of the form's languages. */
  readonly lang: 'names' | 'en' | 'id';
  /** Between groups; null where headers have none. */
  readonly separator: string | null;
  /** One column with all choices, one of noughts and ones for each, or both. */
  readonly several: 'summary' | 'details' | 'both';
}

/** Question → answer, of several choices a list; beside them what the server adds. */
export type Answers = Readonly<Record<string, string | number | readonly string[]>>;

export const KOBO: Shape = { lang: 'names', separator: '/', several: 'both' };

/** Headers and rows: the questions in the order of the form, then what else there is in the answers. */
export const exported = (
  framework: Framework,
  submissions: readonly Answers[],
  shape: Partial<Shape> = {},
): CellValue[][] => tableOf(framework, submissions, shape, false);

/** The sheet of the group that repeats: what was noted each time, and what the server adds by which it leads to its submission. */
export const exportedFurther = (
  framework: Framework,
  further: readonly Answers[],
  shape: Partial<Shape> = {},
): CellValue[][] => tableOf(framework, further, shape, true);

function tableOf(
  framework: Framework,
  given: readonly Answers[],
  shape: Partial<Shape>,
  repeated: boolean,
): CellValue[][] {
  const { lang, separator, several } = { ...KOBO, ...shape };
  const [survey, choices] = xlsform(framework, { lang: 'en', only: null }).map(rowsOf) as [Row[], Row[]];
  const label = (row: Row): string =>
    String(
      lang === 'names' ? row['name'] : row[lang === 'en' ? 'label::English (en)' : 'label::Bahasa Indonesia (id)'],
    );
  const columns: { head: string; cell: (answers: Answers) => CellValue }[] = [];
  const names = new Set<string>();
  const groups: string[] = [];
  let within = false;
  for (const row of survey) {
    const [type = '', list] = String(row['type']).split(' ');
    if (type.endsWith('_repeat')) within = type === 'begin_repeat';
    if (type.startsWith('end_')) groups.pop();
    else if (type.startsWith('begin_')) groups.push(label(row));
    else if (within === repeated) {
      const name = String(row['name']);
      names.add(name);
      const own = row['label::English (en)'] === null ? name : label(row);
      const head = separator === null ? own : [...groups, own].join(separator);
      const offered = choices.filter((choice) => choice['list_name'] === list);
      const word = (answer: string): string => {
        const choice = offered.find((each) => each['name'] === answer);
        return choice ? label(choice) : answer;
      };
      const chosen = (answers: Answers): readonly string[] => {
        const answer = answers[name];
        return answer === undefined ? [] : typeof answer === 'object' ? answer : [String(answer)];
      };
      if (type !== 'select_multiple' || several !== 'details')
        columns.push({ head, cell: (answers) => chosen(answers).map(word).join(' ') || null });
      if (type === 'select_multiple' && several !== 'summary')
        for (const choice of offered)
          columns.push({
            head: `${head}${separator ?? '/'}${label(choice)}`,
            cell: (answers) =>
              answers[name] === undefined ? null : chosen(answers).includes(String(choice['name'])) ? '1' : '0',
          });
    }
  }
  for (const name of new Set(given.flatMap((answers) => Object.keys(answers))))
    if (!names.has(name))
      columns.push({ head: name, cell: (answers) => (answers[name] as CellValue | undefined) ?? null });
  return [columns.map(({ head }) => head), ...given.map((answers) => columns.map(({ cell }) => cell(answers)))];
}

type Row = Readonly<Record<string, CellValue>>;

const rowsOf = ({ columns, rows }: SheetTable): Row[] =>
  rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])));
