import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SPECIMEN } from './specimen.js';

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Format → the files of the specimen that are written in it. A part of a study has the fields of a study. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  study: ['study.yaml', 'evidence/findings.yaml'],
  ratings: ['ratings/second.yaml', 'ratings/z-self.yaml'],
  framework: ['frameworks/everything/framework.yaml'],
  overlay: ['frameworks/narrow/framework.yaml'],
  tests: ['frameworks/everything/tests.yaml'],
  checklist: ['checklist.yaml'],
  config: ['egov-assess.yaml'],
};

/** Names of files, folders, packages, frameworks and findings: what is none is refused, see refused.test.ts. */
const NAMES = /\.(frameworks|include|studies|framework-folders|framework-packages)\[\]$|\.(path|extends|code)$/u;

test.each(Object.keys(FORMATS))('the specimen fills every field of free text of the format %s', (format) => {
  const schema = JSON.parse(readFileSync(`dist/schemas/${format}.schema.json`, 'utf8')) as Schema;
  const empty = unfilled(
    schema,
    FORMATS[format]!.map((file) => SPECIMEN[file]),
    '',
    schema,
  );
  expect(empty.filter((path) => !NAMES.test(path))).toEqual([]);
});

/** Fields of free text in which none of these values has one. */
function unfilled(part: Schema, given: readonly unknown[], path: string, whole: Schema): string[] {
  // A node within a node has the fields of a node.
  if (part.$ref !== undefined && path.endsWith('.nodes.*.nodes.*')) return [];
  const schema = part.$ref === undefined ? part : whole.definitions![part.$ref.split('/').at(-1)!]!;
  const values = part.$ref === undefined ? given : given.flatMap(withInner);
  const types = [schema.type].flat();
  if (types.includes('string')) return isFree(schema) && !values.some(isFilled) ? [path] : [];
  const maps = values.filter((value) => typeof value === 'object' && value !== null);
  const inMaps = (key: string): unknown[] => maps.flatMap((map) => (map as Record<string, unknown>)[key] ?? []);
  const each = maps.flatMap((map) => Object.values(map) as unknown[]);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      unfilled(inner, inMaps(key), `${path}.${key}`, whole),
    ),
    ...(schema.items ? unfilled(schema.items, values, `${path}[]`, whole) : []),
    ...(typeof schema.additionalProperties === 'object'
      ? unfilled(schema.additionalProperties, each, `${path}.*`, whole)
      : []),
  ];
}

const withInner = (node: unknown): unknown[] => [
  node,
  ...Object.values((node as { readonly nodes?: object }).nodes ?? {}).flatMap(withInner),
];

const isFree = ({ pattern, enum: choices, const: only }: Schema): boolean =>
  choices === undefined && only === undefined && (pattern === undefined || pattern === '\\S');

const isFilled = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.startsWith('~')
    : typeof value === 'object' && value !== null && Object.values(value).some(isFilled);
