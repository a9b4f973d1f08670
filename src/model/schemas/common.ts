import { Type, type TSchema } from '@sinclair/typebox';
import { MOST_WORDS } from '../keywords.js';

/** What an id looks like: it is typed by hand, stands in file names and in Mermaid diagrams. */
export const ID_PATTERN = '^[a-z0-9][a-z0-9._-]*$';

/** A calendar date as precise as the source allows: `2022`, `2022-01` or `2022-01-07`. */
const DATE_PATTERN = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$';

const MAX_ID = 256;

/*
 * How long texts, lists and maps may be is no matter of the formats: whoever reads sets limits, and the reader of the
 * text keeps them (`load/yaml`), where they can be raised.
 */

export const id = (description: string) => Type.String({ description, pattern: ID_PATTERN, maxLength: MAX_ID });

/** `node` or, where several frameworks meet, `framework/node`. */
export const nodeReference = (description: string) =>
  Type.String({
    description,
    pattern: '^[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)?$',
    maxLength: MAX_ID,
  });

/** Words say something: neither nothing nor blanks. Whoever reads an error of this pattern says that the value is empty. */
const WORDS_PATTERN = '\\S';

export const line = (description: string) => Type.String({ description, pattern: WORDS_PATTERN });

/**
 * Prose in one or both languages. One schema with a type union rather than `anyOf`: the validator then
 * reports the one thing that is wrong instead of every branch that did not match.
 */
export const text = (description: string) =>
  Type.Unsafe<string | { en?: string; id?: string }>({
    description: `${description} A string in the file's language, or { en: ..., id: ... }.`,
    ...TEXT,
  });

const TEXT = {
  type: ['string', 'object'],
  pattern: WORDS_PATTERN,
  minProperties: 1,
  additionalProperties: false,
  properties: {
    en: { type: 'string', pattern: WORDS_PATTERN, description: 'The English text.' },
    id: { type: 'string', pattern: WORDS_PATTERN, description: 'The Indonesian text.' },
  },
};

/** A text that may be for some informant groups alone. */
export const question = (description: string) =>
  Type.Unsafe<string | { en?: string; id?: string; to?: string[] }>({
    description: `${description} A string in the file's language, or { en: ..., id: ..., to: [...] }.`,
    ...TEXT,
    properties: {
      ...TEXT.properties,
      to: {
        ...list(id('An informant group.'), 'The groups it is for, if not for everybody who is asked.'),
        minItems: 1,
      },
    },
    dependencies: { to: { minProperties: 2 } },
  });

/**
 * Words, each with `*` for anything before or behind it: not only `*`, and no more of them than are looked for. Whoever reads an
 * error of this pattern says what a keyword is.
 */
const KEYWORD_PATTERN = `^\\s*\\*?[^*\\s]+\\*?(\\s+\\*?[^*\\s]+\\*?){0,${String(MOST_WORDS - 1)}}\\s*$`;

const keyword = {
  type: 'string',
  pattern: KEYWORD_PATTERN,
  description: 'A word, or several that follow each other. * stands for any letters: train*, *latih*.',
} as const;

const words = (description: string) => ({ type: 'array', items: keyword, description }) as const;

/** Lists of keywords in one or both languages. */
export const keywords = (description: string) =>
  Type.Unsafe<readonly string[] | { en?: readonly string[]; id?: readonly string[] }>({
    description: `${description} A list in the file's language, or { en: [...], id: [...] }.`,
    type: ['array', 'object'],
    items: keyword,
    minProperties: 1,
    additionalProperties: false,
    properties: { en: words('English keywords.'), id: words('Indonesian keywords.') },
  });

/** A bare year is a number to YAML, so both forms are taken. */
export const date = (description: string) =>
  Type.Unsafe<string | number>({
    description: `${description} A date as precise as known: 2022, 2022-01 or 2022-01-07.`,
    type: ['string', 'integer'],
    pattern: DATE_PATTERN,
    minimum: 1000,
    maximum: 9999,
  });

export const oneOf = <const V extends readonly string[]>(values: V, description: string) =>
  Type.Unsafe<V[number]>({ description, type: 'string', enum: [...values] });

export const list = <T extends TSchema>(items: T, description: string) => Type.Array(items, { description });

/** A map keyed by id. */
export const mapOf = <T extends TSchema>(value: T, description: string) =>
  Type.Unsafe<Record<string, T['static']>>({
    description,
    type: 'object',
    propertyNames: { pattern: ID_PATTERN, maxLength: MAX_ID },
    additionalProperties: value,
  });

/** A map keyed by level: `1`, `2`, ... Each has one spelling: `01` beside `1` would be the same level twice. */
export const byLevel = <T extends TSchema>(value: T, description: string) =>
  Type.Unsafe<Record<string, T['static']>>({
    description,
    type: 'object',
    minProperties: 1,
    propertyNames: { pattern: '^(0|-?[1-9][0-9]{0,2})$' },
    additionalProperties: value,
  });

export const closed = { additionalProperties: false } as const;

export const note = Type.Optional(line('A remark for whoever reads this file; the program does not use it.'));

/** Where a text, a weight or a rule comes from: a source id of this file, or `convention`. */
export const basis = (description: string) => id(`${description} A source id of this file, or "convention".`);

export const citation = (description: string) =>
  Type.Object(
    {
      cite: line('The full reference.'),
      url: Type.Optional(line('Where it can be read.')),
      doi: Type.Optional(line('Its DOI, without a prefix.')),
      note,
    },
    { ...closed, description },
  );
