import type { CellProblem, ImportFindings } from '../../../model/findings/import.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted, size } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

const WANTED: Readonly<Record<CellProblem, string>> = {
  'id': 'is no id',
  'date': 'is no date',
  'integer': 'is no whole number',
  'separator': 'has to be a whole number, without a comma or point',
  'number': 'is no number',
  'yes-no': 'is neither yes nor no',
  'choice': 'is not among what there is to choose',
  'items': 'is no list of evidence',
  'decimal': 'may be a fraction or part thousands',
  'day-or-month': 'does not tell day and month apart',
};

const MENDED: Readonly<Record<CellProblem, string>> = {
  'id': 'write lower-case letters, digits, dots, hyphens and underscores, beginning with a letter or digit',
  'date': 'write 2026, 2026-01 or 2026-01-07',
  'integer': 'write a number such as 3',
  'separator':
    'write digits alone: 3, or 1000 where 1.000 means a thousand. A fraction of a rating belongs in the column "value"',
  'number': 'write a number such as 2.5',
  'yes-no': 'write yes or no',
  'choice': 'write one of them',
  'items': 'write ids between semicolons: e-1; e-2. Where items have levels of their own, each has one: e-1=2; e-2=3',
  'decimal': 'say how this table writes fractions: --decimal comma or --decimal point',
  'day-or-month': 'say how this table writes dates: --dates day-first or --dates month-first',
};

export const importFindings: FindingMessages<ImportFindings> = {
  'CSV-ENCODING': {
    what: ({ encoding }) =>
      encoding === 'utf-16'
        ? 'the file is UTF-16, not UTF-8'
        : 'the file is not UTF-8; it may be Windows-1252 ("ANSI")',
    why: 'Read by guess, letters outside English would become other letters.',
    fix: 'save it as "CSV UTF-8" in the spreadsheet, or import the workbook (.xlsx) itself',
  },
  'IMPORT-NO-TABLE': {
    what: ({ sheets }) =>
      sheets.length === 0
        ? 'the first line has the columns of no table'
        : `no sheet has the columns of a table: ${sheets.map(quoted).join(', ')}`,
    why: 'Columns are known by their headers, in the first row that is not empty.',
    fix: 'begin with the headers of docs/field.md (evidence needs "from" and "finding"), or describe the table in a mapping file',
  },
  'HEADER-TWICE': {
    what: ({ name }) => `two columns are headed ${quoted(name)}`,
    why: 'Which of them is meant cannot be told.',
    fix: 'rename one of them, or delete it',
  },
  'HEADER-UNKNOWN': {
    what: ({ name, table, suggestion }) => `the table ${table} has no column ${quoted(name)}${didYouMean(suggestion)}`,
    why: 'What stands in this column is not imported.',
    fix: ({ name }) =>
      name.includes('consent')
        ? 'call it "quote-consent" if it says whether a quote may be repeated, and by another name if not'
        : 'correct the header, or leave the column as it is if it is not to be imported',
  },
  'CELL-UNHEADED': {
    what: () => 'this cell holds something, and its column has no header',
    why: 'It would be lost. In a CSV file a text with a comma and no quotation marks is cut in two, and what follows moves to other columns.',
    fix: 'put the text of the row in quotation marks, give the column a header, or empty the cell',
  },
  'CELL-NEEDED': {
    what: ({ column, table }) => `this row of ${table} has nothing in the column ${quoted(column)}`,
    why: 'Without it the row cannot become a part of the study.',
    fix: 'fill the cell, or delete the row',
  },
  'CELL-INVALID': {
    what: ({ column, text, problem, choices: among, suggestion }) =>
      `${text === null ? 'what stands' : quoted(text)} in the column ${quoted(column)} ${WANTED[problem]}${among.length > 0 ? ` (${choices(among)})` : ''}${didYouMean(suggestion)}`,
    why: 'A cell that has to be guessed at is not imported, and nothing else of the file either.',
    fix: ({ problem }) => MENDED[problem],
  },
  'CELL-FORMULA': {
    what: () => 'this cell holds a formula that was not worked out when the file was written',
    why: 'Formulas are not worked out here: what is read is what the spreadsheet showed.',
    fix: 'open the file in a spreadsheet and save it, or put the value in place of the formula',
  },
  'CELL-ERROR': {
    what: ({ error }) => `this cell shows ${quoted(error)}`,
    why: 'An error is no value.',
    fix: 'mend the formula, or put the value in its place',
  },
  'CELLS-MERGED': {
    what: ({ range }) => `the cells ${range} are merged`,
    why: 'Only the first of them has a value; the other rows or columns would be imported without it.',
    fix: 'unmerge the cells and write the value into each of them',
  },
  'SHEET-PASSED-OVER': {
    what: ({ sheet }) => `the sheet ${quoted(sheet)} is not read`,
    why: 'It has the columns of no table; nothing of it is imported.',
    fix: 'nothing, if it is not to be imported; else head its columns as docs/field.md says, or describe them in a mapping file',
  },
  'SHEET-HIDDEN': {
    what: ({ sheet }) => `the sheet ${quoted(sheet)} is hidden, and is read all the same`,
    why: 'Whoever looks at the workbook does not see what is imported from there.',
    fix: 'delete the sheet if it is not meant',
  },
  'ROWS-HIDDEN': {
    what: ({ sheet, rows }) =>
      rows === 1
        ? `a row of the sheet ${quoted(sheet)} is hidden, and is read all the same`
        : `${String(rows)} rows of the sheet ${quoted(sheet)} are hidden, and are read all the same`,
    why: 'A filter hides rows and does not delete them.',
    fix: 'delete the rows if they are not meant',
  },
  'ROW-TWICE': {
    what: ({ table, id }) => `two rows of ${table} are about ${quoted(id)}, and do not say the same`,
    why: 'Which of them holds cannot be told.',
    fix: 'delete one of them, or give it another id',
  },
  'ROW-REPEATED': {
    what: () => 'this row says what another one says; they become one item',
    why: 'Without ids, two rows that say the same cannot be told apart: two people who used the same words count as one.',
    fix: 'give each of the two an id of its own if both are meant, or delete one of them',
  },
  'SESSION-OF-ANOTHER': {
    what: ({ session, source, told }) =>
      `the session ${quoted(session)} of the study is with ${quoted(source)}, not with ${quoted(told)}`,
    why: 'What one of them said would be put down to the other.',
    fix: ({ session }) => `give the session an id of its own, or say whose ${quoted(session)} is`,
  },
  'LEVEL-KEPT': {
    what: ({ item, framework, node, level, told }) =>
      `${quoted(item)} says something else now and shows level ${String(told)}; the rating of ${quoted(`${framework}/${node}`)} keeps level ${String(level)} of it`,
    why: "A rating that is there is nobody else's to change: its score rests on the answer as it was.",
    fix: ({ item, told }) =>
      `write ${item}: ${String(told)} under "evidence" of the rating, or put another in its place with "egov-assess add rating" and --replace`,
  },
  'RATER-HAS-SHEET': {
    what: ({ rater, node }) => `${quoted(rater)} has a sheet already, and does not rate ${quoted(node)} in it`,
    why: 'A sheet is the work of its rater; ratings are not added to it from a table.',
    fix: 'add the rating to the sheet by hand, or name another rater',
  },
  'QUESTION-UNKNOWN': {
    what: ({ name, answers }) =>
      `no framework of the study has what ${quoted(name)} asks about; it was answered ${answers === 1 ? 'once' : `${String(answers)} times`}`,
    why: 'The form was made of another version of the framework, or of another one: these answers are not imported.',
    fix: 'import with the framework that the form was made of, or make the form anew with "egov-assess guide"',
  },
  'COLUMNS-UNREAD': {
    what: ({ columns, more }) =>
      `not read: ${columns.map(quoted).join(', ')}${more > 0 ? `, and ${String(more)} more` : ''}`,
    why: 'These questions were added to the form; what answers to them would mean in a study, nobody said.',
    fix: 'nothing, or bring them in by a table of their own',
  },
  'LABEL-AMBIGUOUS': {
    what: ({ label, names }) => `${quoted(label)} may be ${choices(names)}`,
    why: 'An export with labels does not tell them apart, and nothing is guessed.',
    fix: 'export once more, with XML values and headers',
  },
  'CHOICE-GONE': {
    what: ({ node, choice, what }) =>
      node === null || what === 'indicator'
        ? `a further point is about ${quoted(choice)}, and no indicator is called so`
        : what === 'level'
          ? `${quoted(choice)} was chosen for ${quoted(node)}, and its ladder has no such level`
          : `${quoted(choice)} was chosen for ${quoted(node)}, and no factor there is called so`,
    why: 'The form was made of another version of the framework. What was found is imported, this choice is not.',
    fix: ({ what }) =>
      what === 'level'
        ? 'rate the node by hand'
        : what === 'factor'
          ? 'add the factor to the item by hand'
          : 'say by hand what the item is about ("about")',
  },
  'FORM-VERSIONS': {
    what: ({ versions, more }) =>
      `the submissions are of ${String(versions.length + more)} versions of the form: ${versions.join(', ')}${more > 0 ? `, and ${String(more)} more` : ''}`,
    why: 'Questions and levels may have changed between them. What the framework has no more is told besides.',
    fix: 'nothing, if nothing else is told',
  },
  'REPEAT-UNREAD': {
    what: ({ rows }) =>
      `${rows === 1 ? 'one row' : `${String(rows)} rows`} of answers that were given repeatedly within a submission, not read`,
    why: 'The form that "egov-assess guide" makes repeats its further points alone; what these rows mean in a study, nobody said.',
    fix: 'bring them in by a table of their own, or delete the sheet',
  },
  'FURTHER-MISSING': {
    what: ({ submissions }) =>
      `${submissions === 1 ? 'a submission says' : `${String(submissions)} submissions say`} that more was found, and what that was is not in this file`,
    why: 'Further points stand in a sheet of their own. KoboToolbox leaves it out of CSV; ODK Central has a file for it.',
    fix: 'from KoboToolbox, export as XLSX; from ODK Central, import its zip as a whole, or next the file that ends in "-further.csv"; nothing, if all of them were deleted on the phone',
  },
  'FURTHER-UNATTACHED': {
    what: ({ rows }) =>
      `${rows === 1 ? 'one further point' : `${String(rows)} further points`} of submissions that are neither in this file nor in the study, not imported`,
    why: 'Without its submission nobody knows who said it, and whether they agreed to take part.',
    fix: 'import the submissions first; if they were left out, so are these',
  },
  'ANSWER-WITHOUT-FINDING': {
    what: ({ node }) =>
      node === null
        ? 'among the further points something was answered, but not what was found'
        : `about ${quoted(node)} something was answered, but not what was found`,
    why: 'A level or a quote alone is no evidence, and is not imported.',
    fix: 'ask whoever filled in the form, and add the finding to the submission',
  },
  'AGREEMENT-COLUMN-MISSING': {
    what: ({ column, submissions }) =>
      `no column ${quoted(column)}, and ${submissions === 1 ? 'a submission is' : `${String(submissions)} submissions are`} of people who have to agree`,
    why: 'Nobody is taken to have agreed to take part of whom it is not known. Nothing of the file is imported.',
    fix: 'export this question with the rest; documents, datasets and observations need none, and say so in "method"',
  },
  'LEFT-OUT-IN-STUDY': {
    what: ({ submission, items }) =>
      `the submission ${quoted(submission)} is left out, but the study has from it: ${items.join(', ')}`,
    why: 'It was imported before; since then somebody withdrew, or it was not approved. An import deletes nothing.',
    fix: 'delete these items from the study, with what was rated by them; or mend the submission where it was collected',
  },
  'LEVELS-TOO-MANY': {
    what: ({ node, levels, most }) =>
      `${String(levels)} levels were chosen for ${quoted(node)}; one rating holds at most ${String(most)}`,
    why: 'The evidence is imported, but no rating of this node is made of it.',
    fix: 'rate the node by hand, or import fewer submissions at a time',
  },
  'IMPORT-TOO-MUCH': {
    what: ({ bytes, limit }) => `with these rows the study would have ${size(bytes)}; at most ${size(limit)} are read`,
    why: 'A study that cannot be read again must not be written. Nothing was written.',
    fix: 'divide the table over several studies, or raise the limit with --max-study-size',
  },
};
