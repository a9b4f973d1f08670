import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './bundle.mjs';

/** Writes dist/schemas/<name>.schema.json; returns the schemas by name. */
export async function buildSchemas(stage) {
  const formats = await run(stage, 'scripts/build/formats.ts');
  const schemas = Object.fromEntries(Object.entries(formats).map(([name, schema]) => [name, published(schema)]));
  mkdirSync(join(stage, 'schemas'));
  for (const [name, schema] of Object.entries(schemas)) {
    // To be read by line and still small: indentation alone is a fifth of the schemas otherwise.
    writeFileSync(join(stage, 'schemas', `${name}.schema.json`), `${JSON.stringify(schema, null, 1)}\n`);
  }
  return schemas;
}

/**
 * A schema as the world sees it. Draft 7, because that is what editors and ajv-cli understand without being told; a URN
 * as $id, because nothing is served anywhere. `egov-study/1` becomes `urn:egov-assess:schema:egov-study:1`.
 */
function published(schema) {
  const definitions = {};
  // Through JSON, since TypeBox keeps notes of its own under symbols.
  const body = hoist(JSON.parse(JSON.stringify(schema)), definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:egov-assess:schema:${body.title.replace('/', ':')}`,
    title: body.title,
    description: body.description,
    ...body,
    ...(Object.keys(definitions).length > 0 ? { definitions } : {}),
  };
}

/**
 * TypeBox gives a recursive type an $id within the schema and refers to that. Editors do not all resolve those, so such
 * a type moves to `definitions`, where a plain pointer finds it.
 */
function hoist(schema, definitions) {
  if (Array.isArray(schema)) return schema.map((part) => hoist(part, definitions));
  if (schema === null || typeof schema !== 'object') return schema;
  if (typeof schema.$ref === 'string') return { $ref: `#/definitions/${schema.$ref}` };
  const { $id, ...rest } = schema;
  const walked = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, hoist(part, definitions)]));
  if (typeof $id !== 'string') return walked;
  definitions[$id] = walked;
  return { $ref: `#/definitions/${$id}` };
}
