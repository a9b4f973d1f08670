import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Path within the specimen → what stands in the file. */
type Files = Readonly<Record<string, unknown>>;

const FOLDER = 'test/sinks/specimen';

/** A study, its framework and all that a stranger may put beside it. What begins with `~` is a field of free text. */
export const SPECIMEN: Files = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => [path, parse(readFileSync(join(FOLDER, path), 'utf8')) as unknown]),
);

/** Files whose names strangers choose as well. */
const NAMED_BY_STRANGERS = ['evidence/findings.yaml', 'ratings/second.yaml'];

/** All fields of free text, names of files among them. */
export const FIELDS: readonly string[] = [...fieldsIn(Object.values(SPECIMEN)), ...NAMED_BY_STRANGERS];

/** The texts of a specimen whose fields are filled, by path. `texts`: field → its text. */
export function filled(texts: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SPECIMEN).map(([path, value]) => {
      const name = texts.get(path);
      const [folder = ''] = path.split('/');
      return [name === undefined ? path : `${folder}/${fileName(name)}.yaml`, written(inserted(value, texts))];
    }),
  );
}

/** A word for each field that differs from those of all other fields. */
export const HARMLESS: ReadonlyMap<string, string> = new Map(
  FIELDS.map((field, i) => [field, `word${String(i).padStart(3, '0')}`]),
);

function* fieldsIn(value: unknown): Generator<string> {
  if (typeof value === 'string' && value.startsWith('~')) yield value;
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* fieldsIn(each);
}

function inserted(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return texts.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => inserted(each, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inserted(each, texts)]));
}

/** JSON is YAML; only what YAML folds or refuses within quotation marks is spelt out. What a reader is misled by stays raw. */
const written = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/** What is left of a text where it names a file: neither separator, which the program takes a backslash for as well, no more than a file system takes, and no name for hidden files. */
const fileName = (text: string): string =>
  `a${Buffer.from(text.replace(/[/\\]/gu, '')).subarray(0, 120).toString().replaceAll('\ufffd', '')}`;
