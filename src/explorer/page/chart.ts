import { nth } from '../../model/nth.js';
import { placeOf, ticksOf } from '../axis.js';
import { scoresOf } from '../rank.js';
import { el, shape } from './dom.js';
import type { View } from './view.js';

/** Told apart by their shape, and by their shade besides. */
const MARKS = [
  'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z',
  'M-5.5 -5.5h11v11h-11z',
  'M0 -7l7 12h-14z',
  'M0 -7.5l7.5 7.5l-7.5 7.5l-7.5 -7.5z',
  'M0 7l7 -12h-14z',
  'M-7 -2.5h4.5v-4.5h5v4.5h4.5v5h-4.5v4.5h-5v-4.5h-4.5z',
];

/** As wide as the window has room for, so that texts keep their size. */
const WIDEST = 640;
const MARGIN = 64;
const LEFT = 16;
const ROW = 46;
const TOP = 8;
/** Marks nearer than this would hide each other: the later one moves down. */
const NEAR = 11;
const DOWN = 9;

/** Values of the chosen in each dimension, on the way from worst to best. */
export function chart(rows: readonly number[], { set, words }: View): HTMLElement {
  const names = rows.map((row) => nth(set.rows, row).name);
  const height = TOP + ROW * set.dimensions.length + 22;
  const width = Math.min(WIDEST, document.documentElement.clientWidth - MARGIN);
  const across = (of: number): number => round(LEFT + ((width - 2 * LEFT) * of) / 100);
  const picture = shape('svg', {
    'viewBox': `0 0 ${String(width)} ${String(height)}`,
    width,
    height,
    'role': 'img',
    'aria-label': words.t.chart(names.join(', ')),
    'class': 'dots',
  });
  for (const [i, dimension] of set.dimensions.entries()) {
    const y = TOP + ROW * i + 32;
    picture.append(
      shape('text', { x: LEFT, y: y - 16 }, dimension.title),
      shape('path', { d: `M${String(LEFT)} ${String(y)}H${String(width - LEFT)}`, class: 'line' }),
    );
    const taken: number[] = [];
    for (const [k, row] of rows.entries()) {
      const place = placeOf(set, i, scoresOf(nth(set.rows, row))[i] ?? null);
      if (place === null) continue;
      const x = across(place);
      const below = taken.filter((other) => Math.abs(other - x) < NEAR).length * DOWN;
      taken.push(x);
      picture.append(mark(k, `translate(${String(x)} ${String(y + below)})`));
    }
  }
  for (const { at, label } of ticksOf(set, words.lang)) {
    const anchor = at === 0 ? 'start' : at === 100 ? 'end' : 'middle';
    picture.append(shape('text', { 'x': across(at), 'y': height - 4, 'text-anchor': anchor, 'class': 'tick' }, label));
  }
  return el('figure', {}, el('ul', { class: 'key' }, ...names.map(keyOf)), picture);
}

const mark = (k: number, transform: string): SVGElement =>
  shape('path', { d: nth(MARKS, k), transform, class: `m${String(k)}` });

function keyOf(name: string, k: number): HTMLElement {
  const sample = shape('svg', { 'viewBox': '-9 -9 18 18', 'aria-hidden': 'true', 'class': 'sample' });
  sample.append(mark(k, 'translate(0 0)'));
  return el('li', {}, sample, el('bdi', {}, name));
}

const round = (value: number): number => Math.round(value * 10) / 10;
