import { describe, expect, it } from 'vitest';
import { FIELDS, type Field } from '../../src/app/adding/fields.js';
import { SECTION_OF, type EntryKind } from '../../src/model/edits.js';
import { StudySchema } from '../../src/model/schemas/study/index.js';

/** A JSON Schema, as far as it is looked into. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly type?: string | readonly string[];
}

function schemaOf(kind: EntryKind): Schema {
  const section = (StudySchema as unknown as Schema).properties?.[SECTION_OF[kind]];
  const inner = section?.items ?? section?.additionalProperties;
  return (kind === 'rating' ? inner?.additionalProperties : inner) ?? {};
}

/** The keys of a schema; of an object within it those of that, as `quote.text`, but for prose in two languages. */
const keysOf = ({ properties = {} }: Schema): [string, Schema][] =>
  Object.entries(properties).flatMap(([key, schema]): [string, Schema][] =>
    schema.type === 'object' && schema.properties
      ? Object.entries(schema.properties).map(([inner, each]) => [`${key}.${inner}`, each])
      : [[key, schema]],
  );

describe.each(Object.entries(FIELDS) as [EntryKind, readonly Field[]][])('the fields of a %s', (kind, fields) => {
  const schema = schemaOf(kind);
  // The id is asked for by itself; where an item was imported from, and which of its factors a program proposed, nobody writes by hand.
  const keys = keysOf(schema).filter(([key]) => !['id', 'suggested'].includes(key) && !key.startsWith('import.'));

  it('are those of the format, in its order', () => {
    expect(fields.map(({ key }) => key)).toEqual(keys.map(([key]) => key));
  });

  it('take the words that the format takes', () => {
    const choices = fields.flatMap(({ key, takes }) => (Array.isArray(takes) ? [[key, takes]] : []));
    expect(choices).toEqual(keys.flatMap(([key, each]) => (each.enum ? [[key, each.enum]] : [])));
  });

  it('are needed where the format needs them', () => {
    const needed = fields.flatMap(({ key, required }) => (required ? [key] : []));
    expect(needed).toEqual((schema.required ?? []).filter((key) => key !== 'id'));
  });
});
