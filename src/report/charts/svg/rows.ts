import { scaleLinear } from 'd3-scale';
import { largest } from '../../../model/lists.js';
import { nth } from '../../../model/nth.js';
import { element, joinSvg, type Svg } from '../../../text/encode/svg.js';
import type { Axis } from '../chart.js';
import { fitted, widest, type Fitted } from './letters.js';
import { GRID, QUIET } from './palette.js';
import { MARGIN, WIDTH } from './picture.js';
import { leading, SIZE, writeLine, writeLines } from './write.js';

/** A line of a chart: its name at the left, what is drawn, and words at the right. */
export interface Row {
  readonly label: string;
  readonly indent?: number;
  readonly text?: string;
}

export interface Lane {
  readonly middle: number;
  readonly height: number;
}

/** Where rows lie below each other, along one axis. */
export interface Field {
  readonly x: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly Lane[];
  /** Names, words, grid and axis. */
  readonly drawn: Svg;
  readonly bottom: number;
}

interface Measures {
  /** Least height of a row. */
  readonly least?: number;
  /** Room at both ends of the axis, for what is written there. */
  readonly inset?: number;
}

const LABELS = 250;
const TEXTS = 170;
const GAP = 12;

/** Lays out rows from `top` on. */
export function rowsField(
  rows: readonly Row[],
  axis: Axis,
  top: number,
  { least = 22, inset = 0 }: Measures = {},
): Field {
  const indents = rows.map(({ indent = 0 }) => Math.min(Math.max(indent, 0), 6) * 14);
  const labels = rows.map(({ label }, i) => fitted(label, LABELS - nth(indents, i), SIZE, 3));
  const labelsWidth = largest([40, ...labels.map(({ lines }, i) => widest(lines, SIZE) + nth(indents, i))]);
  const textsWidth = Math.min(
    TEXTS,
    widest(
      rows.map(({ text = '' }) => text),
      SIZE,
    ),
  );
  const left = MARGIN + labelsWidth + GAP;
  const right = WIDTH - MARGIN - (textsWidth === 0 ? 8 : textsWidth + GAP);
  const head = rows.length > TALL ? AXIS : 4;
  const lanes = lanesOf(labels, top + head, least);
  const below = largest([top + head, ...lanes.map(({ middle, height }) => middle + height / 2)]);
  const x = scaleLinear([axis.from, axis.to], [left + inset, right - inset]).clamp(true);
  return {
    x,
    left,
    right,
    lanes,
    bottom: below + AXIS + (axis.title === '' ? 0 : LINE),
    drawn: joinSvg([
      grid(axis, x, top + head, below),
      ...(rows.length > TALL ? [tickLabels(axis, x, top + AXIS / 2)] : []),
      tickLabels(axis, x, below + AXIS / 2),
      writeLine((left + right) / 2, below + AXIS + LINE / 2, axis.title, right - left, {
        anchor: 'middle',
        fill: QUIET,
      }),
      ...labels.map((label, i) => writeLines(MARGIN + nth(indents, i), nth(lanes, i).middle, label)),
      ...rows.map(({ text = '' }, i) => writeLine(right + GAP, nth(lanes, i).middle, text, textsWidth)),
    ]),
  };
}

function lanesOf(labels: readonly Fitted[], top: number, least: number): Lane[] {
  let at = top;
  return labels.map(({ lines }) => {
    const height = Math.max(least, lines.length * leading(SIZE) + 6);
    at += height;
    return { middle: at - height / 2, height };
  });
}

/** Rows from which on the axis stands above them as well. */
const TALL = 25;
const AXIS = 22;
const LINE = 16;

function grid({ ticks }: Axis, x: (value: number) => number, top: number, bottom: number): Svg {
  return joinSvg(
    ticks.map(({ value }) => element('line', { x1: x(value), y1: top, x2: x(value), y2: bottom + 4, stroke: GRID })),
  );
}

/** What the axis is marked with; a mark that would run into the one before it is left out. */
function tickLabels({ ticks }: Axis, x: (value: number) => number, middle: number): Svg {
  const drawn: Svg[] = [];
  const taken: (readonly [number, number])[] = [];
  for (const { value, label } of ticks) {
    const shown = fitted(label, 110, SMALL, 1);
    const half = widest(shown.lines, SMALL) / 2 + 3;
    const [from, to] = [x(value) - half, x(value) + half];
    if (taken.some(([start, end]) => from < end && to > start)) continue;
    taken.push([from, to]);
    drawn.push(writeLines(x(value), middle, shown, { size: SMALL, anchor: 'middle', fill: QUIET }));
  }
  return joinSvg(drawn);
}

const SMALL = 11;
