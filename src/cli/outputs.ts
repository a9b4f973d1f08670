import { isAbsolute, join, relative, resolve } from 'node:path';
import { realPath } from '../app/real.js';
import { finding, type Finding } from '../model/findings/index.js';
import { placeOf, type Destination } from './formats.js';
import type { Session } from './session.js';

/**
 * Outputs that would not come to lie where their names say, since what a stranger sent links that place to another one; and those that
 * would come to lie within the folder that is trusted, where they could take the place of a config, or of this program.
 */
export function strayOutputs(
  { files, io }: Pick<Session, 'files' | 'io'>,
  wanted: readonly Destination<string>[],
  trusted: string,
): Finding[] {
  const [here, kept] = [realPath(files, '.'), realPath(files, trusted)];
  return wanted.flatMap(({ file }) => {
    if (file === null) return [];
    const way = below(io.cwd, resolve(io.cwd, file));
    const leads = placeOf(io.cwd, file);
    const isAsNamed = way === null || relative(leads, join(here, way)) === '';
    return isAsNamed && below(kept, leads) === null
      ? []
      : [finding('OUTPUT-UNTRUSTED', { path: file, trusted, linked: !isAsNamed }, null)];
  });
}

/** The way down from a folder; null where the path does not lie in it. */
function below(folder: string, path: string): string | null {
  const way = relative(folder, path);
  return way.startsWith('..') || isAbsolute(way) ? null : way;
}
