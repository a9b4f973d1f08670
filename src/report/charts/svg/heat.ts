import { scaleQuantize } from 'd3-scale';
import { largest } from '../../../model/lists.js';
import { nth } from '../../../model/nth.js';
import { element, joinSvg, type Svg } from '../../../text/encode/svg.js';
import type { Heat } from '../chart.js';
import { defined, hatchOf, unknownSign } from './hatch.js';
import { fitted, widest, widthOf } from './letters.js';
import { INK, PAPER, SHADES } from './palette.js';
import { MARGIN, picture, WIDTH, type Sign } from './picture.js';
import { leading, SIZE, writeLine, writeLines } from './write.js';

/** Rows × columns in shades, each cell with its text, so that no shade has to be looked up. */
export function heatOf(chart: Heat): Svg {
  const hatch = hatchOf(chart);
  const isUnknown = chart.rows.some(({ cells }) => cells.some(({ share }) => share === null));
  return picture(chart, [...shadeSigns(chart.ends), ...unknownSign(chart, isUnknown, hatch)], (top) => {
    const labels = chart.rows.map(({ label }) => fitted(label, LABELS, SIZE, 2));
    const left = MARGIN + largest([40, ...labels.map(({ lines }) => widest(lines, SIZE))]) + 10;
    const wide = (WIDTH - MARGIN - left) / Math.max(1, chart.columns.length);
    const head = headOf(chart.columns, left, wide, top);
    let y = head.bottom;
    const rows = chart.rows.map(({ cells }, i) => {
      const label = nth(labels, i);
      const height = Math.max(22, label.lines.length * leading(SIZE) + 4);
      y += height;
      return joinSvg([
        writeLines(MARGIN, y - height / 2, label),
        ...cells.map((cell, column) => cellOf(cell, left + column * wide, y - height, wide, height, hatch.box)),
      ]);
    });
    return { drawn: joinSvg([defined(isUnknown, hatch), head.drawn, ...rows]), bottom: y };
  });
}

const LABELS = 210;

const shade = scaleQuantize([0, 1], SHADES);

function cellOf(
  { text, share }: Heat['rows'][number]['cells'][number],
  x: number,
  y: number,
  width: number,
  height: number,
  unknown: (x: number, y: number, width: number, height: number) => Svg,
): Svg {
  const middle = y + height / 2;
  const shown = fitted(text, width - 4, SMALL, 1);
  const written = { size: SMALL, anchor: 'middle' } as const;
  if (share === null) {
    const half = Math.min(width / 2 - 1, widest(shown.lines, SMALL) / 2 + 2);
    // Stripes behind letters would make them illegible.
    const paper = element('rect', { x: x + width / 2 - half, y: middle - 7, width: 2 * half, height: 14, fill: PAPER });
    return joinSvg([
      unknown(x + 0.5, y + 0.5, width - 1, height - 1),
      ...(shown.lines.length === 0 ? [] : [paper]),
      writeLines(x + width / 2, middle, shown, written),
    ]);
  }
  const { fill, text: ink } = shade(Math.min(1, Math.max(0, share)));
  return joinSvg([
    element('rect', { x, y, width, height, fill, stroke: PAPER }),
    writeLines(x + width / 2, middle, shown, { ...written, fill: ink }),
  ]);
}

/** The names of the columns: in lines where their words are short enough, else upright. */
function headOf(columns: readonly string[], left: number, wide: number, top: number): { drawn: Svg; bottom: number } {
  const isNarrow = columns.some((title) => title.split(' ').some((word) => widthOf(word, SMALL) > wide - 4));
  const titles = columns.map((title) => fitted(title, isNarrow ? UPRIGHT : wide - 4, SMALL, isNarrow ? 2 : 4));
  const height = isNarrow
    ? largest([0, ...titles.map(({ lines }) => widest(lines, SMALL))])
    : largest([0, ...titles.map(({ lines }) => lines.length)]) * leading(SMALL);
  return {
    drawn: joinSvg(
      titles.map((title, i) => {
        const x = left + (i + 0.5) * wide;
        return isNarrow
          ? writeLines(x, top + height, title, { size: SMALL, upright: true })
          : writeLines(x, top + height / 2, title, { size: SMALL, anchor: 'middle' });
      }),
    ),
    bottom: top + height + 6,
  };
}

const SMALL = 11;
const UPRIGHT = 150;

/** `worst` [shades] `best`, as one sign with a word on either side. */
function shadeSigns([worst, best]: Heat['ends']): Sign[] {
  const before = Math.min(widthOf(worst, SIZE), 200);
  return [
    {
      width: before + 6 + SHADES.length * 22,
      draw: (x, middle) =>
        joinSvg([
          writeLine(x, middle, worst, before + 1),
          ...SHADES.map(({ fill }, i) =>
            element('rect', {
              'x': x + before + 6 + i * 22,
              'y': middle - 6,
              'width': 22,
              'height': 12,
              fill,
              'stroke': INK,
              'stroke-width': 0.5,
            }),
          ),
        ]),
      means: best,
    },
  ];
}
