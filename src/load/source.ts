import { finding, type Finding, type Findings } from '../model/findings/index.js';
import { LIMIT_FLAGS, type SizeLimit } from '../model/limits.js';
import { fileName } from '../model/paths.js';
import { isNamesFile } from '../model/personal.js';
import { topOf, type Place } from '../model/places.js';
import type { FileRead } from '../model/ports.js';
import type { Ports } from './ports.js';
import { shownText } from './shown.js';
import type { YamlPlaces } from './yaml/places.js';
import { readYaml } from './yaml/read.js';
import type { Language } from './yaml/reading.js';

/** A file of ours, read: its values and where they stand. */
export interface SourceFile {
  /** As places name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly value: unknown;
  readonly places: YamlPlaces;
}

export interface SourceRead {
  /** null where a finding says why. */
  readonly source: SourceFile | null;
  /** Bytes read, whether or not they could be used. */
  readonly size: number;
  /** As it stands in the file; null where the bytes are none. */
  readonly text: string | null;
  /** For code frames; null where nothing is to be shown. */
  readonly shown: string | null;
  readonly findings: readonly Finding[];
}

/** How one file is called: by the port, in places, and in a finding that it cannot be read. */
export interface FileNames {
  readonly path: string;
  readonly file: string;
  readonly called: string;
}

/**
 * Reads a YAML file, or one of JSON. `asker` is where it was asked for, if in a file. `most`: the limit on its size, that of one file or,
 * where it tells of many studies, that of a whole one.
 */
export function readSource(
  { path, file, called }: FileNames,
  asker: Place | null,
  { files, limits }: Pick<Ports, 'files' | 'limits'>,
  language: Language = 'yaml',
  most: SizeLimit = 'fileBytes',
): SourceRead {
  if (isNamesFile(fileName(file)))
    return {
      source: null,
      size: 0,
      text: null,
      shown: null,
      findings: [finding('NAMES-NOT-READ', { path: called }, asker)],
    };
  const read = files.read(path, limits[most]);
  if (!read.ok)
    return {
      source: null,
      size: 0,
      text: null,
      shown: null,
      findings: [unread(read, called, file, asker, { limit: limits[most], flag: LIMIT_FLAGS[most] })],
    };
  const { bytes } = read;
  const { value, places, text, findings } = readYaml(bytes, file, limits, language);
  const source = findings.length === 0 ? { file, bytes, value, places } : null;
  const shown = text === null ? null : shownText(text, value);
  return { source, size: bytes.length, text, shown, findings };
}

/** Why there are no bytes, as a finding. */
export function unread(
  { problem, detail }: Extract<FileRead, { ok: false }>,
  path: string,
  file: string,
  asker: Place | null,
  most: Pick<Findings['FILE-TOO-LARGE'], 'limit' | 'flag'>,
): Finding {
  switch (problem) {
    case 'not-found':
      return finding('PATH-NOT-FOUND', { path }, asker);
    case 'is-folder':
      return finding('NOT-A-FILE', { path, kind: 'folder' }, asker);
    case 'is-link':
      return finding('NOT-A-FILE', { path, kind: 'link' }, asker);
    case 'not-regular':
      return finding('NOT-A-FILE', { path, kind: 'special' }, asker);
    case 'no-permission':
      return finding('NO-PERMISSION', { path }, asker);
    case 'too-large':
      return finding('FILE-TOO-LARGE', { bytes: Number(detail), ...most }, topOf(file));
    case 'io':
      return finding('READ-FAILED', { path, reason: detail }, asker);
  }
}
