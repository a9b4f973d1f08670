import { Type, type TSchema } from '@sinclair/typebox';

/** The pieces the schema of results is made of. */

export const some = (description: string) => ({ description });
export const text = (description: string) => Type.String(some(description));
export const number = (description: string) => Type.Number(some(description));
export const flag = (description: string) => Type.Boolean(some(description));
export const choice = <const V extends readonly string[]>(values: V, description: string) =>
  Type.Unsafe<V[number]>({ description, type: 'string', enum: [...values] });
export const orNull = <T extends TSchema>(schema: T) =>
  Type.Unsafe<T['static'] | null>({
    ...('description' in schema ? { description: schema.description } : {}),
    anyOf: [schema, { type: 'null' }],
  });
export const many = <T extends TSchema>(items: T, description: string) => Type.Array(items, some(description));
export const keyed = <T extends TSchema>(value: T, description: string) =>
  Type.Unsafe<Record<string, T['static']>>({ description, type: 'object', additionalProperties: value });
export const both = (description: string) =>
  Type.Object({ en: Type.Optional(text('English.')), id: Type.Optional(text('Indonesian.')) }, some(description));
export const question = Type.Object(
  {
    en: Type.Optional(text('English.')),
    id: Type.Optional(text('Indonesian.')),
    to: Type.Optional(many(text('An informant group.'), 'The groups it is for; left out: everybody who is asked.')),
  },
  some('A question.'),
);
export const pair = (description: string) =>
  Type.Unsafe<[number, number]>({ description, type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 });

export const place = Type.Object(
  {
    file: text("The file, relative to the study's folder."),
    line: Type.Integer(some('From 1.')),
    col: Type.Integer(some('From 1.')),
  },
  some('Where it stands.'),
);
