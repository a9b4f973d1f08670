import { curveMonotoneX, line } from 'd3-shape';
import { at } from '../../../model/at.js';
import { largest } from '../../../model/lists.js';
import { element, joinSvg, svgNumber, type Svg } from '../../../text/encode/svg.js';
import type { Diagram, DiagramNode } from '../../tree.js';
import { layered } from './layers.js';
import { fitted, type Fitted } from './letters.js';
import { INK, OTHER, QUIET } from './palette.js';
import { MARGIN, picture, WIDTH } from './picture.js';
import { leading, SIZE, writeLines } from './write.js';

/** What leads to what, from left to right, as a picture of its own; who does not see it is told each edge. */
export function svgOfDiagram(diagram: Diagram): Svg {
  return picture({ ...diagram, description: edgesInWords(diagram), isDrawn: true }, [], (top) => {
    const { layers, ways } = layered(diagram);
    const labels = new Map(diagram.nodes.map(({ id, label }) => [id, fitted(label, BOX - 16, SIZE, 6)]));
    const { places, bottom, right } = placed(layers, labels, top);
    return {
      drawn: joinSvg([
        ...ways.map(({ places: passed, edge }) =>
          edge.from === edge.to ? loop(at(places, edge.from)) : arrow(passed.map((id) => at(places, id))),
        ),
        ...diagram.nodes.map((node) => box(node, at(places, node.id), at(labels, node.id))),
      ]),
      bottom,
      width: Math.max(WIDTH, right + MARGIN),
    };
  });
}

const BOX = 172;
/** Between layers, at least; between boxes of one layer. */
const APART = 48;
const BELOW = 14;

/** The middle of a place, and how far it reaches to either side: where an edge passes, nothing. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

/** `A → B; B → C`: the same in every language. */
function edgesInWords({ nodes, edges }: Diagram): string {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return edges
    .flatMap(({ from, to }) => {
      const [cause, effect] = [names.get(from), names.get(to)];
      return cause === undefined || effect === undefined ? [] : [`${cause} \u2192 ${effect}`];
    })
    .join('; ');
}

/** Layers side by side, each in the middle of the height that the highest one takes. */
function placed(layers: readonly (readonly string[])[], labels: ReadonlyMap<string, Fitted>, top: number) {
  const heights = layers.map((layer) => layer.map((id) => heightOf(labels.get(id))));
  const whole = heights.map((layer) => layer.reduce((sum, high) => sum + high + BELOW, 0));
  const most = largest([0, ...whole]);
  const spare = (WIDTH - 2 * MARGIN - layers.length * BOX) / Math.max(1, layers.length - 1);
  const step = BOX + Math.max(APART, Math.min(spare, 120));
  const places = new Map<string, Place>();
  for (const [i, layer] of layers.entries()) {
    let y = top + (most - (whole[i] ?? 0)) / 2;
    for (const [row, id] of layer.entries()) {
      const high = heights[i]?.[row] ?? 0;
      const wide = labels.has(id) ? BOX : 0;
      places.set(id, { x: MARGIN + i * step + BOX / 2, y: y + high / 2, wide, high });
      y += high + BELOW;
    }
  }
  return { places, bottom: top + most, right: MARGIN + (layers.length - 1) * step + BOX };
}

const heightOf = (label: Fitted | undefined): number => (label ? label.lines.length * leading(SIZE) + 14 : 8);

/** A root has a thick border and a member of a circle a dashed one: told apart without colour, as in the text below the picture. */
const LOOKS: Readonly<Record<DiagramNode['tone'], Readonly<Record<string, string | number>>>> = {
  root: { 'fill': '#fde7d9', 'stroke': OTHER, 'stroke-width': 3 },
  effect: { 'fill': '#f4f4f4', 'stroke': QUIET, 'stroke-width': 1 },
  circle: { 'fill': '#fbe0e6', 'stroke': '#a3224b', 'stroke-width': 1.5, 'stroke-dasharray': '5 3' },
};

const box = ({ tone }: DiagramNode, { x, y, wide, high }: Place, label: Fitted): Svg =>
  joinSvg([
    element('rect', { x: x - wide / 2, y: y - high / 2, width: wide, height: high, rx: 4, ...LOOKS[tone] }),
    writeLines(x, y, label, { anchor: 'middle' }),
  ]);

/** From the side of a box that looks to the next place to that of the last one; the head is drawn, since a marker would need an id. */
function arrow(passed: readonly Place[]): Svg {
  const [first, last] = [passed[0], passed.at(-1)];
  if (!first || !last) return joinSvg([]);
  const way = last.x > first.x ? 1 : -1;
  const start = [first.x + (way * first.wide) / 2, first.y] as const;
  const end = [last.x - (way * last.wide) / 2, last.y] as const;
  const points: (readonly [number, number])[] = [
    start,
    ...passed.slice(1, -1).flatMap(({ x, y }) => [[x - (way * BOX) / 2, y] as const, [x + (way * BOX) / 2, y] as const]),
    [end[0] - way * HEAD, end[1]],
  ];
  const path = line<readonly [number, number]>(
    ([x]) => x,
    ([, y]) => y,
  )
    .curve(curveMonotoneX)
    .digits(2);
  return joinSvg([
    element('path', { 'd': path(points) ?? '', 'fill': 'none', 'stroke': INK, 'stroke-width': 1.2 }),
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
  return joinSvg([
    element('path', {
      'd': `M${svgNumber(right - 24)},${svgNumber(top)}C${svgNumber(right - 24)},${svgNumber(top - 26)} ${svgNumber(right + 34)},${svgNumber(y - 8)} ${svgNumber(right + HEAD)},${svgNumber(y)}`,
      'fill': 'none',
      'stroke': INK,
      'stroke-width': 1.2,
    }),
    head([right, y], -1),
  ]);
}
