import { finding, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { placeOf, type Gate, type Suppression } from '../model/gates.js';
import { nearest } from '../model/nearest.js';
import { inside, join } from '../model/paths.js';
import type { Files } from '../model/ports.js';
import type { Study } from '../model/study.js';
import type { StudyPath } from './discover.js';
import { realPath } from './real.js';

/** Which studies gates and suppressions mean, and which of them mean none. */

/** Whether a gate or suppression is for a study. `base`: the folder from which those of studies are named. */
export function isFor(
  { studies }: { readonly studies: readonly string[] | null },
  { folder }: StudyPath,
  base: string,
  files: Files,
): boolean {
  if (studies === null) return true;
  const here = realPath(files, folder);
  return studies.some((each) => inside(realPath(files, join(base, each)), here));
}

/** Whether a folder of it is reached by a link: then whoever set the link says what is suppressed. */
export function isLinked({ studies }: Suppression, base: string, files: Files): boolean {
  const root = files.real(base);
  return (studies ?? []).some((each) => {
    const real = files.real(join(base, each));
    return root !== null && real !== null && real !== join(root, each);
  });
}

/** Gates and suppressions of which no folder is there: a slip of the pen would pass every study. */
export function missingFolders(gates: readonly Gate[], base: string, files: Files): Finding[] {
  return gates.flatMap((gate) =>
    (gate.studies ?? [])
      .filter((folder) => files.kind(join(base, folder)) !== 'folder')
      .map((path) => finding('GATE-FOLDER-MISSING', { gate: gate.id, path }, placeOf(gate))),
  );
}

/**
 * Gates for folders that the run looked through, by the paths it was given, without finding a study there: it was moved out of reach of
 * the gate. Of a folder that the run did not look into, or saw a part of, nothing can be said. `studies`: those that were found.
 */
export function emptyFolders(
  gates: readonly Gate[],
  base: string,
  files: Files,
  paths: readonly string[],
  studies: readonly StudyPath[],
): Finding[] {
  const looked = paths.map((path) => realPath(files, join('', path.replaceAll('\\', '/'))));
  const found = studies.map(({ folder }) => realPath(files, folder));
  const isEmpty = (folder: string): boolean =>
    looked.some((path) => inside(path, folder)) && !found.some((study) => inside(folder, study));
  return gates.flatMap((gate) =>
    (gate.studies ?? [])
      .filter((folder) => isEmpty(realPath(files, join(base, folder))))
      .map((path) => finding('GATE-FOLDER-EMPTY', { gate: gate.id, path }, placeOf(gate))),
  );
}

/** Gates that leave it to the study by which framework it is judged. */
export const unbound = (gates: readonly Gate[]): Finding[] =>
  gates
    .filter(({ framework }) => framework === null)
    .map((gate) => finding('GATE-UNBOUND', { gate: gate.id }, placeOf(gate)));

/** Gates on frameworks by which the study is not assessed: whoever drops a framework from a study drops no gate. */
export function notAssessedBy(gates: readonly Gate[], study: Study, frameworks: readonly Framework[]): Finding[] {
  const known = frameworks.map(({ id }) => id);
  return gates.flatMap((gate) => {
    const { id, framework } = gate;
    if (framework === null || known.includes(framework)) return [];
    const args = { gate: id, id: framework, study: study.id, known, suggestion: nearest(framework, known) };
    return [finding('GATE-UNKNOWN-FRAMEWORK', args, placeOf(gate))];
  });
}
