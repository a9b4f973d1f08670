import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappedRows, rowsIn } from '../../src/import/index.js';
import { LAYOUTS, TABLES } from '../../src/model/layouts.js';
import type { Grid } from '../../src/model/sheets.js';
import { csv, HEAD, mapped, mappingOf, NOBODY, oneSheet, sheet } from './mapping.js';

describe('rows by a mapping', () => {
  it('take what the mapping names, under the headers it names them by', () => {
    const grid = csv('Judul\n\nSumber;Temuan;Catatan\nkepala;Server padam;x\n;;\nstaf;Ruang banjir;\n');
    expect(mapped([grid], oneSheet('skip: 2', 'evidence: { from: Sumber, finding: Temuan }'))).toEqual({
      rows: ['evidence from=kepala finding=Server padam', 'evidence from=staf finding=Ruang banjir'],
      leftOut: [],
      found: [],
      notes: ['COLUMNS-NOT-MAPPED 3:1 {"sheet":null,"columns":["Catatan"]}'],
    });
  });

  it('know a header whatever blanks, line breaks and signs that cannot be seen stand in it', () => {
    const grid = sheet('S', [
      ['Temuan\u200b \n utama', ' Sumber\u00a0'],
      ['x', 'kepala'],
    ]);
    const { rows } = mapped([grid], oneSheet('evidence: { from: "Sumber", finding: "Temuan  utama" }'));
    expect(rows).toEqual(['evidence from=kepala finding=x']);
  });

  it('know columns by letter, where there are headers and where there are none', () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    const fill = 'evidence: { from: { letter: A }, finding: { letter: B } }';
    expect(mapped([sheet('S', rows)], oneSheet(fill)).rows).toEqual(['evidence from=c finding=d']);
    const headless = mapped(
      [sheet('S', rows)],
      oneSheet('headers: false', 'evidence: { from: { letter: A }, finding: { value: x } }'),
    );
    expect(headless.rows).toEqual(['evidence finding=x from=a', 'evidence finding=x from=c']);
    expect(headless.notes).toEqual(['COLUMNS-NOT-MAPPED S!A1 {"sheet":"S","columns":["B"]}']);
    expect(mapped([sheet('S', rows)], oneSheet('skip: 1', 'headers: false', fill)).rows).toEqual([
      'evidence from=c finding=d',
    ]);
  });

  it('say what cells mean, as they are written or else whatever their case', () => {
    const grid = csv('S,F,R\na,Ya,x\nb,YA,x\nc,tidak,x\nd,mungkin,x\n');
    const text = oneSheet(
      'evidence: { from: S, finding: R, self-report: { column: F, values: { Ya: yes, ya: "no", Tidak: "no" } } }',
    );
    expect(mapped([grid], text).rows).toEqual([
      'evidence from=a finding=x self-report=yes',
      'evidence from=b finding=x self-report=yes',
      'evidence from=c finding=x self-report=no',
      'evidence from=d finding=x self-report=mungkin',
    ]);
  });

  it('keep zero, and take what stands for nothing as nothing', () => {
    const grid = csv('N,V\nn,0\nn,-\nn,N/A\n');
    const text = `format: egov-mapping/1\nid: m\nempty: ["-", n/a]\nsheets:\n  - ratings: { framework: { value: f }, node: N, value: V }\n`;
    expect(mapped([grid], text).rows).toEqual([
      'ratings framework=f node=n value=0',
      'ratings framework=f node=n',
      'ratings framework=f node=n',
    ]);
  });

  it('make ids of what is none, and tell where two would become one', () => {
    const grid = csv('Dinas\nDinas Énergi\nDinas X\nDinas-X\nDinas X\n部\n');
    const { rows, found } = mapped(
      [grid],
      oneSheet('sources: { id: { column: Dinas, prefix: r- }, kind: { value: document } }'),
    );
    expect(rows.map((row) => row.split('id=')[1])).toEqual([
      'r-dinas-energi',
      'r-dinas-x',
      'r-dinas-x',
      'r-dinas-x',
      '部',
    ]);
    expect(found).toEqual(['IDS-ALIKE 4:1 {"id":"r-dinas-x","texts":["Dinas X","Dinas-X"]}']);
  });

  it('are left out by the mapping, or for want of a key', () => {
    const grid = csv('No,S,F\n1,a,x\n2,a,Draft\n,a,total\n3,a,\n');
    const text = oneSheet(
      'key: No',
      'leave-out: [{ column: F, is: [Draft, ""] }]',
      'evidence: { from: S, finding: F }',
    );
    expect(mapped([grid], text)).toMatchObject({
      rows: ['evidence from=a finding=x [m/1]'],
      leftOut: ['left-out 2 3', 'no-key  4', 'left-out 3 5'],
      found: [],
    });
    expect(
      mapped(
        [grid],
        oneSheet(
          'key: No',
          'leave-out: [{ letter: B, is: [a] }]',
          'indicators: { n: F }',
          'ratings: { framework: { value: f } }',
        ),
      ).leftOut,
    ).toHaveLength(4);
    expect(
      mapped(
        [grid],
        oneSheet(
          'key: No',
          'leave-out: [{ letter: B, is: [a] }]',
          'questions: { n: { column: F, evidence: { from: S } } }',
        ),
      ).leftOut,
    ).toHaveLength(4);
  });

  it('are left out as values are read: in capitals or not, and by what stands for nothing', () => {
    const lines = [
      'key: No',
      'leave-out: [{ column: F, is: [Tidak bersedia, ""] }]',
      'evidence: { from: S, finding: F }',
    ];
    const text = oneSheet(...lines).replace('sheets:', 'empty: [N/A, "-"]\nsheets:');
    const grid = csv('No,S,F\n1,a,TIDAK BERSEDIA\n2,a,n/a\n3,a,-\n4,a,x\n');
    expect(mapped([grid], text).leftOut).toEqual(['left-out 1 2', 'left-out 2 3', 'left-out 3 4']);
    expect(mapped([grid], text.replace(', ""', ', "-"')).leftOut).toEqual(['left-out 1 2', 'left-out 3 4']);
  });

  it('have keys that tell them apart', () => {
    const text = oneSheet('key: No', 'evidence: { from: S, finding: F }');
    expect(mapped([csv('No,S,F\n1,a,x\n1,b,y\n')], text).found).toEqual([
      'KEY-TWICE 3:1 {"key":"1","first":{"file":"in.csv","line":2,"col":1}}',
    ]);
  });

  it('are there once where every column of a table is the same in all', () => {
    const text = oneSheet(
      'sources: { id: { value: staff }, kind: { value: group }, size: { value: 30 } }',
      'evidence: { from: { value: staff }, finding: F }',
    );
    expect(mapped([csv('F\nx\ny\n')], text).rows).toEqual([
      'sources id=staff kind=group size=30',
      'evidence from=staff finding=x',
      'evidence from=staff finding=y',
    ]);
  });

  it('of several sheets have keys of their own', () => {
    const text = `${HEAD}  - { sheet: One, key: K, evidence: { from: S, finding: F } }\n  - { sheet: 2, key: K, evidence: { from: S, finding: F } }\n`;
    const rows = [
      ['K', 'S', 'F'],
      [1, 'a', 'x'],
    ];
    const idle = [
      sheet('Blank', []),
      sheet('Empty', [[null, ' ']]),
      sheet('columns', [['x']]),
      sheet('kolom', [['x']]),
    ];
    const grids = [sheet('One', rows), sheet('Two', rows), sheet('Three', [['x']]), ...idle];
    expect(mapped(grids, text)).toEqual({
      rows: ['evidence from=a finding=x [m/1]', 'evidence from=a finding=x [m#2/1]'],
      leftOut: [],
      found: [],
      notes: ['SHEETS-NOT-MAPPED 1:1 {"sheets":["Three"]}'],
    });
  });

  it('of a second sheet are not those of another mapping, whatever its id', () => {
    const text = `${HEAD}  - { sheet: 1, key: K, evidence: { from: S, finding: F } }\n  - { sheet: 2, key: K, evidence: { from: S, finding: F } }\n`;
    const rows = [
      ['K', 'S', 'F'],
      [1, 'a', 'x'],
    ];
    const keys = (given: string): string[] =>
      mapped([sheet('One', rows), sheet('Two', rows)], given).rows.map((row) => row.slice(row.indexOf('[')));
    expect(keys(text.replace('id: m', 'id: m-2'))).toEqual(['[m-2/1]', '[m-2#2/1]']);
    expect(keys(text)).toEqual(['[m/1]', '[m#2/1]']);
  });
});

describe('one column a question', () => {
  const text = (rates: string, more = ''): string =>
    oneSheet(
      'key: No',
      `evidence: { from: { value: staff }, date: Tanggal }`,
      `questions: { a: Mengapa, b: { column: Cukup, rates: ${rates}${more} } }`,
    );
  const LEVELS = '{ node: f/n, levels: { Baik: 3, 1: 1, Tidak tahu: none } }';
  const grid = csv('No,Tanggal,Mengapa,Cukup\n1,2026,Listrik,baik\n2,,,1\n3,,,Tidak tahu\n4,2026,,\n');

  it('becomes an item an answer, at its question, and a rating a node', () => {
    expect(mapped([grid], text(LEVELS))).toEqual({
      rows: [
        'evidence id=m-1-a at=Mengapa from=staff date=2026 finding=Listrik [m/1/a]',
        'evidence id=m-1-b at=Cukup from=staff date=2026 finding=baik [m/1/b]',
        'evidence id=m-2-b at=Cukup from=staff finding=1 [m/2/b]',
        'evidence id=m-3-b at=Cukup from=staff finding=Tidak tahu [m/3/b]',
        'ratings framework=f node=n evidence=m-1-b=3; m-2-b=1',
      ],
      leftOut: [],
      found: [],
      notes: [],
    });
  });

  it('may say more of its items, and what an answer means', () => {
    const more = ', values: { 1: Sangat kurang }, evidence: { at: { value: q2 }, shows: { value: no-staff } }';
    expect(mapped([csv('No,Tanggal,Mengapa,Cukup\n1,,,1\n')], text(LEVELS, more)).rows[0]).toBe(
      'evidence id=m-1-b at=q2 from=staff finding=Sangat kurang shows=no-staff [m/1/b]',
    );
  });

  it('has no place to name where there is no header', () => {
    const made = mapped(
      [csv('1,x\n')],
      oneSheet(
        'headers: false',
        'key: { letter: A }',
        'questions: { q: { letter: B, evidence: { from: { value: s } } } }',
      ),
    );
    expect(made.rows).toEqual(['evidence id=m-1-q finding=x from=s [m/1/q]']);
  });

  it('has a level for each answer, or says that it shows none', () => {
    expect(mapped([csv('No,Tanggal,Mengapa,Cukup\n1,,,Bail\n')], text(LEVELS)).found).toEqual([
      'CELL-INVALID 2:5 {"column":"b","text":"Bail","problem":"choice","choices":["1","Baik","Tidak tahu"],"suggestion":"Baik"}',
    ]);
  });

  it('makes no rating of more levels than one can hold', () => {
    const { rows, found } = mapped([grid], text(LEVELS), {}, 1);
    expect(rows.filter((row) => row.startsWith('ratings'))).toEqual([]);
    expect(found).toEqual(['LEVELS-TOO-MANY 2:16 {"node":"n","levels":2,"most":1}']);
  });

  it('gives items the ids that the study has for them, and none that another item has', () => {
    const item = (id: string, key?: string) =>
      [id, { id, ...(key && { imported: { of: 'x', key, as: null } }) }] as const;
    const evidence = new Map([item('mine', 'm/1/q'), item('m-2-q')]) as never;
    const one = oneSheet('key: No', 'questions: { q: { column: Q, evidence: { from: { value: s } } } }');
    expect(mapped([csv('No,Q\n1,x\n2,y\n2!,z\n')], one, { evidence }).rows.map((row) => row.split(' ')[1])).toEqual([
      'id=mine',
      'id=m-2-q-2',
      'id=m-2-q-3',
    ]);
  });
});

describe('one column an indicator', () => {
  it('becomes a rating a row and node', () => {
    const grid = csv('Penilai,Staf,Dana,Alasan\nbudi,3,"2,5",x\nani,,4,\n');
    const text = oneSheet(
      'ratings: { rater: Penilai, framework: { value: jones }, why: Alasan }',
      'indicators: { staffing: Staf, funds: { column: Dana, values: { 4: 1 } } }',
    );
    expect(mapped([grid], text).rows).toEqual([
      'ratings framework=jones rater=budi why=x node=staffing level=3',
      'ratings framework=jones rater=budi why=x node=funds value=2,5',
      'ratings framework=jones rater=ani node=funds level=1',
    ]);
  });
});

describe('a table that changed since its mapping was made', () => {
  const text = oneSheet('sheet: Data', 'skip: 1', 'key: No', 'evidence: { from: Sumber, finding: Temuan, at: Temuan }');

  it('has no such column, whose name is told with the nearest, once', () => {
    const grid = sheet('Data', [
      ['Title', null, null],
      ['No', 'Sumbr', 'temuan'],
      [1, 'a', 'x'],
    ]);
    const at = '"sheet":"Data","row":2,"first":{"file":"in.xlsx","sheet":"Data","line":2,"col":1}';
    expect(mapped([grid], text)).toEqual({
      rows: [],
      leftOut: [],
      found: [
        `MAPPED-COLUMN-MISSING 7:23 {"name":"Sumber",${at},"suggestion":"Sumbr"}`,
        `MAPPED-COLUMN-MISSING 7:40 {"name":"Temuan",${at},"suggestion":"temuan"}`,
      ],
      notes: [],
    });
  });

  it('has a column twice', () => {
    const grid = sheet('Data', [[], ['No', 'Sumber', 'Temuan', 'Sumber'], [1, 'a', 'x', 'b']]);
    expect(mapped([grid], text).found).toEqual([
      'MAPPED-COLUMN-TWICE 7:23 {"name":"Sumber","sheet":"Data","row":2,"first":{"file":"in.xlsx","sheet":"Data","line":2,"col":1},"letters":["B","D"]}',
    ]);
  });

  it('has fewer columns than a letter asks for, or no row at all', () => {
    const wide = oneSheet('headers: false', 'evidence: { from: { letter: AB }, finding: { letter: A } }');
    expect(mapped([csv('x\n')], wide).found).toEqual([
      'MAPPED-COLUMN-MISSING 5:33 {"name":"AB","sheet":null,"row":1,"first":{"file":"in.csv","line":1,"col":1},"suggestion":null}',
    ]);
    const everything = oneSheet(
      'skip: 3',
      'key: A',
      'leave-out: [{ column: B, is: [x] }]',
      'evidence: { from: C }',
      'questions: { q: D }',
      'indicators: { n: E }',
      'ratings: { framework: F }',
    );
    expect(mapped([csv('x\n')], everything).found).toHaveLength(6);
  });

  it('has no such sheet', () => {
    expect(mapped([sheet('data', [['x']]), sheet('Kode', [['x']])], text).found).toEqual([
      'MAPPED-SHEET-MISSING 4:5 {"sheet":"Data","sheets":["data","Kode"],"suggestion":"data"}',
    ]);
    expect(mapped([csv('x\n')], text).found).toEqual([
      'MAPPED-SHEET-MISSING 4:5 {"sheet":"Data","sheets":[],"suggestion":null}',
    ]);
    expect(mapped([], oneSheet('evidence: { from: A, finding: B }')).found).toEqual([
      'MAPPED-SHEET-MISSING 4:5 {"sheet":"1","sheets":[],"suggestion":null}',
    ]);
  });

  it('has cells without a value in columns that are read', () => {
    const flaws = [
      { row: 2, col: 1, error: null },
      { row: 2, col: 3, error: '#REF!' },
    ];
    const grid = sheet(
      'S',
      [
        ['A', 'B', 'C'],
        [null, 'x', null],
      ],
      { flaws },
    );
    expect(mapped([grid], oneSheet('evidence: { from: A, finding: B }')).found).toEqual(['CELL-FORMULA S!A2 {}']);
  });

  it('has more of them elsewhere than are told, and some in columns that are read', () => {
    const flawed = (rows: number, col: number) =>
      Array.from({ length: rows }, (_, i) => ({ row: i + 2, col, error: '#REF!' }));
    const across = (rows: number, col: number) =>
      flawed(rows, col).map((at) => ({ from: at, to: { row: at.row, col: col + 1 } }));
    const found = (flaws: Grid['flaws'], merged: Grid['merged'] = []): string[] =>
      mapped([sheet('S', [['A', 'B', 'C', 'D']], { flaws, merged })], oneSheet('evidence: { from: A, finding: B }'))
        .found;
    expect(found([...flawed(2_000, 3), ...flawed(1, 1)])).toEqual(['CELL-ERROR S!A2 {"error":"#REF!"}']);
    expect(found([], [...across(2_000, 3), ...across(1, 1)])).toEqual(['CELLS-MERGED S!A2 {"range":"A2:B2"}']);
    expect(found(flawed(1_001, 1), across(1_001, 1))).toHaveLength(2_000);
  });
});

it('a mapping that names the headers of a table one to one gives what the table gives by itself', () => {
  const table = fc.constantFrom(...TABLES).chain((name) => {
    const columns = LAYOUTS[name].map((column) => column.name);
    const cell = fc.option(fc.oneof(fc.integer(), fc.string(), fc.boolean()), { nil: null });
    return fc.record({ name: fc.constant(name), rows: fc.array(fc.tuple(...columns.map(() => cell))) });
  });
  fc.assert(
    fc.property(table, ({ name, rows }) => {
      const columns = LAYOUTS[name].map((column) => column.name);
      const grid = sheet(name, [columns, ...rows]);
      const mapping = mappingOf(oneSheet(`${name}: { ${columns.map((column) => `${column}: ${column}`).join(', ')} }`));
      const own = rowsIn([grid]);
      const made = mappedRows([grid], mapping, { study: NOBODY, mostLevels: 10 });
      expect(made.rows).toEqual(own.rows);
      expect(made.findings).toEqual([]);
    }),
  );
});
