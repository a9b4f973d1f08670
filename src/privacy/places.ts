import { fileName } from '../model/paths.js';
import type { Place } from '../model/places.js';
import type { Study } from '../model/study.js';

/** A study's files under names that tell nothing: `head-of-agency.yaml` would. */
interface NeutralPlaces {
  /** The same place, in the file as it is called now. */
  readonly seen: (place: Place) => Place;
  /** The top of the study: the order of a file tells whose statement comes first. */
  readonly top: Place;
  readonly files: readonly string[];
}

/** The main file keeps its name, the others are numbered by path. */
export function neutralPlaces({ frameworks, files }: Study): NeutralPlaces {
  const main = frameworks[0]?.place.file ?? files[0] ?? '';
  const names = new Map<string, string>([[main, fileName(main)]]);
  for (const file of files) if (file !== main) names.set(file, `part-${String(names.size)}.yaml`);
  const called = (file: string): string => names.get(file) ?? file;
  return {
    seen: (place) => ({ ...place, file: called(place.file) }),
    top: { file: called(main), line: 1, col: 1 },
    files: files.map(called),
  };
}
