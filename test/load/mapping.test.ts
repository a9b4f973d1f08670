import { describe, expect, it } from 'vitest';
import { brief, HEAD, oneSheet, read, spot } from '../import/mapping.js';

const found = (text: string) => read(text).findings.map(brief);

describe('a mapping', () => {
  it('says what fills each column, in the order of the file', () => {
    const { mapping, findings } = read(`format: egov-mapping/1
id: m
decimal: comma
dates: day-first
empty: ["-"]
sheets:
  - sheet: Data
    skip: 2
    headers: false
    key: { letter: A }
    leave-out: [{ letter: C, is: ["", Draft] }]
    sources: { id: { letter: B, prefix: r- }, kind: { value: informant } }
    evidence:
      finding: { column: Temuan, values: { Ya: there is, 1: one } }
      from: Sumber
    indicators: { staffing: { letter: D } }
    ratings: { framework: { value: jones } }
`);
    expect(findings).toEqual([]);
    const place = (line: number, col: number) => ({ file: 'map.yaml', line, col });
    expect(mapping).toEqual({
      id: 'm',
      decimal: 'comma',
      dates: 'day-first',
      empty: ['-'],
      sheets: [
        {
          sheet: 'Data',
          skip: 2,
          headed: false,
          key: { by: 'letter', name: 'A', place: place(10, 20) },
          leaveOut: [{ column: { by: 'letter', name: 'C', place: place(11, 27) }, is: ['', 'Draft'] }],
          tables: new Map<string, unknown>([
            [
              'sources',
              new Map<string, unknown>([
                [
                  'id',
                  {
                    kind: 'column',
                    column: { by: 'letter', name: 'B', place: place(12, 30) },
                    values: new Map(),
                    prefix: 'r-',
                    place: place(12, 20),
                  },
                ],
                ['kind', { kind: 'value', value: 'informant', place: place(12, 53) }],
              ]),
            ],
            [
              'evidence',
              new Map([
                [
                  'finding',
                  {
                    kind: 'column',
                    column: { by: 'header', name: 'Temuan', place: place(14, 26) },
                    values: new Map([
                      ['1', 'one'],
                      ['Ya', 'there is'],
                    ]),
                    prefix: null,
                    place: place(14, 42),
                  },
                ],
                [
                  'from',
                  {
                    kind: 'column',
                    column: { by: 'header', name: 'Sumber', place: place(15, 13) },
                    values: new Map(),
                    prefix: null,
                    place: place(15, 13),
                  },
                ],
              ]),
            ],
            ['ratings', new Map([['framework', { kind: 'value', value: 'jones', place: place(17, 27) }]])],
          ]),
          questions: [],
          indicators: new Map([
            [
              'staffing',
              {
                kind: 'column',
                column: { by: 'letter', name: 'D', place: place(16, 39) },
                values: new Map(),
                prefix: null,
                place: place(16, 29),
              },
            ],
          ]),
          place: place(7, 5),
        },
      ],
    });
  });

  it('has questions, with the level that each answer shows', () => {
    const { mapping } = read(
      oneSheet(
        'key: No',
        'evidence: { from: { value: staff } }',
        'questions: { a: Why, b: { column: How, rates: { node: jones/staffing, levels: { Baik: 3, Tidak tahu: none } }, evidence: { shows: { value: no-staff } } } }',
      ),
    );
    expect(mapping?.sheets[0]?.questions).toMatchObject([
      { name: 'a', answer: { column: { name: 'Why' } }, rates: null },
      {
        name: 'b',
        rates: { framework: 'jones', node: 'staffing' },
        evidence: new Map([['shows', { value: 'no-staff' }]]),
      },
    ]);
    expect(mapping?.sheets[0]?.questions[1]?.rates?.levels).toEqual(
      new Map<string, unknown>([
        ['Baik', 3],
        ['Tidak tahu', 'none'],
      ]),
    );
  });

  it.each([
    ['a column that the layout does not have', oneSheet('evidence: { from: A, fnding: B }')],
    [
      'a level that is none',
      oneSheet('key: A', 'questions: { q: { column: B, rates: { node: f/n, levels: { x: good } } } }'),
    ],
    [
      'a node without its framework',
      oneSheet('key: A', 'questions: { q: { column: B, rates: { node: n, levels: { x: 1 } } } }'),
    ],
    ['a letter that is none', oneSheet('evidence: { from: { letter: b }, finding: C }')],
    ['no sheet', 'format: egov-mapping/1\nid: m\nsheets: []\n'],
    ['a text that is a prototype', oneSheet('evidence: { from: { column: A, values: { __proto__: x } }, finding: C }')],
    ['an anchor', oneSheet('evidence: &a { from: A, finding: C }')],
  ])('is refused for %s', (_, text) => {
    const { mapping, findings } = read(text);
    expect(mapping).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ place }) => place !== null)).toBe(true);
  });

  it('suggests the key that was meant', () => {
    expect(found(oneSheet('evidence: { from: A, fnding: B }'))[0]).toMatch(/4:26 .*"finding"/u);
  });

  it('takes each column from one place', () => {
    const keys = '["column","letter","value"]';
    expect(
      found(
        oneSheet(
          'evidence: { from: { column: A, letter: B }, finding: { note: x }, at: { value: x, values: { a: b } } }',
        ),
      ),
    ).toEqual([
      `MAPPING-ONE-OF 4:23 {"keys":${keys},"found":["column","letter"]}`,
      `MAPPING-ONE-OF 4:58 {"keys":${keys},"found":[]}`,
      `MAPPING-ONE-OF 4:75 {"keys":${keys},"found":["value","values"]}`,
    ]);
    expect(found(oneSheet('key: {}', 'evidence: { from: A, finding: B }'))).toEqual([
      'MAPPING-ONE-OF 4:10 {"keys":["column","letter"],"found":[]}',
    ]);
  });

  it('fills what each table needs', () => {
    expect(found(oneSheet('evidence: { at: A }', 'sessions: { id: A, source: B }'))).toEqual([
      'MAPPING-INCOMPLETE 4:5 {"table":"sessions","column":"method"}',
      'MAPPING-INCOMPLETE 4:5 {"table":"evidence","column":"from"}',
      'MAPPING-INCOMPLETE 4:5 {"table":"evidence","column":"finding"}',
    ]);
    expect(found(oneSheet('indicators: { staffing: A }'))).toEqual([
      'MAPPING-INCOMPLETE 4:5 {"table":"ratings","column":"framework"}',
    ]);
    expect(found(oneSheet('key: A', 'questions: { q: B }'))).toEqual([
      'MAPPING-INCOMPLETE 4:5 {"table":"evidence","column":"from"}',
    ]);
    expect(found(oneSheet('key: A', 'questions: { q: { column: B, evidence: { from: C } } }'))).toEqual([]);
  });

  it('tells rows with questions apart', () => {
    expect(found(oneSheet('questions: { q: B }', 'evidence: { from: A }'))).toEqual(['MAPPING-KEY-NEEDED 4:5 {}']);
  });

  it('fills nothing by rows that its questions or indicators fill', () => {
    expect(
      found(
        oneSheet(
          'key: A',
          'questions: { q: B }',
          'evidence: { from: A, id: A, finding: C }',
          'indicators: { n: D }',
          'ratings: { framework: A, level: C }',
        ),
      ),
    ).toEqual([
      'MAPPING-FILLED-TWICE 6:26 {"table":"evidence","column":"id"}',
      'MAPPING-FILLED-TWICE 6:33 {"table":"evidence","column":"finding"}',
      'MAPPING-FILLED-TWICE 8:30 {"table":"ratings","column":"level"}',
    ]);
  });

  it('makes something of each sheet', () => {
    expect(found(`${HEAD}  - { sheet: 2 }\n`)).toEqual(['MAPPING-EMPTY 4:5 {}']);
  });

  it('is there, and is UTF-8', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x66, 0x00]);
    expect(read(utf16).mapping).toBeNull();
    expect(read(utf16).findings.map(spot)[0]).toBe('NOT-UTF8 1:1');
    expect(read('format: egov-study/1\n').findings.map(({ code }) => code)).toEqual(['FORMAT-UNKNOWN']);
  });

  it('of more columns than a map can have is refused', () => {
    const columns = Array.from({ length: 10_000 }, (_, i) => `q${String(i)}: H${String(i)}`).join(', ');
    expect(
      read(oneSheet('key: A', 'evidence: { from: B }', `questions: { ${columns} }`)).findings.map(spot),
    ).toMatchObject([expect.stringMatching(/^[A-Z-]+ 6:/u)]);
  });
});
