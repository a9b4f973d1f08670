import { topOf } from '../model/places.js';
import { finding, type Finding, type Severity } from '../model/findings/index.js';
import type { StudyPath } from './discover.js';

/** A study that was read: where, its id, and the frameworks by which it is assessed. */
export interface Named {
  readonly path: StudyPath;
  readonly id: string;
  readonly frameworks: readonly string[];
}

/** Studies that have their id, and a framework, in common with one before them: what is said of one could be meant of the other. */
export function twins(studies: readonly Named[], severity: Severity): Finding[] {
  const first = new Map<string, string>();
  return studies.flatMap(({ path: { file }, id, frameworks }) => {
    const names = frameworks.map((framework) => JSON.stringify([id, framework]));
    const other = names.flatMap((name) => first.get(name) ?? [])[0];
    for (const name of names) if (!first.has(name)) first.set(name, file);
    if (other === undefined) return [];
    return [finding('STUDY-TWICE', { study: id, path: file, other }, topOf(file), severity)];
  });
}
