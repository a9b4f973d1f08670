import { nth } from '../../../model/nth.js';
import { element, joinSvg, type Svg } from '../../../text/encode/svg.js';
import type { Steps } from '../chart.js';
import { MAIN, PALE } from './palette.js';
import { picture, type Sign } from './picture.js';
import { rowsField } from './rows.js';

/** All there is after each step, what it added as the dark end: where nothing dark is left, nothing new came. */
export function stepsOf(chart: Steps): Svg {
  const signs: Sign[] = [
    { width: 22, draw: (x, middle) => box(x, x + 22, middle, true), means: chart.added },
    { width: 22, draw: (x, middle) => box(x, x + 22, middle, false), means: chart.total },
  ];
  return picture(chart, signs, (top) => {
    const named = chart.rows.map(({ label, added, total }) => ({
      label,
      text: `+${String(added)} = ${String(total)}`,
    }));
    const { x, lanes, drawn, bottom } = rowsField(named, chart.axis, top);
    const rows = chart.rows.map(({ added, total }, i) => {
      const middle = nth(lanes, i).middle;
      return joinSvg([
        box(x(chart.axis.from), x(total), middle, false),
        ...(added === 0 ? [] : [box(x(total - added), x(total), middle, true)]),
      ]);
    });
    return { drawn: joinSvg([drawn, ...rows]), bottom };
  });
}

const box = (from: number, to: number, middle: number, isNew: boolean): Svg =>
  element('rect', {
    x: Math.min(from, to),
    y: middle - 7,
    width: Math.abs(to - from),
    height: 14,
    fill: isNew ? MAIN : PALE,
    stroke: MAIN,
  });
