import { describe, expect, it } from 'vitest';
import { terminal } from '../../../../src/report/formats/terminal/index.js';
import { PLAIN } from '../../../../src/report/formats/terminal/means.js';
import { ruledTable } from '../../../../src/report/formats/terminal/ruled-table.js';
import { ruledTable as drawn } from '../../../../src/cli/table.js';
import type { Cell, Column } from '../../../../src/report/tree.js';
import { widthOf } from '../../../../src/text/width.js';
import { fc, test } from '../../../property.js';

const COLUMNS: readonly Column[] = [
  { title: 'Rank', align: 'right' },
  { title: 'Agency', align: 'left' },
  { title: 'Study', align: 'left' },
  { title: 'In 95% of runs', align: 'right' },
];
const cell = (text: string, indent = 0): Cell => ({ text: [text], indent });
const ROWS = [
  [cell('1'), cell('Government of Hulu Sungai Tengah Regency'), cell('spbe-hst-2023'), cell('1–2')],
  [cell('2'), cell('Government of Balangan'), cell('balangan'), cell('1–2')],
];
const ruled = (room: number, columns = COLUMNS, rows: readonly (readonly Cell[])[] = ROWS): string =>
  ruledTable(columns, rows, { room, draw: drawn((text) => text) }, (_, text) => text);

describe('a ruled table', () => {
  it('is as wide as what is in it where there is room', () => {
    const lines = [
      ' Rank   Agency                                     Study           In 95% of runs',
      '──────────────────────────────────────────────────────────────────────────────────',
      '    1   Government of Hulu Sungai Tengah Regency   spbe-hst-2023              1–2',
      '    2   Government of Balangan                     balangan                   1–2',
    ];
    expect(ruled(Infinity)).toBe(lines.join('\n'));
    expect(ruled(82)).toBe(lines.join('\n'));
  });

  it('wraps the widest texts first, what goes on being set in where it names a row', () => {
    expect(ruled(68)).toBe(
      [
        ' Rank   Agency                      Study           In 95% of runs',
        '───────────────────────────────────────────────────────────────────',
        '    1   Government of Hulu Sungai   spbe-hst-2023              1–2',
        '          Tengah Regency',
        '    2   Government of Balangan      balangan                   1–2',
      ].join('\n'),
    );
  });

  it('wraps the titles of numbers, never the numbers, and sets titles on the rule', () => {
    expect(ruled(54)).toBe(
      [
        '                                        In 95% of',
        ' Rank   Agency          Study                runs',
        '──────────────────────────────────────────────────',
        '    1   Government of   spbe-hst-2023         1–2',
        '          Hulu Sungai',
        '          Tengah',
        '          Regency',
        '    2   Government of   balangan              1–2',
        '          Balangan',
      ].join('\n'),
    );
  });

  it('goes on below beside what names its rows where not everything has room', () => {
    expect(ruled(40)).toBe(
      [
        ' Rank   Agency          Study',
        '──────────────────────────────────────',
        '    1   Government of   spbe-hst-2023',
        '          Hulu Sungai',
        '          Tengah',
        '          Regency',
        '    2   Government of   balangan',
        '          Balangan',
        '',
        ' Rank   Agency          In 95% of runs',
        '───────────────────────────────────────',
        '    1   Government of              1–2',
        '          Hulu Sungai',
        '          Tengah',
        '          Regency',
        '    2   Government of              1–2',
        '          Balangan',
      ].join('\n'),
    );
  });

  it('lets an id stand out rather than cut it', () => {
    const id = 'a-study-of-a-very-long-name';
    expect(ruled(12, [COLUMNS[2]!, COLUMNS[0]!], [[cell(id), cell('1')]])).toBe(
      [` Study                         Rank`, '─'.repeat(36), ` ${id}      1`].join('\n'),
    );
  });

  it('keeps the steps of a tree, and sets in what goes on below its first line', () => {
    const rows = [[cell('Staff and unit', 1), cell('x')]];
    expect(ruled(19, [COLUMNS[1]!, { title: 'Level', align: 'left' }], rows)).toBe(
      [' Agency     Level', '──────────────────', '   Staff    x', '     and', '     unit'].join('\n'),
    );
  });

  it('says nothing of a row with fewer cells than columns, and can be without rows', () => {
    expect(ruled(80, COLUMNS, [[cell('1')]]).split('\n')[2]).toBe('    1');
    expect(ruled(80, COLUMNS, [])).toMatch(/^ Rank {3}Agency {3}Study {3}In 95% of runs$/u);
  });

  it('is painted word by word, so that no colour runs into the next column', () => {
    const quiet: Cell = { text: ['a ', { kind: 'tone', tone: 'quiet', text: ['b c'] }] };
    const cells: string[] = [];
    const draw = (_: unknown, rows: readonly (readonly string[])[]): string => {
      cells.push(...rows.flat());
      return '';
    };
    const paint = (style: string, text: string): string => `<${style}>${text}</>`;
    ruledTable([{ title: 'A', align: 'left' }], [[quiet]], { room: 5, draw }, paint);
    expect(cells).toEqual(['a <quiet>b</>\n  <quiet>c</>']);
  });

  it('lines up Chinese and Latin letters with marks, and breaks between ideographs', () => {
    const columns: Column[] = [{ title: '机构', align: 'left' }, COLUMNS[0]!];
    const rows = [
      [cell('印度尼西亚共和国内政部、'), cell('1')],
      [cell('cafe\u0301 é'), cell('2')],
    ];
    expect(ruled(23, columns, rows)).toBe(
      [
        ' 机构             Rank',
        '───────────────────────',
        ' 印度尼西亚共和      1',
        '   国内政部、',
        ' cafe\u0301 é              2',
      ].join('\n'),
    );
  });
});

/** Plain, with marks that take no column, and in ideographs, which take two. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z]{1,12}$/u) },
  fc.stringMatching(/^[a-z]{1,5}\u0301[a-z]{0,5}$/u),
  fc.stringMatching(/^[\u4e00-\u4eff]{1,8}$/u),
);
const text = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const number = fc.stringMatching(/^[0-9]{1,4}( of [0-9]{1,3})?$/u);
const table = fc
  .array(fc.record({ title: text, align: fc.constantFrom('left' as const, 'right' as const) }), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(fc.tuple(...columns.map(({ align }) => (align === 'right' ? number : text))), {
        maxLength: 5,
      }),
    }),
  );
const cellsOf = (rows: readonly (readonly string[])[]): Cell[][] => rows.map((texts) => texts.map((t) => cell(t)));
const dense = (text: string): string => text.replace(/[\s─]+/gu, '');
const sorted = (text: string): string => [...dense(text)].toSorted().join('');

/** The least that a column can be: its longest word, set in where it names a row; a number as it is. */
const leastOf = ({ title, align }: Column, cells: readonly string[]): number =>
  Math.max(
    0,
    ...title.split(' ').map(widthOf),
    ...cells.flatMap((text) => (align === 'right' ? [widthOf(text)] : text.split(' ').map((w) => widthOf(w) + 2))),
  );

test(
  'no line is wider than the window, as long as the words of a column fit beside those that name a row',
  fc.record({ table, room: fc.integer({ min: 1, max: 160 }) }),
  ({ table: { columns, rows }, room }) => {
    const needs = columns.map((column, i) =>
      leastOf(
        column,
        rows.map((texts) => texts[i]!),
      ),
    );
    const repeated = columns.findIndex(({ align }) => align === 'left') + 1;
    const sum = (widths: number[]): number => widths.reduce((a, b) => a + b + 3, -1);
    const all = needs.map((need, i) =>
      sum(i < repeated ? needs.slice(0, repeated) : [...needs.slice(0, repeated), need]),
    );
    const window = Math.max(room, ...all);
    for (const line of ruled(window, columns, cellsOf(rows)).split('\n'))
      expect(widthOf(line)).toBeLessThanOrEqual(window);
  },
);

test(
  'no text is lost: what is in the parts of a table is what is in all of it',
  fc.record({ table, room: fc.integer({ min: 1, max: 160 }) }),
  ({ table: { columns, rows }, room }) => {
    const parts = ruled(room, columns, cellsOf(rows)).split('\n\n');
    const repeated = columns.findIndex(({ align }) => align === 'left') + 1;
    const textsOf = (from: number, to: number): string =>
      [columns.map(({ title }) => title), ...rows].flatMap((texts) => texts.slice(from, to)).join('');
    expect(sorted(parts.join(''))).toBe(
      sorted(textsOf(0, repeated).repeat(parts.length) + textsOf(repeated, columns.length)),
    );
  },
);

test(
  'a column reads on from line to line as its texts do',
  fc.record({ text, room: fc.integer({ min: 3, max: 60 }) }),
  ({ text: t, room }) => {
    const [, , ...lines] = ruled(room, [COLUMNS[1]!], [[cell(t)]]).split('\n');
    expect(dense(lines.join(''))).toBe(dense(t));
  },
);

it('a pipe gets tables as wide as what is in them, whatever the window', () => {
  const document = { blocks: [{ kind: 'table' as const, columns: COLUMNS, rows: ROWS }] };
  expect(terminal(document, { ...PLAIN, width: 20 })).toBe(
    [
      'Rank  Agency                                    Study          In 95% of runs',
      '----  ----------------------------------------  -------------  --------------',
      '   1  Government of Hulu Sungai Tengah Regency  spbe-hst-2023             1–2',
      '   2  Government of Balangan                    balangan                  1–2',
      '',
    ].join('\n'),
  );
});
