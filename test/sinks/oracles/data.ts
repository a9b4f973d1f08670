import { parseDocument } from 'yaml';
import { allOf, firstDifference, type Oracle } from './oracle.js';
import { terminal } from './terminal.js';

/** Word → what stands for it in the hostile text. */
export type Words = ReadonlyMap<string, string>;

type Read = (text: string) => unknown;

/**
 * Data that parses, has the same keys as with harmless words, and holds every text as it was given: where a string is one of
 * the harmless words, the hostile text stands for it.
 */
const sameData =
  (read: Read, words: Words): Oracle =>
  (hostile, harmless) => {
    let found: unknown;
    try {
      found = read(hostile);
    } catch (error) {
      return String(error);
    }
    return compare(found, read(harmless), words, '');
  };

function compare(found: unknown, expected: unknown, words: Words, path: string): string | null {
  if (typeof found !== typeof expected || Array.isArray(found) !== Array.isArray(expected))
    return `${path} is ${JSON.stringify(found)}`;
  if (typeof expected === 'string') {
    const text = words.get(expected);
    return text === undefined || text === found
      ? null
      : `${path} is ${JSON.stringify(found)}, not ${JSON.stringify(text)}`;
  }
  if (typeof expected !== 'object' || expected === null || typeof found !== 'object' || found === null) return null;
  const different = firstDifference(Object.keys(found), Object.keys(expected));
  if (different !== null) return `the keys of ${path}: ${different}`;
  for (const [key, value] of Object.entries(expected)) {
    const complaint = compare((found as Readonly<Record<string, unknown>>)[key], value, words, `${path}/${key}`);
    if (complaint !== null) return complaint;
  }
  return null;
}

/** JSON of which nothing is known but that it is. */
export const parsed: Oracle = (hostile) => json(new Map())(hostile, hostile);

export const json = (words: Words): Oracle =>
  allOf(
    terminal,
    sameData((text) => JSON.parse(text) as unknown, words),
  );

/** One value a line. */
export const ndjson = (words: Words): Oracle =>
  allOf(
    terminal,
    sameData(
      (text) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
      words,
    ),
  );

/** By a reader that shares nothing with the one of this program. */
export const yaml = (words: Words): Oracle =>
  allOf(
    terminal,
    sameData((text) => {
      const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false });
      const [problem] = [...document.errors, ...document.warnings];
      if (problem) throw problem;
      return document.toJS() as unknown;
    }, words),
  );
