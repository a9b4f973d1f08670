import type { Finding } from '../model/findings/index.js';
import { join } from '../model/paths.js';

/** File, as places name it → its text: what code frames are cut from. */
export type Texts = ReadonlyMap<string, string>;

/** Findings with the texts they point into. */
export interface Diagnosed {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
}

/**
 * The same findings as seen from where the user stands. Inside the program a place is relative to its study's folder,
 * so that no result contains the path as typed; only what is printed for the moment gets it.
 */
export function seenFrom(folder: string, { findings, texts }: Diagnosed): Diagnosed {
  return {
    findings: findings.map((f) => (f.place ? { ...f, place: { ...f.place, file: join(folder, f.place.file) } } : f)),
    texts: new Map([...texts].map(([file, text]) => [join(folder, file), text])),
  };
}
