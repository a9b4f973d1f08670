/** What docs/formats.md holds, taken apart: its code blocks, its tables, and the objects of a schema they speak of. */

export interface Block {
  readonly lang: string;
  /** The word after the language: pieces with the same word make one file. */
  readonly piece: string;
  readonly text: string;
}

export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+) ?(\w*)\n(.*?)^```$/gmsu)].map(([, lang = '', piece = '', text = '']) => ({
    lang,
    piece,
    text,
  }));
}

export interface Table {
  /** The schema and the object in it, as `study.evidence`. */
  readonly of: string;
  readonly rows: readonly (readonly string[])[];
}

/** The tables under a comment such as `fields: study.evidence`. */
export function tablesOf(page: string, kind: string): Table[] {
  const found = page.matchAll(new RegExp(`^<!-- ${kind}:? ?(\\S*) -->\\n(?:\\|.*\\n){2}((?:\\|.*\\n)+)`, 'gmu'));
  return [...found].map(([, of = '', rows = '']) => ({ of, rows: rows.trimEnd().split('\n').map(cellsOf) }));
}

const cellsOf = (row: string): string[] =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** The code in a cell: `a`, `b` → a, b. */
export const codeIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '');

/** As much of JSON Schema as the published schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const isText = ({ properties = {} }: Schema): boolean =>
  Object.keys(properties).sort().join() === 'en,id' && Object.values(properties).every(({ type }) => type === 'string');

/** The objects a value of this schema is made of, lists and maps opened; none for a text in two languages. */
export function objectsOf(schema: Schema, root: Schema): Schema[] {
  if (schema.$ref !== undefined) return objectsOf(root.definitions?.[schema.$ref.split('/').at(-1) ?? ''] ?? {}, root);
  if (schema.properties) return isText(schema) || isKeywords(schema) ? [] : [schema];
  const inner = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])];
  return inner.flatMap((s) => (typeof s === 'object' ? objectsOf(s, root) : []));
}

/** The one object that a path of names leads to. */
export function objectAt(root: Schema, names: readonly string[]): Schema | undefined {
  let [object] = objectsOf(root, root);
  for (const name of names) [object] = objectsOf(object?.properties?.[name] ?? {}, root);
  return object;
}

/** Every object of a schema, however deep, each once. */
export function everyObject(root: Schema): Set<Schema> {
  const found = new Set<Schema>();
  const visit = (schema: Schema): void => {
    for (const object of objectsOf(schema, root)) {
      if (found.has(object)) continue;
      found.add(object);
      Object.values(object.properties ?? {}).forEach(visit);
    }
  };
  visit(root);
  return found;
}

/** The same schema, its objects taking no key that it does not know: what is written is open to keys to come. */
export const closed = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    const isObject = typeof value === 'object' && value !== null && 'properties' in value && 'type' in value;
    return isObject ? { ...value, additionalProperties: false } : value;
  }) as Schema;

/** A list a language, or one list. */
const isKeywords = ({ type, properties }: Schema): boolean =>
  Array.isArray(type) && type.includes('array') && properties !== undefined && 'en' in properties;

/** How the tables call the type of a value. */
export function typeWord(schema: Schema): string {
  const { type, items, pattern } = schema;
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return `one of ${listed(schema.enum)}`;
  if (Array.isArray(type) && pattern?.startsWith('^(')) return `${listed(pattern.slice(2, -2).split('|'))} or map`;
  if (isKeywords(schema)) return 'keywords';
  if (Array.isArray(type) && !isText(schema) && (pattern === undefined || pattern === '\\S') && !type.includes('array'))
    return type.map((each: string) => WORDS[each] ?? each).join(' or ');
  if (Array.isArray(type)) return isText(schema) ? 'text' : type.includes('array') ? 'list of ids, or map' : 'date';
  if (type === 'array') return items?.type === 'number' ? 'two numbers' : `list of ${manyOf(items ?? {})}`;
  if (type === 'string') return pattern?.includes('/') ? 'node' : pattern?.startsWith('^[a-z0-9]') ? 'id' : 'line';
  if (type === 'integer') return 'whole number';
  if (type === 'boolean') return 'true or false';
  return type === 'number' ? 'number' : 'map';
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'line',
  integer: 'number',
  boolean: 'true or false',
  object: 'map',
};

const manyOf = (items: Schema): string => (items.enum ? listed(items.enum) : `${typeWord(items)}s`);

const listed = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

/** `a b{c d}` → a, b and, within b, c and d. */
export type Keys = ReadonlyMap<string, Keys>;

export function keysIn(text: string): Keys {
  const stack: Map<string, Keys>[] = [new Map<string, Keys>()];
  let last = new Map<string, Keys>();
  for (const [token] of text.matchAll(/[{}]|[\w-]+/gu)) {
    if (token === '{') stack.push(last);
    else if (token === '}') stack.pop();
    else stack.at(-1)?.set(token, (last = new Map()));
  }
  return stack[0] ?? new Map<string, Keys>();
}
