import { describe, expect, it } from 'vitest';
import { LAYOUTS, neededIn, TABLES } from '../../src/model/layouts.js';
import { normText, rowsOf, tableOf } from '../../src/model/rows.js';
import { HERE, study } from '../build.js';

describe('the layouts of tables', () => {
  it.each(TABLES)('call no two columns of %s alike', (table) => {
    const names = LAYOUTS[table].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('tell each table from the others by the columns it needs', () => {
    for (const table of TABLES)
      for (const other of TABLES)
        if (other !== table) {
          const names = LAYOUTS[other].map(({ name }) => name);
          expect(neededIn(table).every((name) => names.includes(name))).toBe(false);
        }
  });
});

describe('a study as rows', () => {
  const filled = study({
    sources: { head: { role: { en: 'Head', id: 'Kepala' }, date: '2026' } },
    evidence: {
      'e-1': {
        session: 'meeting',
        date: '2026-01-07',
        finding: { id: 'temuan' },
        quote: { text: 'kata', lang: 'id', consent: 'closed' },
        against: [
          { norm: 'rule-52', at: 'art. 4' },
          { norm: 'rule-95', at: null },
        ],
        shows: ['no-money', 'no-staff'],
        state: 'rejected',
        why: { en: 'hearsay' },
        secondHand: true,
      },
    },
    ratings: { app: { level: 2, evidence: { 'e-1': 2 } }, net: { level: 2.5, status: 'external' } },
    raters: [{ rater: 'coder-b', role: 'coder', ratings: { app: { status: 'no-evidence', sought: true } } }],
    over: {
      sessions: new Map([['meeting', { source: 'head', method: 'interview', date: '2026-01-07', place: HERE }]]),
    },
  });

  it('has a row a source, a meeting, an item and a judgement', () => {
    expect(rowsOf(filled, 'sources')).toMatchObject([{ id: 'head', kind: 'informant', role: 'Head', date: '2026' }]);
    expect(rowsOf(filled, 'sessions')).toEqual([
      { id: 'meeting', source: 'head', method: 'interview', date: '2026-01-07' },
    ]);
    expect(rowsOf(filled, 'evidence')).toMatchObject([
      {
        'id': 'e-1',
        'from': 'meeting',
        'date': null, // that of its meeting
        'finding': 'temuan', // in the only language there is
        'quote': 'kata',
        'quote-lang': 'id',
        'quote-consent': 'closed',
        'against': 'rule-52: art. 4; rule-95',
        'shows': 'no-money; no-staff',
        'denies': null,
        'state': 'rejected',
        'why': 'hearsay',
        'self-report': null,
        'second-hand': 'yes',
      },
    ]);
    expect(rowsOf(filled, 'ratings')).toMatchObject([
      { rater: null, framework: 'f', node: 'app', level: 2, evidence: 'e-1=2' },
      { rater: null, node: 'net', value: 2.5, status: 'external' },
      { rater: 'coder-b', node: 'app', level: null, status: 'no-evidence', sought: 'yes' },
    ]);
  });

  it.each([
    [null, 'rule'],
    ['art. 4: last', 'rule: art. 4: last'],
    ['art. 4; 5', 'rule: "art. 4; 5"'],
    ['the "old"', 'rule: "the ""old"""'],
    ['4\n5', 'rule: "4\n5"'],
    [' 4', 'rule: " 4"'],
  ])('writes an article in quotation marks only where it must: %j', (at, expected) => {
    expect(normText({ norm: 'rule', at })).toBe(expected);
  });

  it.each(TABLES)('fits the columns of %s', (table) => {
    const { name, columns, rows } = tableOf(table, rowsOf(filled, table));
    expect(name).toBe(table);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const known = new Set(columns);
    expect(
      rowsOf(filled, table)
        .flatMap(Object.keys)
        .filter((key) => !known.has(key)),
    ).toEqual([]);
  });
});
