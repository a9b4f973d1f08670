import { scaleLinear } from 'd3-scale';
import { largest, smallest } from '../../model/lists.js';
import type { Axis } from './chart.js';

/**
 * An axis that begins and ends at round numbers and holds all of these; `from` is its left end where it is the greater one too. Values
 * that are all the same lie in its middle.
 */
export function roundAxis(
  title: string,
  values: readonly number[],
  isDown: boolean,
  write: (value: number) => string,
  count = 6,
): Axis {
  const [low, high] = [smallest(values), largest(values)];
  const wide = low < high ? [low, high] : low === high ? [low - 0.5, low + 0.5] : [0, 1];
  const [first = 0, last = 1] = scaleLinear().domain(wide).nice(count).domain();
  return {
    title,
    from: isDown ? last : first,
    to: isDown ? first : last,
    ticks: ticksBetween(first, last, count, write),
  };
}

/** About so many round numbers between two others. */
export const ticksBetween = (
  from: number,
  to: number,
  count: number,
  write: (value: number) => string,
): Axis['ticks'] =>
  scaleLinear()
    .domain([Math.min(from, to), Math.max(from, to)])
    .ticks(count)
    .map((value) => ({ value, label: write(value) }));
