import { finding, type Finding } from '../../model/findings/index.js';
import type { Place } from '../../model/places.js';
import type { FrameworkFile } from '../raw.js';

/** What it takes to score nodes. */
export interface ScoringParts {
  readonly 'scale': NonNullable<FrameworkFile['scale']>;
  readonly 'bands': NonNullable<FrameworkFile['bands']>;
  readonly 'weak-below': number;
}

const PARTS = ['scale', 'weak-below', 'bands'] as const;
/** These say how levels are made or used. */
const ONLY_WITH_SCALE = ['combine', 'aggregate', 'needs', 'target'] as const;

/**
 * What a framework scores its nodes by; null where it has axes and scores none. Half of it would be a framework that
 * cannot be scored and does not say so.
 */
export function scoringParts(raw: FrameworkFile, place: () => Place, findings: Finding[]): ScoringParts | null {
  const { scale, bands, 'weak-below': weakBelow } = raw;
  if (scale && bands && weakBelow !== undefined) return { scale, bands, 'weak-below': weakBelow };
  const given = [...PARTS, ...ONLY_WITH_SCALE].filter((key) => raw[key] !== undefined);
  if (raw.axes && given.length === 0) return null;
  const missing = PARTS.filter((key) => raw[key] === undefined);
  findings.push(finding('SCORING-INCOMPLETE', { missing, given }, place()));
  return null;
}
