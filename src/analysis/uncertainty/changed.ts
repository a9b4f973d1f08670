import type { Changed } from '../../model/uncertainty.js';
import { bandOf, type BandTable } from '../../model/scale.js';

/** The score a study has, and the bands it is put in. */
export interface Base {
  readonly table: BandTable;
  readonly score: number;
}

/** A score beside the one the study has. */
export function changed({ table, score: before }: Base, score: number | null): Changed {
  const band = score === null ? null : bandOf(table, score).id;
  return { score, band, flips: band !== bandOf(table, before).id };
}
