import { at } from '../../../model/at.js';
import { largest } from '../../../model/lists.js';
import { nth } from '../../../model/nth.js';
import { element, joinSvg, type Svg } from '../../../text/encode/svg.js';
import type { Diagram, DiagramNode } from '../../tree.js';
import { arrows, type Place } from './arrows.js';
import { layered } from './layers.js';
import { fitted, type Fitted } from './letters.js';
import { OTHER, QUIET } from './palette.js';
import { MARGIN, picture, WIDTH, type Sign } from './picture.js';
import { leading, SIZE, writeLines } from './write.js';

/** What leads to what, from left to right, as a picture of its own; who does not see it is told each edge. */
export function svgOfDiagram(diagram: Diagram): Svg {
  return picture({ ...diagram, description: edgesInWords(diagram), isDrawn: true }, signsOf(diagram), (top) => {
    const { layers, ways } = layered(diagram);
    const labels = new Map(diagram.nodes.map(({ id, label }) => [id, fitted(label, BOX - 16, SIZE, 6)]));
    const { places, bottom, right } = placed(layers, labels, top);
    return {
      drawn: joinSvg([
        ...arrows(ways, places, BOX),
        ...diagram.nodes.map((node) => box(node, at(places, node.id), at(labels, node.id))),
      ]),
      bottom,
      width: Math.max(WIDTH, right + MARGIN),
    };
  });
}

/** The looks that there are, the weightiest first. */
const signsOf = ({ key, nodes }: Diagram): Sign[] =>
  key === undefined
    ? []
    : TONES.filter((tone) => nodes.some((node) => node.tone === tone)).map((tone) => ({
        width: 26,
        draw: (x, middle) => element('rect', { x, y: middle - 7, width: 26, height: 14, rx: 4, ...LOOKS[tone] }),
        means: key[tone],
      }));

const TONES = ['root', 'circle', 'effect'] as const;

const BOX = 160;
/** Between layers, at least; between boxes of one layer. */
const APART = 44;
const BELOW = 14;

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
    let y = top + (most - nth(whole, i)) / 2;
    for (const [row, id] of layer.entries()) {
      const high = nth(nth(heights, i), row);
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
