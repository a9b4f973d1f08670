import { largest } from '../../model/lists.js';
import { nth } from '../../model/nth.js';
import type { Axis, Chart, Heat, Plane } from './chart.js';

/**
 * A chart in characters, in lines of at most about `width` of them: what a terminal shows. Its text is as it came. There are none of a
 * heat map: without its shades it is the table of figures that it stands beside.
 */
export function linesOf(chart: Chart, width = 100): string[] {
  return chart.kind === 'heat' ? [] : [chart.title, ...drawn(chart, width)];
}

function drawn(chart: Exclude<Chart, Heat>, width: number): string[] {
  switch (chart.kind) {
    case 'bars':
      return rows(chart.axis, width, chart.rows, ({ value }, { from, to, place }) =>
        value === null ? UNKNOWN.repeat(to - from + 1) : FULL.repeat(place(value) - from),
      );
    case 'dots':
      return rows(chart.axis, width, chart.rows, ({ value, range }, { place }) => {
        const ends = (range ?? []).map(place).toSorted((a, b) => a - b);
        const [low = 0, high = -1] = ends;
        const span = Array.from({ length: high + 1 }, (_, i) => (i < low ? ' ' : LINE));
        return put(
          span,
          ends.length < 2
            ? []
            : [
                [low, LEFT],
                [high, RIGHT],
              ],
          value === null ? [] : [[place(value), POINT]],
        );
      });
    case 'marks':
      return marks(chart.axis, width, chart.series, chart.rows);
    case 'radar':
      return marks(
        chart.axis,
        width,
        chart.series.map(({ label }) => label),
        chart.spokes.map((label, i) => ({ label, values: chart.series.map(({ values }) => values[i] ?? null) })),
      );
    case 'steps': {
      const named = chart.rows.map((row) => ({ ...row, text: `+${String(row.added)} = ${String(row.total)}` }));
      return [
        ...rows(chart.axis, width, named, ({ added, total }, { from, place }) => {
          const [before, after] = [place(total - added), place(total)].toSorted((a, b) => a - b) as [number, number];
          return UNKNOWN.repeat(before - from) + FULL.repeat(after - before);
        }),
        `${FULL} ${chart.added}  ${UNKNOWN} ${chart.total}`,
      ];
    }
    case 'tornado': {
      const named = chart.rows.map((row) => ({ ...row, text: `${row.lowText} ${TO} ${row.highText}` }));
      return [
        ...rows(chart.axis, width, named, ({ low, high }, { place }) => {
          const [first, last] = [place(low), place(high)].toSorted((a, b) => a - b) as [number, number];
          return put([...' '.repeat(first), ...FULL.repeat(last - first + 1)], [], [[place(chart.at), BAR]]);
        }),
        `${BAR} ${chart.atText}`,
      ];
    }
    case 'plane':
      return plane(chart);
  }
}

/** In strings of their own: the bundle is read as ASCII, and the bundler escapes strings. */
const [FULL, UNKNOWN, LINE, LEFT, RIGHT, POINT, BAR, TO, DOTS] = [
  '\u2588',
  '\u2591',
  '\u2500',
  '\u251c',
  '\u2524',
  '\u25cf',
  '\u2503',
  '\u2013',
  '\u2026',
] as const;

/** Columns of characters along an axis: its first and last one, and that of a value. */
interface Columns {
  readonly from: number;
  readonly to: number;
  readonly place: (value: number) => number;
}

interface Named {
  readonly label: string;
  readonly indent?: number;
  readonly text?: string;
}

/** Each row with its name before and its words behind what is drawn; the axis below. */
function rows<T extends Named>(
  axis: Axis,
  width: number,
  all: readonly T[],
  draw: (row: T, columns: Columns) => string,
): string[] {
  const names = all.map(({ label, indent = 0 }) => cut('  '.repeat(indent) + label, Math.floor(width * 0.4)));
  const widest = largest([0, ...names.map(lengthOf)]);
  const texts = largest([0, ...all.map(({ text = '' }) => lengthOf(text))]);
  const to = Math.min(MOST, Math.max(LEAST, width - widest - texts - 4)) - 1;
  const columns = { from: 0, to, place: placeOn(axis, to) };
  return [
    ...all.map((row, i) =>
      [padded(nth(names, i), widest), padded(draw(row, columns), to + 1), row.text ?? ''].join('  ').trimEnd(),
    ),
    `${' '.repeat(widest + 2)}${tickLine(axis, columns)}`.trimEnd(),
  ];
}

const [LEAST, MOST] = [20, 48];

function placeOn({ from, to }: Axis, last: number): Columns['place'] {
  return (value) => {
    const share = from === to ? 0.5 : (value - from) / (to - from);
    return Math.round(Math.min(1, Math.max(0, share)) * last);
  };
}

/** What the axis is marked with, as far as there is room, and what it is called. */
function tickLine({ ticks, title }: Axis, { to, place }: Columns): string {
  let line = '';
  for (const { value, label } of ticks.toSorted((a, b) => place(a.value) - place(b.value)))
    if (place(value) === 0 || place(value) > lengthOf(line)) line = padded(line, place(value)) + label;
  return `${padded(line, to + 1)}  ${title}`;
}

/** A letter for each series; one that finds its place taken stands right of it. */
function marks(
  axis: Axis,
  width: number,
  series: readonly string[],
  all: readonly { readonly label: string; readonly values: readonly (number | null)[] }[],
): string[] {
  return [
    ...rows(axis, width, all, ({ values }, { place }) => {
      const cells: string[] = [];
      for (const [i, value] of values.entries()) {
        if (value === null) continue;
        let at = place(value);
        while (cells[at] !== undefined) at += 1;
        cells[at] = letterOf(i);
      }
      return Array.from(cells, (letter: string | undefined) => letter ?? ' ').join('');
    }),
    series.map((name, i) => `${letterOf(i)} ${name}`).join('  '),
  ];
}

const letterOf = (series: number): string => String.fromCodePoint(65 + (series % 26));

/** Each point with the corner it lies in. */
function plane({ points, corners }: Plane): string[] {
  return points.map(({ x, y, label }) => {
    const corner =
      x === 0 || y === 0
        ? ''
        : y > 0
          ? x > 0
            ? corners.plusPlus
            : corners.minusPlus
          : x > 0
            ? corners.plusMinus
            : corners.minusMinus;
    return corner === '' ? label : `${label}: ${corner}`;
  });
}

type Placed = readonly (readonly [at: number, character: string])[];

/** Characters with others in their places, the last ones on top. */
function put(line: readonly string[], ...layers: readonly Placed[]): string {
  const cells: (string | undefined)[] = [...line];
  for (const [at, character] of layers.flat()) cells[at] = character;
  return Array.from(cells, (cell) => cell ?? ' ').join('');
}

const lengthOf = (text: string): number => [...text].length;
const padded = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - lengthOf(text)));
const cut = (text: string, most: number): string =>
  lengthOf(text) <= most ? text : `${[...text].slice(0, most - 1).join('')}${DOTS}`;
