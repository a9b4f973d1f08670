import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { LAYOUTS, neededIn, TABLES } from '../../src/model/layouts.js';
import { COMPUTED_TABLES, EXPORTED_TABLES } from '../../src/model/tables.js';
import { asCells, blankTables, tableCsv, tablesOf, tooLong } from '../../src/report/tables/index.js';
import type { SheetTable } from '../../src/model/sheets.js';
import { framework, inhibitor, study, TOOL, type StudySpec } from '../build.js';

const f = framework(
  { a: { a1: { concepts: ['staff'] }, a2: {} }, b: { b1: {} } },
  {
    catalogue: {
      concepts: {},
      factors: { few: inhibitor(['staff']), keen: inhibitor(['staff'], { polarity: 'enabling' }) },
      remedies: {},
    },
  },
);

/** A table of a study as records; `by`: a second framework, since one table holds all. */
function table(name: (typeof EXPORTED_TABLES)[number], spec: StudySpec) {
  const made = study(spec);
  const [only] = tablesOf(made, [assess(made, f, TOOL)], [name]);
  return recordsOf(asCells(only ?? { name, columns: [], rows: [] }));
}

const recordsOf = ({ columns, rows }: SheetTable) =>
  rows.map((row) => Object.fromEntries(columns.map((column, col) => [column, row[col] ?? null])));

describe('the table of nodes', () => {
  const rows = table('nodes', {
    evidence: { e1: { shows: ['few'] } },
    ratings: { a1: { level: 2, evidence: ['e1'] }, b1: { status: 'not-applicable' } },
  });

  it('begins with the whole, which has no id, and goes on in the order of the framework', () => {
    expect(rows.map(({ id }) => id)).toEqual([null, 'a', 'a1', 'a2', 'b', 'b1']);
    expect(rows[0]).toMatchObject({ framework: 'f', parent: null, indicator: false, weight: null });
    expect(rows[2]).toMatchObject({
      parent: 'a',
      indicator: true,
      title_en: 'a1',
      title_id: null,
      weight: 1,
      share: 0.5,
    });
  });

  it('has of a level its score, where it may lie, and what it rests on', () => {
    expect(rows[2]).toMatchObject({
      status: 'scored',
      score: 2,
      percent: 33.3333333333,
      band: 'weak',
      coverage: 1,
      worst: 2,
      best: 2,
      share_own: 1,
      share_none: 0,
      sources: 1,
      methods: 'interview',
      evidence: 'e1',
    });
    // One of two is known, which is enough: the other may be 1 or 4.
    expect(rows[1]).toMatchObject({ status: 'scored', score: 2, coverage: 0.5, worst: 1.5, best: 3, share_none: 0.5 });
  });

  it('leaves empty what is unknown, and never says 0 for it', () => {
    const unknown = { score: null, percent: null, band: null, strength: null, sources: null, evidence: null };
    expect(rows[3]).toMatchObject({ id: 'a2', ...unknown, coverage: 0, worst: 1, best: 4 });
    const shares = {
      share_own: null,
      share_external: null,
      share_assumed: null,
      share_rejected: null,
      share_none: null,
    };
    expect(rows[5]).toMatchObject({ id: 'b1', ...unknown, coverage: null, worst: null, best: null, ...shares });
  });
});

describe('the tables of factors and remedies', () => {
  const spec: StudySpec = {
    evidence: {
      e1: { shows: ['few', 'keen'] },
      e2: { denies: ['few'] },
    },
    factors: { worn: { polarity: 'inhibiting', statedBy: ['head'], leadsTo: ['few'] } },
    ratings: { a1: 2 },
    proposals: [
      { id: 'hire', title: { en: 'Hire' }, addresses: ['few'], improves: ['a1'], by: 'head', evidence: ['e1'] },
    ],
  };

  it('have a row a factor: what shows it, what denies it, and where it stands', () => {
    const rows = table('factors', spec);
    expect(rows.map(({ id, basis, rank }) => [id, basis, rank])).toEqual([
      ['few', 'contested', 1],
      ['worn', 'stated', 2],
      ['keen', 'evidenced', null],
    ]);
    expect(rows[0]).toMatchObject({
      framework: 'f',
      polarity: 'inhibiting',
      concepts: 'staff',
      sources: 1,
      shown_by: 'e1',
      denied_by: 'e2',
      stated_by: null,
      affects: 'a1',
      gap_least: 2,
      gap_most: 2,
      weighed: null,
    });
    expect(rows[1]).toMatchObject({ sources: 0, shown_by: null, stated_by: 'head', leads_to: 'few', root: true });
    expect(rows[2]).toMatchObject({ gap_least: null, reaches: null });
  });

  it('have a row a remedy: what it is for, and where it was proposed', () => {
    expect(table('remedies', spec)).toMatchObject([
      {
        framework: 'f',
        id: 'hire',
        title_en: 'Hire',
        position: 1,
        called_for: true,
        addresses: 'few',
        improves: 'a1',
        next_step_of: null,
        proposed: true,
        proposed_by: 'head',
        evidence: 'e1',
        status: 'proposed',
        open: true,
        due: null,
      },
    ]);
  });
});

describe('the matrix of sources by factors', () => {
  const person = { kind: 'informant' as const };

  it('has 1 where an accepted item shows the factor, and 0 where the source did not say so', () => {
    const rows = table('matrix', {
      sources: { staff: person, users: person, heard: person, unheard: person },
      evidence: {
        e1: { source: 'head', shows: ['few'] },
        e2: { source: 'head', denies: ['few'], shows: ['keen'] }, // by turns
        e3: { source: 'staff', denies: ['few'] },
        e4: { source: 'users' },
        e5: { source: 'heard', shows: ['few'], state: 'rejected' },
      },
    });
    expect(rows).toEqual([
      { source: 'head', few: 1, keen: 1 },
      { source: 'staff', few: 0, keen: 0 },
      { source: 'users', few: 0, keen: 0 },
    ]);
  });

  it('has the columns that the table of factors has rows', () => {
    const spec: StudySpec = {
      evidence: { e1: { shows: ['keen'] }, e2: { denies: ['few'] }, e3: { shows: ['gone'], state: 'rejected' } },
      factors: { worn: { statedBy: ['head'] }, unsaid: {} },
    };
    const [row = {}] = table('matrix', spec);
    expect(row).toEqual({ source: 'head', keen: 1, worn: 0 });
    expect(
      table('factors', spec)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['keen', 'worn']);
  });

  it('heads no two columns alike, whatever a factor is called', () => {
    const ids = ['source', 'framework', 'node', 'kind', '1e5', 'few'];
    const [only] = tablesOf(study({ evidence: { e1: { shows: ids } } }), [], ['matrix']);
    expect(only?.columns).toEqual([
      'source',
      '1e5',
      'few',
      'factor:framework',
      'factor:kind',
      'factor:node',
      'factor:source',
    ]);
  });
});

describe('what a study holds, as tables', () => {
  it('leaves out quotes that were closed, and nothing else of their items', () => {
    const quote = { text: 'their words', lang: 'id' };
    const rows = table('evidence', {
      evidence: {
        e1: { quote: { ...quote, consent: 'closed' }, finding: { en: 'found\n' } },
        e2: { quote: { ...quote, consent: 'open' } },
      },
    });
    expect(rows[0]).toMatchObject({ 'finding': 'found', 'quote': null, 'quote-lang': null, 'quote-consent': null });
    expect(rows[1]).toMatchObject({ 'quote': 'their words', 'quote-lang': 'id', 'quote-consent': null });
  });

  it('has every rater, and fractions to twelve digits', () => {
    const raters = [
      { rater: 'coder-b', role: 'coder' as const, blind: { seed: 1, how: null }, ratings: { a1: 1 / 3 } },
    ];
    expect(table('ratings', { ratings: { a1: 2 }, raters })).toMatchObject([
      { rater: null, node: 'a1', level: 2, value: null },
      { rater: 'coder-b', node: 'a1', level: null, value: 0.333333333333 },
    ]);
  });
});

describe('tables', () => {
  const made = study({ evidence: { e1: { shows: ['few'] } }, ratings: { a1: 2 } });
  const all = tablesOf(made, [assess(made, f, TOOL), assess(made, { ...f, id: 'g' }, TOOL)], EXPORTED_TABLES);

  it('come in the order asked for', () => {
    expect(all.map(({ name }) => name)).toEqual(EXPORTED_TABLES);
    expect(tablesOf(made, [], ['matrix', 'sources']).map(({ name }) => name)).toEqual(['matrix', 'sources']);
  });

  it('tell frameworks apart by a column', () => {
    const nodes = recordsOf(all.find(({ name }) => name === 'nodes') ?? { name: '', columns: [], rows: [] });
    expect(nodes.map(({ framework: of }) => of)).toEqual([
      ...Array<string>(6).fill('f'),
      ...Array<string>(6).fill('g'),
    ]);
  });

  it('have headers of which no two are alike, and rows as long', () => {
    for (const { columns, rows } of all) {
      expect(new Set(columns).size).toBe(columns.length);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('that are worked out are none that is filled in', () => {
    for (const { name, columns } of all.filter((each) => COMPUTED_TABLES.some((computed) => computed === each.name)))
      for (const other of TABLES)
        expect({ name, other, taken: neededIn(other).every((needed) => columns.includes(needed)) }).toMatchObject({
          taken: false,
        });
  });

  it('are CSV by RFC 4180: quotes doubled, lines of a text kept, nothing where nothing is known', () => {
    const of = {
      name: 't',
      columns: ['id', 'n'],
      rows: [
        ['001', 2.5],
        ['a,"b"\nc', null],
        [true, -1],
      ],
    } satisfies SheetTable;
    expect(tableCsv(of)).toBe('"id","n"\n"001",2.5\n"a,""b""\nc",\n"true",-1\n');
  });
});

describe('a text too long for a cell', () => {
  const long = (length: number): SheetTable => ({
    name: 'ratings',
    columns: ['rater', 'framework', 'node', 'why'],
    rows: [[null, 'f', 'a1', 'x'.repeat(length)]],
  });

  it('is named with its row and column', () => {
    expect(tooLong([long(32_767)])).toEqual([]);
    expect(tooLong([long(32_768)])).toMatchObject([
      {
        code: 'CELL-TOO-LONG',
        severity: 'error',
        args: { table: 'ratings', row: 'f/a1', column: 'why', units: 32_768, most: 32_767 },
      },
    ]);
  });

  it('is measured as it will be shown', () => {
    const shown = { ...long(1), rows: [[null, 'f', 'a1', '\u202e'.repeat(4_096)]] };
    expect(tooLong([shown])).toMatchObject([{ args: { units: 32_768 } }]);
  });
});

describe('blank tables', () => {
  it.each(['en', 'id'] as const)('have headers alone, and one that tells of every column: %s', (lang) => {
    const [sources, ratings, columns] = blankTables(['sources', 'ratings'], lang);
    expect(sources).toEqual({ name: 'sources', columns: LAYOUTS.sources.map(({ name }) => name), rows: [] });
    expect(ratings?.rows).toEqual([]);
    expect(columns?.rows.map(([table, column]) => [table, column])).toEqual(
      (['sources', 'ratings'] as const).flatMap((name) => LAYOUTS[name].map((column) => [name, column.name])),
    );
    for (const table of TABLES)
      for (const [, , , means, how] of blankTables([table], lang).at(-1)?.rows ?? []) {
        expect(means).toMatch(/\S/u);
        expect(how).toMatch(/\S/u);
      }
  });

  it.each([
    ['en', /an id of your own/u],
    ['id', /id buatan Anda sendiri/u],
  ] as const)('say of every id whether one makes it up or names what is there: %s', (lang, own) => {
    const rows = blankTables(['sources', 'sessions', 'evidence'], lang).at(-1)?.rows ?? [];
    expect(rows.filter(([, , , means]) => own.test(String(means))).map(([table, column]) => [table, column])).toEqual([
      ['sources', 'id'],
      ['sessions', 'id'],
      ['evidence', 'id'],
    ]);
    const ids = blankTables(TABLES, lang)
      .at(-1)
      ?.rows.filter(([table, column]) =>
        LAYOUTS[table as (typeof TABLES)[number]].some(
          ({ name, kind }) => name === column && /^(?:ids?|norms|items)$/u.test(kind),
        ),
      );
    const free = ['group', 'rater'];
    for (const [, column, , means] of ids ?? []) if (!free.includes(String(column))) expect(means).toMatch(/\bids?\b/u);
  });

  it('say which columns are needed, and what there is to choose', () => {
    const rows = blankTables(['sessions'], 'en').at(-1)?.rows ?? [];
    expect(rows.map(([, column, needed]) => [column, needed])).toEqual([
      ['id', 'yes'],
      ['source', 'yes'],
      ['method', 'yes'],
      ['date', null],
    ]);
    expect(rows[2]?.[5]).toBe('interview, focus-group, questionnaire, observation, document, dataset');
  });
});
