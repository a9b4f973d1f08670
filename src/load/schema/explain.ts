import type { ErrorObject } from 'ajv';
import { finding, type Finding } from '../../model/findings/index.js';
import { MOST_WORDS } from '../../model/keywords.js';
import { nearest } from '../../model/nearest.js';
import type { Path, Place, Places } from '../../model/places.js';
import { keysOf, meaningOf, meaningOfKey, partAt, type SchemaPart } from './meaning.js';

/** A validator's error with everything it is about. */
interface Offence {
  readonly error: ErrorObject;
  /** The schema the value breaks. */
  readonly part: SchemaPart;
  readonly path: Path;
  /** The value; for a rule about keys, the key. */
  readonly value: unknown;
  readonly places: Places;
  /** Top keys that the format leaves as they are in another. */
  readonly kept: readonly string[];
}

/** Errors of a validator as findings: each at its place, with what the schema says is meant and what was probably meant. */
export function explainErrors(
  errors: readonly ErrorObject[],
  schema: SchemaPart,
  value: unknown,
  places: Places,
  kept: readonly string[] = [],
): Finding[] {
  const offences = errors
    .filter((error) => error.keyword !== 'propertyNames') // says only that the key has an error of its own
    .map((error): Offence => {
      const { path, found } = follow(value, error.instancePath);
      const about = error.propertyName ?? found;
      return { error, part: partAt(schema, error.schemaPath), path, value: about, places, kept };
    });
  const meant = new Set(offences.flatMap(meantKey));
  return offences.filter((offence) => !lackedKey(offence).some((key) => meant.has(key))).map(explain);
}

/** As a pointer, the key that an unknown one was probably meant to be. What is said of that says what to write. */
function meantKey({ error, part }: Offence): string[] {
  if (error.keyword !== 'additionalProperties') return [];
  const meant = nearest(String(error.params['additionalProperty']), keysOf(part));
  return meant === null ? [] : [`${error.instancePath}/${meant}`];
}

/** As a pointer, the key that is missing. */
const lackedKey = ({ error }: Offence): string[] =>
  error.keyword === 'required' ? [`${error.instancePath}/${String(error.params['missingProperty'])}`] : [];

function explain(offence: Offence): Finding {
  const { error, part, path, places } = offence;
  switch (error.keyword) {
    case 'required':
      return missingKey(offence, String(error.params['missingProperty']));
    case 'additionalProperties':
      return unknownKey(offence, String(error.params['additionalProperty']));
    case 'type':
      return wrongType(offence);
    case 'enum':
      return notOneOf(offence, part['enum']);
    case 'const':
      return notOneOf(offence, [part['const']]);
    case 'pattern':
      return misspelt(offence);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return tooFew(offence);
    case 'maxLength': // only ids have one: how long texts may be is checked while they are read
      return finding('BAD-ID', { value: sample(offence.value) }, placeOf(offence));
    case 'maxItems':
      return tooMany(offence);
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return outOfRange(offence);
    default:
      return finding('SCHEMA', { rule: error.message ?? error.keyword }, places.value(path));
  }
}

function missingKey({ part, path, places }: Offence, key: string): Finding {
  return finding('MISSING-KEY', { key, meaning: meaningOfKey(part, key) }, places.key(path));
}

function unknownKey({ part, path, places, kept }: Offence, key: string): Finding {
  const allowed = keysOf(part);
  if (path.length === 0 && kept.includes(key)) return finding('OVERLAY-KEEPS', { key }, places.key([key]));
  return finding('UNKNOWN-KEY', { key, suggestion: nearest(key, allowed), allowed }, places.key([...path, key]));
}

function wrongType({ error, part, path, value, places }: Offence): Finding {
  if (value === null) return finding('EMPTY-VALUE', { meaning: meaningOf(part) }, places.value(path));
  const expected = [error.params['type']].flat().map(String);
  return finding('WRONG-TYPE', { expected, found: typeName(value), meaning: meaningOf(part) }, places.value(path));
}

function notOneOf(offence: Offence, values: unknown): Finding {
  const allowed = [values].flat().map(String);
  const value = sample(offence.value);
  // Only the program projects: who writes it down takes it for a judgement.
  if (value === 'projected' && offence.path[0] === 'ratings')
    return finding('PROJECTED-GIVEN', { node: String(offence.path.at(-2)) }, placeOf(offence));
  return finding('NOT-ONE-OF', { value, allowed, suggestion: nearest(value, allowed) }, placeOf(offence));
}

/** Ids, dates and words have findings of their own; they are known by their pattern, or by how it begins. */
function misspelt(offence: Offence): Finding {
  const pattern = String(offence.part['pattern']);
  const value = sample(offence.value);
  if (pattern === '\\S') return finding('EMPTY-VALUE', { meaning: meaningOf(offence.part) }, placeOf(offence));
  if (pattern.startsWith('^\\s*\\*?')) return finding('BAD-KEYWORD', { value, most: MOST_WORDS }, placeOf(offence));
  const isId = pattern.startsWith('^[a-z0-9][a-z0-9._-]*');
  // `framework/node` is how nodes are named elsewhere.
  if (isId && offence.path[3] === 'evidence' && /^[a-z0-9][a-z0-9._-]*\/[a-z0-9][a-z0-9._-]*$/u.test(value))
    return finding('LEVEL-AS-EVIDENCE', { id: value }, placeOf(offence));
  if (isId) return finding('BAD-ID', { value }, placeOf(offence));
  if (isDate(offence.part)) return finding('BAD-DATE', { value }, placeOf(offence));
  return finding('OUT-OF-RANGE', { value, rule: pattern }, placeOf(offence));
}

const isDate = (part: SchemaPart): boolean => String(part['pattern']).startsWith('^[0-9]{4}(-');

function tooFew(offence: Offence): Finding {
  const { error, part, value } = offence;
  const limit = Number(error.params['limit']);
  if (sizeOf(value) === 0) return finding('EMPTY-VALUE', { meaning: meaningOf(part) }, placeOf(offence));
  return finding('OUT-OF-RANGE', { value: String(sizeOf(value)), rule: `>= ${String(limit)}` }, placeOf(offence));
}

function tooMany(offence: Offence): Finding {
  const limit = Number(offence.error.params['limit']);
  return finding('TOO-MANY-ITEMS', { count: sizeOf(offence.value), limit }, placeOf(offence));
}

function outOfRange(offence: Offence): Finding {
  const { comparison, limit } = offence.error.params;
  const value = sample(offence.value);
  if (isDate(offence.part)) return finding('BAD-DATE', { value }, placeOf(offence));
  return finding('OUT-OF-RANGE', { value, rule: `${String(comparison)} ${String(limit)}` }, placeOf(offence));
}

/** The key for a rule about keys, else the value. */
function placeOf({ error, path, places }: Offence): Place {
  return error.propertyName === undefined ? places.value(path) : places.key([...path, error.propertyName]);
}

function follow(value: unknown, pointer: string): { path: Path; found: unknown } {
  const path: string[] = [];
  let found = value;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(key);
    found = typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>)[key] : undefined;
  }
  return { path, found };
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

/** Enough of a value to recognise it by. */
function sample(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
