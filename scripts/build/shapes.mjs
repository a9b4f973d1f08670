// ajv makes one function of a schema without references. For a study that function is larger than what V8 optimises
// (60 KB of bytecode), all of it is compiled at the first call, and a localized text is checked by sixty copies of the
// same code. So every object within a schema becomes a schema of its own, one for all that look alike: a quarter of the
// code, and nearly twice as fast. The published schemas stay as they are, and errors point into those.
import { createHash } from 'node:crypto';

/** Keywords whose value is a schema, those whose value is a map of schemas, and those whose value is a list of them. */
const SCHEMA = new Set(['items', 'additionalProperties', 'propertyNames']);
const SCHEMAS = new Set(['properties']);
const ALTERNATIVES = new Set(['anyOf']);
/** What validation does not need, or what stands elsewhere once the schemas are taken apart. */
const LEFT_OUT = new Set(['$schema', '$id', 'title', 'description', 'definitions']);

/**
 * Takes schemas apart. Returned by id, to be added to ajv:
 * - `roots`: what remains of each schema;
 * - `shapes`: the objects within, each once;
 * - `uses`: references to a shape, `{ shape, place }`, where `place` is where the reference stands in the schema that
 *   holds it. ajv makes a function of each use too; see `direct` in validators.mjs.
 */
export function takeApart(schemas) {
  const made = { roots: {}, shapes: {}, uses: {} };
  for (const [name, schema] of Object.entries(schemas)) {
    const definitions = schema.definitions ?? {};
    made.roots[name] = body(schema, '#', { made, definitions });
  }
  return made;
}

function body(schema, place, context) {
  const own = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (LEFT_OUT.has(keyword)) continue;
    const at = `${place}/${keyword}`;
    if (SCHEMA.has(keyword)) own[keyword] = part(value, at, context);
    else if (SCHEMAS.has(keyword)) {
      own[keyword] = Object.fromEntries(
        Object.entries(value).map(([name, property]) => [name, part(property, `${at}/${pointer(name)}`, context)]),
      );
    } else if (ALTERNATIVES.has(keyword)) {
      own[keyword] = value.map((alternative, i) => part(alternative, `${at}/${i}`, context));
    } else own[keyword] = value;
  }
  return own;
}

function part(schema, place, context) {
  if (typeof schema === 'boolean') return schema;
  if (schema.$ref) return use(definition(schema.$ref, context), place, schema.$ref, context);
  if (!schema.properties) return body(schema, place, context);
  return use(shape(body(schema, '#', context), context), place, place, context);
}

/** A recursive type: it is named before it is walked, because it comes back to itself. */
function definition(ref, context) {
  const id = `shape:${ref.split('/').pop()}`;
  if (!(id in context.made.shapes)) {
    context.made.shapes[id] = null;
    context.made.shapes[id] = body(context.definitions[ref.split('/').pop()], '#', context);
  }
  return id;
}

function shape(own, { made }) {
  const id = `shape:${digest(JSON.stringify(own))}`;
  made.shapes[id] ??= own;
  return id;
}

/** `from`: what errors are to point at; for a reference that is its target, which stands nearer to the reader. */
function use(shapeId, place, from, { made }) {
  const id = `use:${digest(`${shapeId} ${from}`)}`;
  made.uses[id] = { shape: shapeId, place: from };
  return { $ref: id };
}

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const pointer = (name) => name.replace(/~/g, '~0').replace(/\//g, '~1');
