import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { codeOf } from '../files/errors.js';
import { targetOf } from '../files/target.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Destination } from './formats.js';

/**
 * Outputs that would not come to lie where their names say, since what a stranger sent links that place to another one; and those that
 * would come to lie within the folder that is trusted, where they could take the place of a config, or of this program.
 */
export function strayOutputs(cwd: string, wanted: readonly Destination<string>[], trusted: string): Finding[] {
  const [here, kept] = [realOf(cwd), realOf(resolve(cwd, trusted))];
  return wanted.flatMap(({ file }) => {
    if (file === null) return [];
    const path = resolve(cwd, file);
    const inside = below(cwd, path);
    const leads = realOf(path);
    const isAsNamed = inside === null || leads === join(here, inside);
    return isAsNamed && below(kept, leads) === null
      ? []
      : [finding('OUTPUT-UNTRUSTED', { path: file, trusted, linked: !isAsNamed }, null)];
  });
}

/** Its way down from a folder; null where it does not lie in it. */
function below(folder: string, path: string): string | null {
  const way = relative(folder, path);
  return way.startsWith('..') || isAbsolute(way) ? null : way;
}

/** What a name stands for, links followed; as it is, where nobody can tell: writing says why. */
function realOf(path: string): string {
  try {
    return targetOf(path).isFile ? targetOf(path).path : realpathSync(path);
  } catch (error) {
    codeOf(error); // not there, or not to be entered
    return path;
  }
}
