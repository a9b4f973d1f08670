import { saturationOf, type SaturationOptions } from '../analysis/saturation/index.js';
import type { Saturation } from '../model/saturation.js';
import type { StudyPath } from './discover.js';
import { openStudy, type Workshop } from './study.js';
import type { Diagnosed } from './texts.js';

/** What a report or a command asks where nothing else is said: the smallest base and run of the source, and its 5 %. */
export const USUAL_SATURATION: SaturationOptions = {
  of: 'factors',
  base: 4,
  run: 2,
  threshold: 0.05,
  runs: 10_000,
  seed: 1,
};

/** Whether the sessions of a study still brought new themes; null where the study could not be used or has no sessions. */
export function saturationOfStudy(
  workshop: Workshop,
  path: StudyPath,
  instead: readonly string[] | null,
  options: SaturationOptions,
): Diagnosed & { readonly saturation: Saturation | null } {
  const { study, frameworks, findings, texts } = openStudy(workshop, path, instead);
  if (study === null) return { saturation: null, findings, texts };
  const found = saturationOf(study, frameworks, workshop.tool, options);
  return { saturation: found.saturation, findings: [...findings, ...found.findings], texts };
}
