import { betterBy, directionOf, type Range } from '../model/scale.js';

/** One level towards an end of the scale, at most as far as that; null at or beyond it. */
export function oneLevel(range: Range, level: number, end: 'worst' | 'best'): number | null {
  const step = end === 'best' ? directionOf(range) : -directionOf(range);
  const left = end === 'best' ? betterBy(range, range.best, level) : betterBy(range, level, range.worst);
  if (left <= 0) return null;
  return left < 1 ? range[end] : level + step;
}
