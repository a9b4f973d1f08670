import type { MappingFindings } from '../../../model/findings/mapping.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

const headersAt = ({ sheet, row }: { readonly sheet: string | null; readonly row: number }): string =>
  sheet === null ? `row ${String(row)}` : `row ${String(row)} of the sheet ${quoted(sheet)}`;

export const mappingFindings: FindingMessages<MappingFindings> = {
  'MAPPING-ONE-OF': {
    what: ({ keys, found }) =>
      found.length === 0
        ? `this has none of the keys ${choices(keys)}`
        : `this has the keys ${found.join(' and ')}, of which only one can hold`,
    why: 'What the cells are taken from cannot be told.',
    fix: ({ keys }) => `write one of ${choices(keys)}`,
  },
  'MAPPING-KEY-NEEDED': {
    what: () => 'questions are read from this sheet, and no key tells its rows apart',
    why: 'Two people who answer alike would count as one, and a second import would not know the rows again.',
    fix: 'name a column as "key"; if there is none, add one with numbers to the table',
  },
  'MAPPING-INCOMPLETE': {
    what: ({ table, column }) => `nothing fills the column ${quoted(column)} of ${table}`,
    why: 'No row could become a part of the study without it.',
    fix: 'name a column of the table for it, or a value that is the same in every row: { value: ... }',
  },
  'MAPPING-FILLED-TWICE': {
    what: ({ table, column }) => `the column ${quoted(column)} of ${table} is filled already`,
    why: 'It is filled by each of the questions or indicators of this sheet.',
    fix: 'take it out here, or describe the sheet a second time in the list',
  },
  'MAPPING-EMPTY': {
    what: () => 'nothing is made of the rows of this sheet',
    why: 'A sheet that adds nothing need not be named.',
    fix: 'say what its rows become: sources, sessions, evidence, ratings, questions or indicators; or take it out',
  },
  'MAPPED-SHEET-MISSING': {
    what: ({ sheet, sheets, suggestion }) =>
      `the workbook has no sheet ${quoted(sheet)}${sheets.length === 0 ? '' : ` (there is: ${choices(sheets.map(quoted))})`}${didYouMean(suggestion)}`,
    why: 'The table has changed since the mapping was made, or it is another one.',
    fix: 'write the name of the sheet as it is, or its position; a CSV file is the sheet 1',
  },
  'MAPPED-COLUMN-MISSING': {
    what: ({ name, suggestion, ...at }) =>
      `no column is headed ${quoted(name)} in ${headersAt(at)}${didYouMean(suggestion)}`,
    why: 'The table has changed since the mapping was made, or it is another one. Nothing is imported.',
    fix: 'write the header as it is now, or say in which row the headers stand with "skip"',
  },
  'MAPPED-COLUMN-TWICE': {
    what: ({ name, letters, ...at }) =>
      `several columns are headed ${quoted(name)} in ${headersAt(at)}: ${choices(letters)}`,
    why: 'Which of them is meant cannot be told.',
    fix: ({ letters }) => `name the column by its letter, as { letter: ${letters[0] ?? 'B'} }, or rename the others`,
  },
  'IDS-ALIKE': {
    what: ({ id, texts }) => `${choices(texts.map(quoted))} would both become the id ${quoted(id)}`,
    why: 'Two people or things would become one.',
    fix: 'translate them with "values", each into an id of its own, or write them alike in the table if they are the same',
  },
  'KEY-TWICE': {
    what: ({ key, first }) => `two rows are called ${quoted(key)}; the other begins in row ${String(first.line)}`,
    why: 'A key tells rows apart. One of the two would take the place of the other.',
    fix: 'give each row a key of its own, name another column as "key", or delete the row that is there twice',
  },
  'COLUMNS-NOT-MAPPED': {
    what: ({ sheet, columns }) => {
      const where = sheet === null ? '' : ` of the sheet ${quoted(sheet)}`;
      const count = columns.length === 1 ? `a column${where} is` : `${String(columns.length)} columns${where} are`;
      return `${count} not in the mapping: ${choices(columns.map(quoted))}`;
    },
    why: 'What stands in them is not imported.',
    fix: 'add them to the mapping if they are wanted',
  },
  'SHEETS-NOT-MAPPED': {
    what: ({ sheets }) => `sheets that are not in the mapping: ${choices(sheets.map(quoted))}`,
    why: 'What stands in them is not imported.',
    fix: 'add them to the mapping if they are wanted',
  },
  'MAPPING-EXISTS': {
    what: ({ path }) => `${quoted(path)} is there already`,
    why: 'Somebody may have worked on it.',
    fix: 'choose another file with -o, or move that one away',
  },
  'MAPPING-NO-TABLE': {
    what: () => 'there is nothing in this table',
    why: 'A mapping is made of the headers of a table and of what stands below them.',
    fix: 'save the table anew, or name another file',
  },
};
