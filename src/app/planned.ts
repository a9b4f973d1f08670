import type { ComparisonPlan } from '../model/comparison/plan.js';
import { finding, type Finding } from '../model/findings/index.js';
import { folderOf, inside, join } from '../model/paths.js';
import type { Files } from '../model/ports.js';
import type { Settings } from '../model/config.js';
import { STUDY_FILE } from './discover.js';
import { realPath } from './real.js';

/** A plan and the paths it compares, as seen from where the user stands. */
export interface Planned extends ComparisonPlan {
  readonly paths: readonly string[];
}

/**
 * The comparisons that a path stands for: those of the config in that very folder, unless a study lies there. null where it stands for
 * studies, as any other path does.
 */
export function plannedAt(
  files: Files,
  { file, comparisons }: Pick<Settings, 'file' | 'comparisons'>,
  path: string,
): readonly Planned[] | null {
  if (file === null || comparisons.length === 0) return null;
  const folder = folderOf(file);
  const isThere = files.kind(path) === 'folder' && realPath(files, path) === realPath(files, folder);
  if (!isThere || files.kind(join(folder, STUDY_FILE)) !== 'missing') return null;
  return comparisons.map((plan) => ({ ...plan, paths: plan.studies.map(({ value }) => join(folder, value)) }));
}

/** Paths that lead out of the repository or, without one, the working directory. `roots`: these two, where they are there. */
export const strayed = (
  paths: readonly string[],
  studies: ComparisonPlan['studies'],
  files: Files,
  roots: readonly string[],
): Finding[] =>
  paths.flatMap((path, i) => {
    const real = files.real(path);
    if (real === null || roots.some((root) => inside(realPath(files, root), real))) return [];
    return [finding('OUTSIDE-REPOSITORY', { path }, studies[i]?.place ?? null)];
  });
