import type { Finding } from '../model/findings/index.js';
import { join } from '../model/paths.js';
import type { Place } from '../model/places.js';

/** File, as places name it → its text: what code frames are cut from. */
export type Texts = ReadonlyMap<string, string>;

/** Findings with the texts they point into. */
export interface Diagnosed {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  /** The file that findings without a place are about, as the user calls it; left out where there is no such file, or they name it. */
  readonly about?: string;
}

/** A finding with the file that it is about where it has no place; null where there is none, or it names it. */
export interface Reported {
  readonly finding: Finding;
  readonly about: string | null;
}

/**
 * The same findings as seen from where the user stands. Inside the program a place is relative to its study's folder,
 * so that no result contains the path as typed; only what is printed for the moment gets it.
 */
export function seenFrom(folder: string, { findings, texts }: Diagnosed): Diagnosed {
  const seen = (place: Place): Place => ({ ...place, file: join(folder, place.file) });
  return {
    findings: findings.map((f) => inPlaces(f, seen)),
    texts: new Map([...texts].map(([file, text]) => [join(folder, file), text])),
  };
}

/** A finding with its place, and that of what stood there first, as seen from elsewhere. */
function inPlaces(f: Finding, seen: (place: Place) => Place): Finding {
  const place = f.place && seen(f.place);
  if (!('first' in f.args)) return { ...f, place };
  // The spread of a union is none any more; the code and its arguments stay what they were.
  return { ...f, place, args: { ...f.args, first: seen(f.args.first) } } as Finding;
}
