import { finding, type Finding } from '../model/findings/index.js';
import type { Lang } from '../model/lang.js';
import type { PlacesOf } from './subject.js';
import type { PlacedText } from './texts.js';

/** The texts that lack one of the languages `wanted`. */
export function untranslated(texts: readonly PlacedText[], wanted: readonly Lang[], places: PlacesOf): Finding[] {
  return texts.flatMap(({ path, text }) =>
    wanted
      .filter((lang) => text[lang] === undefined)
      .map((missing) => finding('TEXT-NOT-TRANSLATED', { what: path.join('/'), missing }, places.key(path))),
  );
}
