import { MOST_PAIRS, type ComparedSet } from '../../../model/comparison/index.js';
import { thousands } from '../../../text/numbers.js';
import { bullets, heading, item, paragraph } from '../../compose.js';
import type { Block } from '../../tree.js';
import type { Context } from './context.js';

/** More pairs than this are counted rather than listed. */
const MOST_LISTED = 12;

/** Whose order no weights change. */
export function dominance({ dominance: pairs }: ComparedSet, c: Context): Block[] {
  const { comparison: t } = c.t;
  const title = heading(3, t.dominance);
  if (pairs === null) return [title, paragraph(t.dominanceMany(thousands(MOST_PAIRS, c.lang)))];
  if (pairs.length === 0) return [title, paragraph(t.noDominance)];
  if (pairs.length > MOST_LISTED) return [title, paragraph(t.dominancePairs(thousands(pairs.length, c.lang)))];
  return [title, bullets(pairs.map(([better, worse]) => item(t.dominates(c.nameOf(better), c.nameOf(worse)))))];
}
