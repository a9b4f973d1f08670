import { memoryFiles } from '../../files/memory.js';
import { sha256 } from '../../files/sha256.js';
import { loadStudy } from '../../load/index.js';
import { isError, type Finding } from '../../model/findings/index.js';
import { firstRole } from '../../model/framework.js';
import { DEFAULT_LIMITS } from '../../model/limits.js';
import type { Role } from '../../model/study.js';
import { messages } from '../../text/messages/index.js';
import { STUDY_FILE } from '../discover.js';
import type { Answers, NamedFramework, NewFile, NewStudy } from './answers.js';
import { sheetText } from './ratings.js';
import { castOf, sourcesText } from './sources.js';
import { headText, studyText, type Elsewhere } from './study.js';

/**
 * The files of a first study, study.yaml first: valid as they stand, with every part there as an example to uncomment. Where
 * a coder's ratings would not count, those of a role that does have a sheet of their own.
 */
export function newStudy({ answers, frameworks }: NewStudy): readonly [NewFile, ...NewFile[]] {
  const cast = castOf(answers.sources);
  const byRole = groupedByRole(frameworks);
  const elsewhere = [...byRole]
    .filter(([role]) => role !== 'coder')
    .map(([role, rated]): Elsewhere => {
      const text = sheetText({ frameworks: rated, lang: answers.lang, item: cast.item }, role);
      return { file: { path: `ratings/${role}.yaml`, text }, frameworks: rated };
    });
  const text = studyText({ answers, cast, rated: byRole.get('coder') ?? [], elsewhere });
  return [{ path: STUDY_FILE, text }, ...elsewhere.map(({ file }) => file)];
}

/** The frameworks by the role whose ratings make their score. */
function groupedByRole(frameworks: readonly NamedFramework[]): ReadonlyMap<Role, readonly NamedFramework[]> {
  const groups = new Map<Role, NamedFramework[]>();
  for (const named of frameworks) {
    const role = firstRole(named.framework);
    groups.set(role, [...(groups.get(role) ?? []), named]);
  }
  return groups;
}

/** What would be wrong with a study of these files. Without places: nobody has the files yet. */
export function faultsOf(files: readonly NewFile[]): Finding[] {
  const contents = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const ports = { files: memoryFiles(contents), sha256, limits: DEFAULT_LIMITS };
  return loadStudy(STUDY_FILE, ports)
    .findings.filter(isError)
    .map((f) => ({ ...f, place: null }));
}

/** What would be wrong with a study of these answers, whatever its frameworks are like. */
export function faultsIn(answers: Answers): Finding[] {
  const cast = castOf(answers.sources);
  const text = `${headText(answers, cast, false)}\n${sourcesText(cast, messages(answers.lang).init)}`;
  return faultsOf([{ path: STUDY_FILE, text }]);
}
