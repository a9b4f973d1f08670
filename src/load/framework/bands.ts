import { finding } from '../../model/findings/index.js';
import type { Path } from '../../model/places.js';
import type { Band, BandTable } from '../../model/scale.js';
import type { OverlayFile } from '../raw.js';
import { localized } from '../text.js';
import type { Reader } from './scale.js';
import type { ScoringParts } from './scored.js';

type RawBands = NonNullable<OverlayFile['bands']>;

/** Bands as they are written. Whether they suit the scores is checked once those are known. */
export const bandsOf = (raw: ScoringParts['bands'], path: Path, reader: Reader): BandTable =>
  bandsOnTopOf(raw, [], path, reader);

/** Bands of which the edges may be left as they are. */
export function bandsOnTopOf(raw: RawBands, edges: readonly Band[], path: Path, reader: Reader): BandTable {
  const { lang, places, findings } = reader;
  if (raw.decimals !== undefined && raw.compare !== 'rounded')
    findings.push(finding('DECIMALS-WITHOUT-ROUNDING', {}, places.key([...path, 'decimals'])));
  return {
    edges: raw.edges?.map(({ from, id, label }) => ({ from, id, label: localized(label, lang) })) ?? edges,
    decimals: raw.compare === 'rounded' ? (raw.decimals ?? 2) : null,
  };
}
