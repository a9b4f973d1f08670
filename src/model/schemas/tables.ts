import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { LAYOUTS, TABLES, type CellKind, type Layout } from '../layouts.js';
import type { CellsByName } from '../rows.js';
import { COMPUTED_TABLES, type Tables } from '../tables.js';
import { named, tool } from './assessment/index.js';
import { many, some } from './assessment/parts.js';
import { publicFacts } from './assessment/public.js';
import { agency, studyBrief } from './assessment/study.js';
import type { Holds, Same } from './same.js';

const TYPES: Readonly<Partial<Record<CellKind, string>>> = { integer: 'integer', number: 'number' };

/** What is not known, or not said, is null. */
const cell = ({ kind }: Layout[number]): TSchema => Type.Unsafe({ type: [TYPES[kind] ?? 'string', 'null'] });

const rowOf = (layout: Layout) =>
  Type.Unsafe<CellsByName>(
    Type.Object(
      Object.fromEntries(layout.map((column) => [column.name, cell(column)])),
      some('A row by its columns, which are the keys of the format of studies.'),
    ),
  );

const computedRow = Type.Unsafe<CellsByName>({
  description: 'A row by its columns.',
  type: 'object',
  additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
});

const ABOUT = {
  nodes: 'The whole of each framework (its id is null), and its nodes.',
  factors: 'The factors that are present, by each framework.',
  remedies: 'What to do, by each framework.',
  matrix: 'Sources by factors: 1 where an accepted item of the source shows the factor, else 0.',
} as const satisfies Record<(typeof COMPUTED_TABLES)[number], string>;

const tables = Type.Unsafe<Tables['tables']>(
  Type.Object(
    {
      ...Object.fromEntries(
        TABLES.map((name) => [
          name,
          Type.Optional(many(rowOf(LAYOUTS[name]), `The ${name} of the study, as a table that is filled in.`)),
        ]),
      ),
      ...Object.fromEntries(COMPUTED_TABLES.map((name) => [name, Type.Optional(many(computedRow, ABOUT[name]))])),
    },
    some('The tables that were asked for, by name.'),
  ),
);

export const TablesSchema = Type.Object(
  {
    format: Type.Literal('egov-tables/1', some('The format and its version.')),
    tool,
    options: Type.Object({ public: Type.Optional(publicFacts) }, some('What it was made with.')),
    study: studyBrief,
    agency,
    frameworks: many(named, 'By which nodes, factors and remedies are judged.'),
    tables,
  },
  { title: 'egov-tables/1', description: 'Tables of one study, one row an observation.' },
);

/**
 * Does not compile unless schema and type say the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<Tables, Static<typeof TablesSchema>>>;
