import { counted } from '../../words.js';

/** Counts with their nouns. */
export const nouns = {
  items: (count: number) => counted(count, 'en', 'item of evidence', 'items of evidence'),
  sources: (count: number) => counted(count, 'en', 'source', 'sources'),
  independentSources: (count: number) => counted(count, 'en', 'independent source', 'independent sources'),
  indicators: (count: number) => counted(count, 'en', 'indicator', 'indicators'),
  dimensions: (count: number) => counted(count, 'en', 'dimension', 'dimensions'),
  decimals: (count: number) => counted(count, 'en', 'decimal', 'decimals'),
  aspects: (count: number) => counted(count, 'en', 'aspect', 'aspects'),
  axes: (count: number) => counted(count, 'en', 'axis', 'axes'),
  quadrants: (count: number) => counted(count, 'en', 'quadrant', 'quadrants'),
  sessions: (count: number) => counted(count, 'en', 'session', 'sessions'),
  verdicts: (count: number) => counted(count, 'en', 'published verdict', 'published verdicts'),
  groups: (count: number) => counted(count, 'en', 'informant group', 'informant groups'),
};
