import { curveBumpX, line } from 'd3-shape';
import { at } from '../../../model/at.js';
import { groupedBy } from '../../../model/grouped.js';
import { nth } from '../../../model/nth.js';
import { element, joinSvg, svgNumber, type Svg } from '../../../text/encode/svg.js';
import type { Layout } from './layers.js';
import { INK } from './palette.js';

/** The middle of a place, and how far it reaches: where a long edge passes a layer, that is nothing wide. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

/** Each edge from box to box. Those on one side of a box begin and end a little apart, so that there and back are two arrows. */
export function arrows(ways: Layout['ways'], places: ReadonlyMap<string, Place>, layerWidth: number): Svg[] {
  const routes = ways.map(({ places: passed }) => passed.map((id) => ({ id, place: at(places, id) })));
  const ends = routes.flatMap((route, way) => {
    const [first, last] = [nth(route, 0), nth(route, -1)];
    if (first.id === last.id) return [];
    return [endOf(way, 'start', first, nth(route, 1).place), endOf(way, 'end', last, nth(route, -2).place)];
  });
  const ports = new Map<string, number>();
  for (const group of groupedBy(ends, ({ side }) => side).values()) {
    // Those that go up leave above the others.
    const sorted = group.toSorted((a, b) => a.towards - b.towards || a.way - b.way);
    const room = Math.min(9, (nth(group, 0).high - 8) / group.length);
    for (const [i, { key }] of sorted.entries()) ports.set(key, (i - (group.length - 1) / 2) * room);
  }
  return routes.map((route, way) => {
    const [first, last] = [nth(route, 0), nth(route, -1)];
    if (first.id === last.id) return loop(first.place);
    const port = (which: End['which'], { x, y, wide }: Place): Place => ({
      x,
      y: y + at(ports, keyOf(way, which)),
      wide,
      high: 0,
    });
    const between = route.slice(1, -1).map(({ place }) => place);
    return arrow(port('start', first.place), between, port('end', last.place), layerWidth);
  });
}

/** Where an edge touches a box. */
interface End {
  readonly key: string;
  readonly which: 'start' | 'end';
  /** The box and its side. */
  readonly side: string;
  readonly high: number;
  /** How high lies what it goes to. */
  readonly towards: number;
  readonly way: number;
}

const keyOf = (way: number, which: End['which']): string => `${String(way)} ${which}`;

function endOf(way: number, which: End['which'], { id, place }: { id: string; place: Place }, next: Place): End {
  const side = `${next.x > place.x ? 'right' : 'left'} ${id}`;
  return { key: keyOf(way, which), which, side, high: place.high, towards: next.y, way };
}

/** The head is drawn with it: a marker would need an id. */
function arrow(first: Place, between: readonly Place[], last: Place, layerWidth: number): Svg {
  const way = last.x > first.x ? 1 : -1;
  const end = [last.x - (way * last.wide) / 2, last.y] as const;
  const points: (readonly [number, number])[] = [
    [first.x + (way * first.wide) / 2, first.y],
    ...between.flatMap(({ x, y }) => [-1, 1].map((side) => [x + (side * way * layerWidth) / 2, y] as const)),
    [end[0] - way * HEAD, end[1]],
  ];
  const path = line<readonly [number, number]>(
    ([x]) => x,
    ([, y]) => y,
  )
    .curve(curveBumpX)
    .digits(2);
  return joinSvg([
    element('path', { 'd': String(path(points)), 'fill': 'none', 'stroke': INK, 'stroke-width': 1.2 }),
    head(end, way),
  ]);
}

const HEAD = 8;

const head = ([x, y]: readonly [number, number], way: number): Svg =>
  element('path', {
    d: `M${svgNumber(x)},${svgNumber(y)}L${svgNumber(x - way * HEAD)},${svgNumber(y - 4)}V${svgNumber(y + 4)}Z`,
    fill: INK,
  });

/** Out of a box and back into it. */
function loop({ x, y, wide, high }: Place): Svg {
  const [right, top] = [x + wide / 2, y - high / 2];
  const point = (...numbers: readonly number[]): string => numbers.map(svgNumber).join(' ');
  return joinSvg([
    element('path', {
      'd': `M${point(right - 24, top)}C${point(right - 24, top - 22, right + 30, y)} ${point(right + HEAD, y)}`,
      'fill': 'none',
      'stroke': INK,
      'stroke-width': 1.2,
    }),
    head([right, y], -1),
  ]);
}
