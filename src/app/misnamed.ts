import type { Ports } from '../load/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { isId } from '../model/ids.js';
import { join } from '../model/paths.js';
import type { Place } from '../model/places.js';
import type { Files, FolderEntry } from '../model/ports.js';
import { FRAMEWORK_FILE, kindOf } from './formats.js';

/** What the file of a framework may be called by mistake. */
const LIKE_A_FRAMEWORK = /^framework\.(?:ya?ml|json)$/iu;

/** A framework in a folder of its own that would be passed over in silence, as its file is called almost as it must be. */
export function misnamedIn(folder: string, entries: readonly FolderEntry[], place: Place | null = null): Finding[] {
  const like = entries.filter(({ name, kind }) => kind !== 'folder' && LIKE_A_FRAMEWORK.test(name));
  return like.some(({ name }) => name === FRAMEWORK_FILE)
    ? []
    : like.map(({ name }) => misnamed(join(folder, name), FRAMEWORK_FILE, place));
}

/** Such frameworks in a folder that holds several, as files by their ids. */
export const misnamedFiles = (
  ports: Pick<Ports, 'files' | 'limits'>,
  folder: string,
  entries: readonly FolderEntry[],
): Finding[] =>
  entries
    .filter(({ name, kind }) => kind === 'file' && name.endsWith('.yml') && !LIKE_A_FRAMEWORK.test(name))
    .filter(({ name }) => kindOf(ports, join(folder, name)) === 'framework')
    .map(({ name }) => misnamed(join(folder, name), name.replace(/\.yml$/u, '.yaml'), null));

/** Such a framework of this id. */
export function misnamedOf(files: Files, folder: string, id: string, place: Place | null): Finding[] {
  if (!isId(id)) return []; // it may be a way to elsewhere
  const own = join(folder, id);
  const file = `${own}.yml`;
  return [
    ...misnamedIn(own, files.list(own) ?? [], place),
    ...(files.kind(file) === 'file' ? [misnamed(file, `${id}.yaml`, place)] : []),
  ];
}

const misnamed = (path: string, meant: string, place: Place | null): Finding =>
  finding('FILE-MISNAMED', { path, meant }, place);
