import type { Localized } from './lang.js';

/** One level of an ordinal scale. */
export interface Level {
  readonly value: number;
  readonly label: Localized;
  readonly means: Localized;
}

/** An ordinal scale, its levels from the worst to the best. */
export interface Scale {
  readonly levels: readonly Level[];
  readonly worst: number;
  readonly best: number;
}

/** A band: scores from `from` (inclusive) up to the next band. */
export interface Band {
  readonly from: number;
  readonly id: string;
  readonly label: Localized;
}

/** The band a score lies in, compared before any rounding. Scores under the first edge lie in the first band. */
export function bandOf(bands: readonly Band[], score: number): Band {
  let found = bands[0];
  for (const band of bands) if (score >= band.from) found = band;
  if (!found) throw new Error('a framework has at least one band: its schema says so');
  return found;
}

/** Percent of the way from the worst to the best level: 0–100. */
export function percentOf(scale: Scale, score: number): number {
  return (100 * (score - scale.worst)) / (scale.best - scale.worst);
}
