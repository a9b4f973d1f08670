import type { Ports } from '../load/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { fileName, join } from '../model/paths.js';
import type { Study } from '../model/study.js';
import { STUDY_FILE, type StudyPath } from './discover.js';
import { kindOf } from './formats.js';

/**
 * Parts of a study, as their format line says, that lie in its folder or below and that it does not read: in `evidences/`, where it
 * includes `evidence/*.yaml`, or sheets of raters beside it. `told`: what was found already, and is not said twice. Only a study with a
 * folder of its own can tell: beside others the parts may be theirs.
 */
export function unreadParts(
  ports: Pick<Ports, 'files' | 'limits'>,
  { file, folder }: StudyPath,
  study: Study,
  told: readonly Finding[],
): Finding[] {
  if (fileName(file) !== STUDY_FILE) return [];
  const { files } = ports;
  const read = new Set(study.files.map((path) => join(folder, path)));
  const said = told.flatMap(({ code, args }) =>
    code === 'SHEET-UNREAD' || code === 'FILE-MISNAMED' ? [join(folder, args.path)] : [],
  );
  const found: Finding[] = [];
  const visit = (at: string): void => {
    for (const { name, kind } of files.list(at) ?? []) {
      const path = join(at, name);
      if (name.startsWith('.') || name === 'node_modules' || said.includes(path)) continue;
      if (kind === 'folder') {
        if (files.kind(join(path, STUDY_FILE)) === 'missing') visit(path);
      } else if (kind === 'file' && /\.ya?ml$/u.test(name) && !read.has(path) && kindOf(ports, path) === 'part')
        found.push(finding('PART-NOT-INCLUDED', { path, study: file }, null));
    }
  };
  visit(folder);
  return found;
}
