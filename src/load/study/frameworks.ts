import { finding, type Finding } from '../../model/findings/index.js';
import { join } from '../../model/paths.js';
import type { Study } from '../../model/study.js';
import type { StudyFile } from '../raw.js';
import type { YamlPlaces } from '../yaml/places.js';

/** The frameworks a study names, each once: one named twice would be scored twice. */
export function frameworksOf(
  { frameworks }: Pick<StudyFile, 'frameworks'>,
  places: YamlPlaces,
  findings: Finding[],
): Study['frameworks'] {
  const names = frameworks.map(nameIn);
  return frameworks.map((text, i) => {
    const place = places.value(['frameworks', i]);
    const first = names.indexOf(nameIn(text));
    if (first !== i)
      findings.push(finding('FRAMEWORK-TWICE', { framework: text, first: places.value(['frameworks', first]) }, place));
    return { text, place };
  });
}

/** What is asked for, however it is spelt: an id without its major version, a path without what leads nowhere. */
const nameIn = (reference: string): string => /^([^@/\\]+)@[0-9]+$/u.exec(reference)?.[1] ?? join('', reference);
