import { finding, type Finding } from '../model/findings/index.js';
import type { Lang } from '../model/lang.js';
import type { PlacesOf } from './subject.js';
import type { NamedText } from './texts.js';

/** The texts that lack one of the languages `wanted`. */
export function untranslated(texts: readonly NamedText[], wanted: readonly Lang[], places: PlacesOf): Finding[] {
  return texts.flatMap(({ path, text, what }) =>
    wanted
      .filter((lang) => text[lang] === undefined)
      .map((missing) => finding('TEXT-NOT-TRANSLATED', { what, missing }, places.key(path))),
  );
}
