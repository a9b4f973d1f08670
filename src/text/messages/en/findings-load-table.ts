import type { TableFindings } from '../../../model/findings/load/table.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

export const tableFindings: FindingMessages<TableFindings> = {
  'CSV-QUOTE': {
    what: () => 'a quotation mark in this cell is not closed, or stands where none may be',
    why: 'Where the cell ends cannot be told, nor what the cells after it say.',
    fix: 'put the whole cell in quotation marks and double those within it, or delete the mark',
  },
  'TABLE-EMPTY': {
    what: ({ missing }) => `the table has no ${missing}`,
    why: 'Agreement is between raters, on units.',
    fix: 'begin with a line "unit,<rater>,<rater>", then write a line a unit with its name and its ratings',
  },
  'TABLE-ONE-RATER': {
    what: ({ rater }) => `${quoted(rater)} is the only rater: the first column holds the names of the units`,
    why: 'Agreement is between two raters or more.',
    fix: ({ rater }) =>
      `give every rater a column after that of the units: ${quoted(`unit,${rater},<rater>`)}; each line after it begins with the name of its unit`,
  },
  'UNITS-LIKE-RATINGS': {
    what: ({ column }) =>
      `the column ${quoted(column)} was taken for the names of the units, and all it holds are ratings that others gave too`,
    why: 'The first column names the units; the ratings of a rater who stands there are lost.',
    fix: ({ column, raters }) =>
      `if ${quoted(column)} is a rater, put a column with a name for each unit before it: ${quoted(['unit', column, ...raters].join(','))}; otherwise call the units something that is no rating`,
  },
  'TABLE-ROW-RAGGED': {
    what: ({ cells, columns }) => `this row has ${cells} cells, and the first one ${columns}`,
    why: 'Whose rating stands in which cell cannot be told.',
    fix: 'give every rater a cell in every row, an empty one for a missing rating',
  },
  'TABLE-NAME-MISSING': {
    what: ({ what }) => `a ${what} has no name`,
    why: 'Disagreements are shown by the names of units and raters.',
    fix: ({ what }) => `name the ${what}, or delete its ${what === 'unit' ? 'row' : 'column'}`,
  },
  'TABLE-NAME-TWICE': {
    what: ({ what, name }) => `there are two ${what}s called ${quoted(name)}`,
    why: 'The two could not be told apart where they are shown.',
    fix: 'give one of them another name, or delete it if it is there twice by mistake',
  },
  'TABLE-CELL-UNKNOWN': {
    what: ({ text, allowed, suggestion }) =>
      allowed.length === 0
        ? `${quoted(text)} is not a number, and other cells are`
        : `${quoted(text)} is none of the categories${didYouMean(suggestion)}`,
    why: 'Taken for a category of its own it would change every figure.',
    fix: ({ allowed }) =>
      allowed.length === 0
        ? 'correct it, or leave the cell empty if the rating is missing'
        : `write one of ${choices(allowed)}, or leave the cell empty if the rating is missing`,
  },
};
