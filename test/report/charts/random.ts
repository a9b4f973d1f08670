import type { Axis, Chart } from '../../../src/report/charts/chart.js';
import type { Diagram, DiagramNode } from '../../../src/report/tree.js';
import { fc } from '../../property.js';

/** Any chart: hostile words, axes of no length, values beyond them, no rows, nothing known. */

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '   ',
    ']]>',
    '<script>',
    '"/>',
    '&amp;',
    '-->',
    'x'.repeat(300),
    'word '.repeat(90),
    '\u202e',
    '\ud800',
  ),
);
const number = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, -0, 1e-9, 0.005, 1 / 3),
);
const unknown = fc.option(number);
const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 6 });

const axis: fc.Arbitrary<Axis> = fc
  .tuple(text, number, number, fc.boolean(), few(fc.record({ value: number, label: text })))
  .map(([title, from, other, isPoint, ticks]) => ({ title, from, to: isPoint ? from : other, ticks }));
const drawn = { id: text, title: text, description: text };
const named = fc.option(text, { nil: undefined }).map((word) => (word === undefined ? {} : { unknown: word }));
const indent = fc.integer({ min: 0, max: 9 });

const bars = fc.record({
  ...drawn,
  kind: fc.constant('bars' as const),
  axis,
  rows: few(fc.record({ label: text, value: unknown, text, indent })),
});
const dots = fc.record({
  ...drawn,
  kind: fc.constant('dots' as const),
  axis,
  rows: few(fc.record({ label: text, value: unknown, range: fc.option(fc.tuple(number, number)), text, indent })),
});
const marks = fc.record({
  ...drawn,
  kind: fc.constant('marks' as const),
  axis,
  series: few(text),
  rows: few(fc.record({ label: text, values: few(unknown) })),
});
const radar = fc.record({
  ...drawn,
  kind: fc.constant('radar' as const),
  axis,
  series: few(fc.record({ label: text, values: few(unknown) })),
  spokes: few(text),
});
const heat = fc.record({
  ...drawn,
  kind: fc.constant('heat' as const),
  columns: few(text),
  rows: few(
    fc.record({
      label: text,
      cells: few(fc.record({ text, share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) })),
    }),
  ),
  ends: fc.tuple(text, text),
});
const end = fc.record({ title: text, minus: text, plus: text });
const plane = fc.record({
  ...drawn,
  kind: fc.constant('plane' as const),
  reach: fc.constantFrom(0, 1, 4.5, 1e6),
  x: end,
  y: end,
  corners: fc.record({ plusPlus: text, minusPlus: text, minusMinus: text, plusMinus: text }),
  points: few(fc.record({ x: number, y: number, label: text })),
});
const steps = fc.record({
  ...drawn,
  kind: fc.constant('steps' as const),
  axis,
  added: text,
  total: text,
  rows: few(fc.record({ label: text, added: fc.nat(20), total: fc.nat(50) })),
});
const tornado = fc.record({
  ...drawn,
  kind: fc.constant('tornado' as const),
  axis,
  at: number,
  atText: text,
  sides: fc.record({ left: text, right: text }),
  rows: few(fc.record({ label: text, low: number, high: number, lowText: text, highText: text })),
});

export const anyChart: fc.Arbitrary<Chart> = fc
  .tuple(fc.oneof<fc.Arbitrary<Chart>[]>(bars, dots, marks, radar, heat, plane, steps, tornado), named)
  .map(([chart, word]) => ({ ...chart, ...word }));

const tone = fc.constantFrom<DiagramNode['tone'][]>('root', 'effect', 'circle');

/** One of them is no node. */
const anyEnd = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'gone');

export const anyDiagram: fc.Arbitrary<Diagram> = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), label: text, tone }), {
    selector: ({ id }) => id,
  })
  .chain((nodes) =>
    fc.record({
      kind: fc.constant('diagram' as const),
      id: text,
      title: text,
      nodes: fc.constant(nodes),
      edges: fc.array(fc.record({ from: anyEnd, to: anyEnd }), {
        maxLength: 20,
      }),
    }),
  );
