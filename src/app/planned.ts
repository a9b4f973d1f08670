import type { ComparisonPlan } from '../model/comparison/plan.js';
import { finding, type Finding } from '../model/findings/index.js';
import { folderOf, inside, join } from '../model/paths.js';
import type { Place } from '../model/places.js';
import type { Files } from '../model/ports.js';
import type { Settings } from '../model/config.js';
import { STUDY_FILE } from './discover.js';
import { realPath } from './real.js';

/** A comparison to make; what its options leave out is as usual. */
export interface Planned extends Omit<ComparisonPlan, 'studies' | 'options'> {
  readonly studies: readonly PlannedStudy[];
  readonly options: Partial<ComparisonPlan['options']>;
}

/** Where to find a study, or some. */
export interface PlannedStudy {
  /** As seen from where the user stands. */
  readonly path: string;
  /** Where a config names it; null where the user does. */
  readonly place: Place | null;
}

/** The comparison that paths stand for. */
export const plannedOf = (paths: readonly string[]): Planned => ({
  id: 'comparison',
  title: null,
  frameworks: null,
  studies: paths.map((path) => ({ path, place: null })),
  options: {},
});

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
  return comparisons.map((plan) => ({
    ...plan,
    studies: plan.studies.map(({ value, place }) => ({ path: join(folder, value), place })),
  }));
}

/** Studies that a config names outside the repository or, without one, the working directory. `roots`: these two, where they are there. */
export const strayed = (studies: readonly PlannedStudy[], files: Files, roots: readonly string[]): Finding[] =>
  studies.flatMap(({ path, place }) => {
    const real = place === null ? null : files.real(path);
    if (real === null || roots.some((root) => inside(realPath(files, root), real))) return [];
    return [finding('OUTSIDE-REPOSITORY', { path }, place)];
  });
