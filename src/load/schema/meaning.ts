import schemas, { type SchemaName } from '#validators/schemas';

/** A part of a JSON Schema, as far as findings speak of it. */
export type SchemaPart = Readonly<Record<string, unknown>>;

export const schemaOf = (name: SchemaName): SchemaPart => schemas[name];

/** The part of a schema that holds the keyword an error names, such as `#/properties/id/pattern`. */
export function partAt(schema: SchemaPart, schemaPath: string): SchemaPart {
  let part: unknown = schema;
  for (const step of schemaPath.split('/').slice(1, -1)) part = memberOf(part, unescaped(step));
  return isPart(part) ? part : {};
}

/** What the schema says a value is for. */
export const meaningOf = (part: SchemaPart): string =>
  typeof part['description'] === 'string' ? part['description'] : '';

/** What the schema says a key is for. */
export function meaningOfKey(part: SchemaPart, key: string): string {
  const property = memberOf(part['properties'], key);
  return isPart(property) ? meaningOf(property) : '';
}

export const keysOf = (part: SchemaPart): readonly string[] =>
  isPart(part['properties']) ? Object.keys(part['properties']) : [];

const isPart = (value: unknown): value is SchemaPart => typeof value === 'object' && value !== null;

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as SchemaPart)[key] : undefined;

/** A step of a JSON pointer within a URI fragment. */
export const unescaped = (step: string): string => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
