import { Type, type TProperties } from '@sinclair/typebox';
import { LAYOUTS, SESSION_COLUMNS, TABLES, type Layout } from '../layouts.js';
import { DATE_ORDERS, DECIMALS } from '../mapping.js';
import { closed, id, ID_PATTERN, line, list, mapOf, note, oneOf } from './common.js';

const header = 'What stands above the column; blanks and line breaks count as one blank.';
const letter = Type.Optional(
  Type.String({ pattern: '^[A-Z]{1,3}$', description: 'The letter of the column, in place of its header: B.' }),
);

const scalar = (description: string) =>
  Type.Unsafe<string | number | boolean>({ description, type: ['string', 'number', 'boolean'] });

/** A map keyed by what cells say. */
const meanings = <T>(value: object, description: string) =>
  Type.Unsafe<Record<string, T>>({ description, type: 'object', minProperties: 1, additionalProperties: value });

const ownKeys = {
  column: Type.Optional(line(header)),
  letter,
  values: Type.Optional(
    meanings<string | number | boolean>(
      scalar('What it means.'),
      'What a cell says → what is imported. Cells that are not listed are taken as they are.',
    ),
  ),
};

/** The header of a column, or more about it. */
const shortOr = <T>(properties: TProperties, description: string) =>
  Type.Unsafe<string | T>({
    description,
    type: ['string', 'object'],
    pattern: '\\S',
    additionalProperties: false,
    properties,
  });

export interface FillerFile {
  readonly column?: string;
  readonly letter?: string;
  readonly values?: Readonly<Record<string, string | number | boolean>>;
  readonly prefix?: string;
  readonly value?: string | number | boolean;
}

const filler = (description: string) =>
  shortOr<FillerFile>(
    {
      ...ownKeys,
      prefix: Type.Optional(
        Type.String({
          pattern: ID_PATTERN,
          description: 'An id is made of the cell, beginning so: with r-, "Dinas X" becomes r-dinas-x.',
        }),
      ),
      value: Type.Optional(scalar('The same in every row, in place of a column.')),
      note,
    },
    `${description} The header of a column, or { column: ... }, { letter: ... } or { value: ... }.`,
  );

const fillers = (layout: Layout, description: string) =>
  Type.Unsafe<Readonly<Record<string, string | FillerFile>>>({
    description,
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(layout.map(({ name }) => [name, filler(`What fills the column "${name}".`)])),
  });

const evidence = [...LAYOUTS.evidence, ...SESSION_COLUMNS];

export interface QuestionFile {
  readonly column?: string;
  readonly letter?: string;
  readonly values?: Readonly<Record<string, string | number | boolean>>;
  readonly evidence?: Readonly<Record<string, string | FillerFile>>;
  readonly rates?: { readonly node: string; readonly levels: Readonly<Record<string, number | 'none'>> };
}

const question = shortOr<QuestionFile>(
  {
    ...ownKeys,
    evidence: Type.Optional(fillers(evidence, 'What the items of this question say besides.')),
    rates: Type.Optional(
      Type.Object(
        {
          node: Type.String({
            pattern: '^[a-z0-9][a-z0-9._-]*/[a-z0-9][a-z0-9._-]*$',
            description: 'The node, behind its framework: my-framework/staffing.',
          }),
          levels: meanings<number | 'none'>(
            { type: ['integer', 'string'], pattern: '^none$', description: 'A level, or none.' },
            'What a cell says → the level it shows; none: it shows no level.',
          ),
        },
        { ...closed, description: 'The node of which an answer shows a level.' },
      ),
    ),
    note,
  },
  'A column with a question: the header, or { column: ... } or { letter: ... } and more.',
);

export interface SheetFile {
  readonly 'sheet'?: string | number;
  readonly 'skip'?: number;
  readonly 'headers'?: boolean;
  readonly 'key'?: string | { readonly column?: string; readonly letter?: string };
  readonly 'leave-out'?: readonly { readonly column?: string; readonly letter?: string; readonly is: string[] }[];
  readonly 'sources'?: FillersFile;
  readonly 'sessions'?: FillersFile;
  readonly 'evidence'?: FillersFile;
  readonly 'ratings'?: FillersFile;
  readonly 'questions'?: Readonly<Record<string, string | QuestionFile>>;
  readonly 'indicators'?: FillersFile;
}
export type FillersFile = Readonly<Record<string, string | FillerFile>>;

const sheet = Type.Unsafe<SheetFile>(
  Type.Object(
    {
      'sheet': Type.Optional(
        Type.Unsafe<string | number>({
          description: 'Its name, or its position from 1 on (default the first).',
          type: ['string', 'integer'],
          pattern: '\\S',
          minimum: 1,
        }),
      ),
      'skip': Type.Optional(
        Type.Integer({ minimum: 0, description: 'Rows above the headers, titles and the like (default 0).' }),
      ),
      'headers': Type.Optional(
        Type.Boolean({ description: 'false: there are no headers, and columns go by their letters (default true).' }),
      ),
      'key': Type.Optional(
        shortOr<{ readonly column?: string; readonly letter?: string }>(
          { column: ownKeys.column, letter, note },
          'The column that tells rows apart: the header, or { letter: ... }. Rows where it is empty are left out.',
        ),
      ),
      'leave-out': Type.Optional(
        list(
          Type.Object(
            {
              column: ownKeys.column,
              letter,
              is: list(Type.String({ description: 'A text; "" for an empty cell.' }), 'What the cell says.'),
              note,
            },
            { ...closed, description: 'Rows to be left out.' },
          ),
          'Rows to be left out: those where a column says one of these texts.',
        ),
      ),
      ...Object.fromEntries(
        TABLES.map((table) => [
          table,
          Type.Optional(fillers(table === 'evidence' ? evidence : LAYOUTS[table], `What a row adds to ${table}.`)),
        ]),
      ),
      'questions': Type.Optional(
        mapOf(
          question,
          'A name of yours → a column with a question. Each answer becomes an item of evidence, from a questionnaire unless session-method says otherwise.',
        ),
      ),
      'indicators': Type.Optional(mapOf(filler('The level of this node.'), 'Node → the column with its level.')),
      note,
    },
    { ...closed, description: 'What the rows of one sheet become.' },
  ),
);

export const MappingSchema = Type.Object(
  {
    format: Type.Literal('egov-mapping/1', { description: 'The format of this file and its version.' }),
    id: id(
      'What the table is called: imported rows are known by it and their key, so each round of a survey has its own.',
    ),
    decimal: Type.Optional(oneOf(DECIMALS, 'How the table writes fractions.')),
    dates: Type.Optional(oneOf(DATE_ORDERS, 'How it writes dates such as 7/1/2026.')),
    empty: Type.Optional(
      list(line('A text.'), 'What a cell says where nothing was answered, as "-": it counts as empty.'),
    ),
    sheets: Type.Array(sheet, { minItems: 1, description: 'What is read, sheet by sheet; a CSV file is one sheet.' }),
    note,
  },
  { ...closed, title: 'egov-mapping/1', description: 'How a table of any layout is imported into a study.' },
);
