import type { Assessment } from '../model/assessment/index.js';
import type { Recorded } from '../model/changes.js';
import { agreed } from './agreement.js';
import { withSaturation } from './saturation.js';
import type { Scoring } from './scored.js';
import { varied } from './uncertainty.js';
import { USUAL, type Varying } from './varying.js';

/** Scoring as a report needs it: with how far raters agree, how far the score can be trusted, and whether interviews still said new things. */
export const reportScoring = (drawn: Omit<Varying, 'weights'>): Scoring<Assessment> =>
  withSaturation(varied({ ...USUAL, ...drawn }, agreed(drawn)), drawn);

/** How a report that was written down had drawn; null where it is no report, but a bare assessment. */
export function drawnFor({
  agreement,
  saturation,
  triangulation,
  uncertainty,
}: Recorded): Omit<Varying, 'weights'> | null {
  if (!agreement && !saturation && !triangulation && !uncertainty) return null;
  return {
    runs: uncertainty?.weights.runs ?? agreement?.runs ?? saturation?.runs ?? USUAL.runs,
    seed: uncertainty?.seed ?? agreement?.seed ?? saturation?.seed ?? USUAL.seed,
  };
}
