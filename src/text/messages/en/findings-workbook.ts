import type { OtherKind, Unsafe, WorkbookFindings } from '../../../model/findings/workbook.js';
import type { FindingMessages } from '../finding-messages.js';
import { thousands } from '../../numbers.js';
import { quoted } from '../quoted.js';

const KINDS: Readonly<Record<OtherKind, string>> = {
  xls: 'this is a workbook of Excel 2003 or older (.xls), whatever the file is called',
  xlsb: 'this is a binary workbook (.xlsb), whatever the file is called',
  ods: 'this is a workbook of LibreOffice (.ods), whatever the file is called',
  page: 'this is a web page or XML, not a workbook, whatever the file is called',
  archive: 'this is an archive that holds no workbook',
  unknown: 'this is no workbook',
};

const UNSAFE: Readonly<Record<Unsafe, string>> = {
  entries: 'the file is an archive of too many parts',
  size: 'unpacked, the file would be too large',
  ratio: 'a part of the file is packed so tightly that it is made to fill a memory',
  twice: 'the file holds a part twice, so that programs would read it differently',
  link: 'the file holds a link in place of a part',
  encrypted: 'a part of the file is encrypted',
  name: 'the file names a part that does not lie in it',
  doctype: 'the file defines entities (DOCTYPE), which no spreadsheet writes',
  depth: 'a part of the file is nested too deeply',
  cells: 'the cells of the file reach too far: some stand at the far end of a sheet',
  text: 'a cell of the file has a longer text than any spreadsheet writes',
  characters: 'the cells of the file have too many characters together',
  flaws: 'the file has too many cells without a value (errors, formulas not worked out) or merged with others',
};

export const workbookFindings: FindingMessages<WorkbookFindings> = {
  'WORKBOOK-KIND': {
    what: ({ kind }) => KINDS[kind],
    why: ({ kind }) =>
      kind === 'archive'
        ? 'Of an archive the CSV files at its top are read, as ODK Central hands them out. In this one there are none.'
        : 'Workbooks are read in one format only (.xlsx), which every spreadsheet can write.',
    fix: ({ kind }) =>
      kind === 'archive'
        ? 'unpack it, and name the .xlsx or .csv file that was in it'
        : kind === 'unknown'
          ? 'name an .xlsx or a .csv file'
          : 'open it in a spreadsheet and save it as .xlsx (Excel workbook) or as .csv',
  },
  'WORKBOOK-LOCKED': {
    what: () => 'the workbook is protected by a password',
    why: 'Without the password there is nothing to be read.',
    fix: 'open it in a spreadsheet, save it without a password, and import that copy',
  },
  'WORKBOOK-MACROS': {
    what: () => 'the workbook holds macros',
    why: 'Macros are programs. None is run here, and values that one has to work out first would be missing.',
    fix: 'save it as .xlsx (a workbook without macros) and import that copy',
  },
  'WORKBOOK-UNSAFE': {
    what: ({ what, part, limit }) =>
      `${UNSAFE[what]}${limit === null ? '' : ` (at most ${thousands(limit, 'en')})`}${part === null ? '' : `: ${quoted(part)}`}`,
    why: 'A file like this is broken, or made to harm whoever opens it. Nothing of it was read.',
    fix: 'ask whoever sent it; if you trust the file, open it in a spreadsheet and save it anew',
  },
  'WORKBOOK-BROKEN': {
    what: ({ what, part }) =>
      `${
        {
          archive: 'the file is damaged, or cut short',
          checksum: 'the file is damaged: a part is not what was packed',
          xml: 'a part of the file is no sound XML',
          content: 'a part of the file is not what a workbook holds',
        }[what]
      }${part === null ? '' : `: ${quoted(part)}`}`,
    why: 'What is read of a damaged file may not be what was written.',
    fix: 'fetch the file again; or open it in a spreadsheet, which may be able to mend it, and save it anew',
  },
  'CELL-TOO-LONG': {
    what: ({ table, row, column, units, most }) =>
      `in ${table} the ${quoted(column)} of ${quoted(row)} has ${thousands(units, 'en')} characters; a cell of a workbook holds ${thousands(most, 'en')}`,
    why: 'Spreadsheets call a workbook with a longer text damaged; a text that was cut would pass for one that somebody changed.',
    fix: 'write this table with -f csv or -f json, or shorten the text in the study',
  },
};
