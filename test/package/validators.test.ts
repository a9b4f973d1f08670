import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import schemas from '#validators/schemas';
import framework from '#validators/framework';
import study from '#validators/study';

/** The generated validators are cut into functions (scripts/build/shapes.mjs): they must find what ajv itself finds. */
const GENERATED = [
  ['study', study, 'examples/hulu-sungai-tengah/study.yaml'],
  ['framework', framework, 'frameworks/jones/framework.yaml'],
] as const;

/** Thousands of documents: a busy machine needs more than a minute. It guards against hangs alone. */
const HANGS = 300_000;

const REPLACEMENTS = [null, '', 'UPPER case', -1, 0.5, [], [[]], {}, { surplus: 1 }];

/** Wrong at every depth, as a study and as a framework. */
const WRONG = {
  format: 1,
  surplus: true,
  bands: { edges: [{ from: 'low' }] },
  nodes: { a: { weight: 'heavy', nodes: { b: { definition: {}, levels: { 1: 5 } } } } },
  evidence: [{ finding: 5, quote: { consent: 'perhaps' }, against: [{}] }],
  ratings: { f: { n: { level: 'high', evidence: { e: 'x' } } } },
};

describe.each(GENERATED)('the generated validator of a %s', (name, validate, path) => {
  const ajv = new Ajv({ allErrors: true, ownProperties: true, allowUnionTypes: true, strict: true });
  const reference = ajv.compile(schemas[name]);
  const document = load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA });

  it('accepts what ships', () => {
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  });

  it('finds the errors that ajv finds, at the same places', { timeout: HANGS }, () => {
    for (const spoilt of variants(document)) {
      reference(spoilt);
      validate(spoilt);
      expect(inOrder(validate.errors)).toEqual(inOrder(reference.errors));
    }
  });

  it('says of each error where in the published schema its rule stands', () => {
    validate(WRONG);
    const errors = validate.errors ?? [];
    expect(errors.length).toBeGreaterThan(5);
    for (const { schemaPath } of errors) expect(pointed(schemas[name], schemaPath), schemaPath).toBeDefined();
  });
});

/** The document with one value replaced: of each list and map only the first two entries, since the rest are alike. */
function* variants(value: unknown): Generator {
  for (const replacement of REPLACEMENTS) yield replacement;
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  const alike = entries.length > 20 ? entries.slice(0, 2) : entries;
  for (const [key, part] of alike) {
    for (const variant of variants(part))
      yield Array.isArray(value) ? value.with(Number(key), variant) : { ...value, [key]: variant };
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    if (!Array.isArray(value)) yield rest;
  }
  if (!Array.isArray(value)) yield { ...value, surplus: 1 };
}

/** Without `schemaPath`: ajv itself counts it from the function that found the error. The order follows the functions. */
const inOrder = (errors: ErrorObject[] | null | undefined) =>
  (errors ?? []).map(({ instancePath, keyword, params }) => JSON.stringify({ instancePath, keyword, params })).sort();

function pointed(schema: unknown, pointer: string): unknown {
  return pointer
    .replace(/^#\//u, '')
    .split('/')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[decodeURIComponent(key)], schema);
}
