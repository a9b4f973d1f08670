import { topOf } from '../model/places.js';
import { finding, type Finding, type Severity } from '../model/findings/index.js';
import type { StudyPath } from './discover.js';

/** A study by its id, and the frameworks by which it is assessed. */
export interface Assessed {
  readonly id: string;
  readonly frameworks: readonly string[];
}

/** A study that was read: where, its id, and the frameworks by which it is assessed. */
export interface Named extends Assessed {
  readonly path: StudyPath;
}

/** Studies that have their id, and a framework, in common with one before: what is said of one could be meant of the other. */
function twinsAmong<S extends Assessed>(studies: readonly S[]): (readonly [study: S, before: S])[] {
  const first = new Map<string, S>();
  return studies.flatMap((study) => {
    const names = study.frameworks.map((framework) => JSON.stringify([study.id, framework]));
    const before = names.flatMap((name) => first.get(name) ?? [])[0];
    for (const name of names) if (!first.has(name)) first.set(name, study);
    return before === undefined ? [] : [[study, before] as const];
  });
}

/** Where they are, for whoever can mend it. */
export const twins = (studies: readonly Named[], severity: Severity): Finding[] =>
  twinsAmong(studies).map(([{ id, path }, before]) =>
    finding('STUDY-TWICE', { study: id, path: path.file, other: before.path.file }, topOf(path.file), severity),
  );

/** That they are, for whoever reads a result: it knows no paths. */
export const namesakes = (studies: readonly Assessed[]): Finding[] =>
  [...new Set(twinsAmong(studies).map(([{ id }]) => id))].map((study) =>
    finding('COMPARED-NAMESAKES', { study }, null),
  );
