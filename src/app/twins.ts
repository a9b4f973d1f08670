import { topOf } from '../model/places.js';
import { finding, type Finding, type Severity } from '../model/findings/index.js';
import type { StudyPath } from './discover.js';

/** A study that was read: where, its id, and the frameworks by which it is assessed. */
export interface Named {
  readonly path: StudyPath;
  readonly id: string;
  readonly frameworks: readonly string[];
}

/** Two studies that have their id, and a framework, in common: what is said of one could be meant of the other. */
interface Twins {
  readonly study: string;
  readonly path: string;
  /** The one before it. */
  readonly other: string;
}

function twinsAmong(studies: readonly Named[]): Twins[] {
  const first = new Map<string, string>();
  return studies.flatMap(({ path: { file }, id, frameworks }) => {
    const names = frameworks.map((framework) => JSON.stringify([id, framework]));
    const other = names.flatMap((name) => first.get(name) ?? [])[0];
    for (const name of names) if (!first.has(name)) first.set(name, file);
    return other === undefined ? [] : [{ study: id, path: file, other }];
  });
}

/** Where they are, for whoever can mend it. */
export const twins = (studies: readonly Named[], severity: Severity): Finding[] =>
  twinsAmong(studies).map((found) => finding('STUDY-TWICE', { ...found }, topOf(found.path), severity));

/** That they are, for whoever reads a result: it knows no paths. */
export const namesakes = (studies: readonly Named[]): Finding[] =>
  [...new Set(twinsAmong(studies).map(({ study }) => study))].map((study) =>
    finding('COMPARED-NAMESAKES', { study }, null),
  );
