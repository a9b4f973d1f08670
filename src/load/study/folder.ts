import { finding, type Finding } from '../../model/findings/index.js';
import { LIMIT_FLAGS } from '../../model/limits.js';
import { inside, join } from '../../model/paths.js';
import type { Place } from '../../model/places.js';
import { append } from '../../model/lists.js';
import type { Ports } from '../ports.js';
import { readSource, type SourceFile } from '../source.js';

/** A study's folder while its files are read one after another. */
export interface StudyFolder {
  /** Reads a file of the folder; null, with a finding that calls it `called`, where that is not possible or not allowed. */
  readonly read: (path: string, asker: Place | null, called?: string) => SourceFile | null;
  /** Whether a file has been read, under whatever name. */
  readonly hasRead: (path: string) => boolean;
  readonly sources: readonly SourceFile[];
  /** File → its text as it stands there. */
  readonly raw: ReadonlyMap<string, string>;
  /** File → its text for code frames, if anything of it may be shown. */
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: Finding[];
}

/**
 * Opens a folder for reading. Paths are relative to it; symbolic links are resolved first, and must not lead out of it.
 * All files together stay within the limit of a study.
 */
export function openFolder(folder: string, ports: Ports): StudyFolder {
  const { files, limits } = ports;
  const root = files.real(folder);
  const sources: SourceFile[] = [];
  const raw = new Map<string, string>();
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let bytes = 0;

  const read = (path: string, asker: Place | null, called = path): SourceFile | null => {
    const real = files.real(join(folder, path));
    if (root === null || real === null) {
      const isDenied = files.kind(join(folder, path)) === 'denied';
      return refuse(finding(isDenied ? 'NO-PERMISSION' : 'PATH-NOT-FOUND', { path: called }, asker));
    }
    if (!inside(root, real)) return refuse(finding('OUTSIDE-STUDY', { path: called }, asker));
    seen.add(real);
    const found = readSource({ path: real, file: path, called }, asker, ports);
    append(findings, found.findings);
    if (found.text !== null) raw.set(path, found.text);
    if (found.shown !== null) texts.set(path, found.shown);
    bytes += found.size;
    if (bytes > limits.studyBytes) {
      return refuse(
        finding('STUDY-TOO-LARGE', { bytes, limit: limits.studyBytes, flag: LIMIT_FLAGS.studyBytes }, asker),
      );
    }
    if (found.source) sources.push(found.source);
    return found.source;
  };
  const refuse = (f: Finding): null => {
    findings.push(f);
    return null;
  };
  const hasRead = (path: string): boolean => seen.has(files.real(join(folder, path)) ?? '');
  return { read, hasRead, sources, raw, texts, findings };
}
