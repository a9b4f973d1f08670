import { formatOf, type Ports } from '../load/index.js';
import { fileName, join } from '../model/paths.js';
import type { Files } from '../model/ports.js';

export const FRAMEWORK_FILE = 'framework.yaml';

/** What a path may stand for; `part`: of a study, `other`: a study, a folder, or nothing. */
export type Kind = 'framework' | 'config' | 'part' | 'tests' | 'catalogue' | 'checklist' | 'mapping' | 'other';

/** What a path stands for, by what the file says of itself; a framework also by its name, where the file says nothing. */
export function kindOf(ports: Pick<Ports, 'files' | 'limits'>, path: string): Kind {
  if (ports.files.kind(path) !== 'file') return 'other';
  switch (formatOf(path, ports)) {
    case 'egov-framework':
    case 'egov-overlay':
      return 'framework';
    case 'egov-config':
      return 'config';
    case 'egov-study-part':
    case 'egov-ratings':
      return 'part';
    case 'egov-tests':
      return 'tests';
    case 'egov-catalogue':
      return 'catalogue';
    case 'egov-checklist':
      return 'checklist';
    case 'egov-mapping':
      return 'mapping';
    case null:
      return fileName(path) === FRAMEWORK_FILE ? 'framework' : 'other';
    default:
      return 'other';
  }
}

/** The file of a framework: the path itself or, of a folder with framework.yaml, that. */
export function frameworkAt(files: Files, path: string): string {
  const inside = join(path, FRAMEWORK_FILE);
  return files.kind(path) === 'folder' && files.kind(inside) === 'file' ? inside : path;
}
