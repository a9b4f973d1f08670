import { exact } from '../../model/aggregate.js';
import { BORDER, NOWHERE } from '../../model/vectors.js';
import type { Assessment } from '../../model/assessment/index.js';
import type { Interval, Vector } from '../../model/vectors.js';

/** What a vector expects of the position and does not find. */
export interface UnmetPosition {
  readonly what: 'x' | 'y' | 'quadrant';
  readonly expected: string;
  readonly found: string | null;
}

export function unmetPosition({ expect }: Vector, { position }: Assessment): UnmetPosition[] {
  const [x, y] = [position?.x ?? null, position?.y ?? null];
  const quadrant = whereabouts(position);
  return [
    ...unmetValue('x', expect.x, x),
    ...unmetValue('y', expect.y, y),
    ...(expect.quadrant !== undefined && expect.quadrant !== quadrant
      ? [{ what: 'quadrant' as const, expected: expect.quadrant, found: quadrant }]
      : []),
  ];
}

/** The quadrant, or in its place that the agency lies on a border or nowhere. */
function whereabouts(position: Assessment['position']): string {
  if (position?.status !== 'settled') return NOWHERE;
  return position.quadrant ?? BORDER;
}

function unmetValue(what: 'x' | 'y', expected: Interval | undefined, found: number | null): UnmetPosition[] {
  if (!expected) return [];
  const [least, most] = expected;
  if (found !== null && found >= exact(least) && found <= exact(most)) return [];
  return [{ what, expected: `[${expected.join(', ')}]`, found: found === null ? null : String(found) }];
}
