import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/load/index.js';
import { brief, portsFor } from '../reading.js';

const load = (text: string, categories: readonly string[] | null = null) =>
  loadTable('ratings.csv', categories, portsFor({ 'ratings.csv': text }));

/** Findings as one reads them. */
const said = (text: string, categories?: readonly string[]): string[] => load(text, categories).findings.map(brief);

describe('a table of ratings', () => {
  it('has a line a unit and a column a rater; an empty cell is missing', () => {
    const { table, labels, numeric, findings } = load('unit,coder-a,coder-b\nstaffing,3,4\nbudget,,2\n');
    expect(findings).toEqual([]);
    expect(table).toEqual({
      units: ['staffing', 'budget'],
      raters: ['coder-a', 'coder-b'],
      categories: [2, 3, 4],
      ratings: [
        [3, 4],
        [null, 2],
      ],
    });
    expect([labels, numeric]).toEqual([['2', '3', '4'], true]);
  });

  it('takes the categories it is told, used or not', () => {
    const { table, labels } = load('u,a,b\n1,3,4.0\n', ['1', '2', '3', '4']);
    expect(table).toMatchObject({ categories: [1, 2, 3, 4], ratings: [[3, 4]] });
    expect(labels).toEqual(['1', '2', '3', '4']);
  });

  it('numbers words in the order they are told, or else in that of their bytes', () => {
    expect(load('u,a,b\n1,yes,no\n2,no,\n')).toMatchObject({
      table: {
        categories: [0, 1],
        ratings: [
          [1, 0],
          [0, null],
        ],
      },
      labels: ['no', 'yes'],
      numeric: false,
    });
    const told = load('u,a,b\n1,yes,no\n', ['yes', 'partly', 'no']);
    expect(told).toMatchObject({
      table: { categories: [0, 1, 2], ratings: [[0, 2]] },
      labels: ['yes', 'partly', 'no'],
    });
  });

  it('may have semicolons or tabs between cells, and decimal commas then', () => {
    const table = { categories: [2, 2.5], ratings: [[2.5, 2]] };
    expect(load('u;a;b\r\n"1, 2";2,5;2\r\n')).toMatchObject({ table: { ...table, units: ['1, 2'] } });
    expect(load('u\ta\tb\n1\t2,5\t2')).toMatchObject({ table });
  });

  it('knows one zero, with or without a minus', () => {
    expect(load('u,a,b\n1,-0,0\n').table).toEqual({
      units: ['1'],
      raters: ['a', 'b'],
      categories: [0],
      ratings: [[0, 0]],
    });
  });

  it('may have cells in quotation marks, blanks around them, and blank lines', () => {
    const { table } = load('\uFEFFu, a ,"b, ""the other"""\n"1\nand more", 3 ,"4" \n\n ,,\n');
    expect(table).toMatchObject({ units: ['1\nand more'], raters: ['a', 'b, "the other"'], ratings: [[3, 4]] });
  });
});

describe('a first column that holds ratings', () => {
  const warning = (column: string, raters: string[]): string[] => [
    `UNITS-LIKE-RATINGS ratings.csv:1:1 ${JSON.stringify({ column, raters })}`,
  ];

  it('may be that of a rater, and is read as names of units all the same', () => {
    const text = 'anna,budi,cici\n2,2,3\n3,2,3\n1,1,1\n4,4,4\n';
    expect(said(text)).toEqual(warning('anna', ['budi', 'cici']));
    expect(load(text).table).toMatchObject({ units: ['2', '3', '1', '4'], raters: ['budi', 'cici'] });
  });

  it('is told beside units of one name, and beside a single rater', () => {
    expect(said('anna,budi,cici\n1,1,2\n1,2,1\n')).toEqual([
      ...warning('anna', ['budi', 'cici']),
      expect.stringMatching(/^TABLE-NAME-TWICE/u),
    ]);
    expect(said('anna,budi\n2,2\n1,1\n')).toEqual([
      ...warning('anna', ['budi']),
      'TABLE-ONE-RATER ratings.csv:1:1 {"rater":"budi"}',
    ]);
  });

  it('is no rater where its numbers run on, or it holds something that nobody gave', () => {
    expect(said('u,a,b\n1,1,2\n2,3,1\n3,3,3\n')).toEqual([]);
    expect(said('u,a,b\n2,1,2\n5,3,1\n3,3,3\n')).toEqual([]);
    expect(said(',a,b\n2,1,2\n1,1,1\n')).toEqual([]);
  });
});

describe('a table that cannot be used', () => {
  it.each([
    ['is empty', '', ['TABLE-EMPTY ratings.csv:1:1 {"missing":"rater"}']],
    ['has no rater', 'unit\nstaffing\n', ['TABLE-EMPTY ratings.csv:1:1 {"missing":"rater"}']],
    ['has no unit', 'unit,a,b\n', ['TABLE-EMPTY ratings.csv:1:1 {"missing":"unit"}']],
    ['has no rating', 'unit,a,b\nu1,,\nu2,,\n', ['TABLE-EMPTY ratings.csv:1:1 {"missing":"rating"}']],
    ['has one rater', 'unit,a\nu1,1\n', ['TABLE-ONE-RATER ratings.csv:1:1 {"rater":"a"}']],
    ['leaves a quotation mark open', 'u,a,b\n1,3,"4\n2,3,4\n', ['CSV-QUOTE ratings.csv:2:5 {}']],
    ['has a quotation mark within a cell', 'u,a,b\n1,3"4,4\n', ['CSV-QUOTE ratings.csv:2:3 {}']],
    [
      'has rows of different length',
      'u,a,b\n1,3\n2,3,4\n3,3,4,5,6\n',
      [
        'TABLE-ROW-RAGGED ratings.csv:2:3 {"cells":2,"columns":3}',
        'TABLE-ROW-RAGGED ratings.csv:4:7 {"cells":5,"columns":3}',
      ],
    ],
    [
      'lacks names',
      'u,a,\n,3,4\n',
      ['TABLE-NAME-MISSING ratings.csv:1:5 {"what":"rater"}', 'TABLE-NAME-MISSING ratings.csv:2:1 {"what":"unit"}'],
    ],
    [
      'has names twice',
      'u,a,a\n1,3,4\n1,2,2\n',
      [
        'TABLE-NAME-TWICE ratings.csv:1:5 {"what":"rater","name":"a","first":{"file":"ratings.csv","line":1,"col":3}}',
        'TABLE-NAME-TWICE ratings.csv:3:1 {"what":"unit","name":"1","first":{"file":"ratings.csv","line":2,"col":1}}',
      ],
    ],
    [
      'has a word among numbers',
      'u,a,b\n1,3,n/a\n',
      ['TABLE-CELL-UNKNOWN ratings.csv:2:5 {"text":"n/a","allowed":[],"suggestion":null}'],
    ],
    ['is no text', 'u,a\u0007', ['CONTROL-CHARACTER ratings.csv:1:4 {"code":"U+0007"}']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(load(text).table).toBeNull();
  });

  it('has cells that are none of the categories it is told', () => {
    expect(said('u,a,b\n1,3,5\n', ['3', '4'])).toEqual([
      'TABLE-CELL-UNKNOWN ratings.csv:2:5 {"text":"5","allowed":["3","4"],"suggestion":null}',
    ]);
    expect(said('u,a,b\n1,yes,yse\n', ['yes', 'no'])).toEqual([
      'TABLE-CELL-UNKNOWN ratings.csv:2:7 {"text":"yse","allowed":["yes","no"],"suggestion":"yes"}',
    ]);
  });

  it('cannot be found', () => {
    expect(loadTable('f/x.csv', null, portsFor({})).findings.map(brief)).toEqual(['PATH-NOT-FOUND {"path":"f/x.csv"}']);
  });
});
