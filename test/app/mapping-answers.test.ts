import { describe, expect, it } from 'vitest';
import {
  allBesides,
  answeredLines,
  besidesWithout,
  keyOf,
  mannerSeen,
  mannerTold,
  NOTHING_BESIDES,
  type Besides,
  type ColumnAnswer,
} from '../../src/app/mapping/answers.js';
import type { FieldName } from '../../src/model/layouts.js';
import type { SeenColumn, Use } from '../../src/app/mapping/proposing.js';

const NO_LEVELS: ColumnAnswer['levels'] = new Map();
const NO_MANNER: SeenColumn['manner'] = { dates: null, decimal: null };

const answer = (letter: string, use: Use, manner = NO_MANNER): ColumnAnswer => ({
  column: {
    letter,
    header: letter,
    name: letter,
    filled: 2,
    different: 2,
    texts: [],
    kind: 'text',
    longest: 1,
    manner,
  },
  use,
  levels: NO_LEVELS,
});

const eachRow = (names: readonly FieldName[]) => new Map(names.map((name) => [name, null]));

/** What is each row's own; `evidence.from` → its value, as lines of a mapping called `m`. */
const lines = (
  columns: readonly ColumnAnswer[],
  values: readonly FieldName[],
  key: string | null = null,
): Record<string, unknown> =>
  Object.fromEntries(
    answeredLines({ columns, besides: { ...NOTHING_BESIDES, key, values: eachRow(values) } }, 'm').map(
      ({ section, name, value }) => [`${section}.${name}`, value],
    ),
  );

const said = (written: Partial<Besides['written']>): Besides => ({
  ...NOTHING_BESIDES,
  written: { ...NOTHING_BESIDES.written, ...written },
});

describe('what was answered of a sheet', () => {
  it('makes ids of the column that tells rows apart, those of sessions by another prefix', () => {
    const columns = [answer('A', { kind: 'key' }), answer('B', { kind: 'fills', field: 'sessions.date' })];
    expect(lines(columns, ['sessions.id', 'sessions.source', 'evidence.from'])).toMatchObject({
      'sessions.id': { column: 'A', prefix: 'm-s-' },
      'sessions.source': { column: 'A', prefix: 'm-' },
      'evidence.from': { column: 'A', prefix: 'm-s-' },
    });
  });

  it('takes ids that columns say as they are', () => {
    const columns = [
      answer('A', { kind: 'fills', field: 'sessions.id' }),
      answer('B', { kind: 'fills', field: 'sources.id' }),
    ];
    expect(lines(columns, ['sessions.source', 'evidence.from'])).toMatchObject({
      'sessions.source': 'B',
      'evidence.from': 'A',
    });
  });

  it('says nothing of rows that nothing tells apart', () => {
    expect(lines([], ['evidence.from'], 'Z')).toEqual({});
    expect(keyOf({ columns: [], besides: NOTHING_BESIDES })).toBeUndefined();
  });

  it('says how cells are written of which a date or a number is made, as they tell or somebody said', () => {
    const open = { as: 'open', cell: '1/2/2026' } as const;
    const comma = { as: 'open', cell: '1,250' } as const;
    const dated = answer('A', { kind: 'fills', field: 'evidence.date' }, { dates: open, decimal: comma });
    const sure = { dates: { as: 'day-first', cell: '13/1/2026' }, decimal: { as: 'comma', cell: '2,5' } } as const;
    const other = answer('B', { kind: 'none' }, sure);
    expect(mannerTold({ columns: [dated, other], besides: NOTHING_BESIDES })).toEqual({ dates: 'open', decimal: null });
    expect(mannerTold({ columns: [dated], besides: said({ dates: 'month-first' }) }).dates).toBe('month-first');
    const rated = answer('A', { kind: 'fills', field: 'ratings.value' }, { dates: null, decimal: comma });
    expect(mannerTold({ columns: [rated], besides: said({ decimal: 'point' }) }).decimal).toBe('point');
  });

  it('can be taken back one by one, and is kept where nothing else was said later', () => {
    const all: Besides = {
      key: 'A',
      written: { dates: 'day-first', decimal: 'comma' },
      values: new Map([
        ['sources.kind', 'informant'],
        ['evidence.from', null],
      ]),
    };
    expect(besidesWithout('key', all)).toEqual({ ...all, key: null });
    expect(besidesWithout('dates', all)).toEqual({ ...all, written: { dates: null, decimal: 'comma' } });
    expect(besidesWithout('decimal', all)).toEqual({ ...all, written: { dates: 'day-first', decimal: null } });
    expect(besidesWithout('sources.kind', all)).toEqual({ ...all, values: new Map([['evidence.from', null]]) });
    expect(allBesides(all, NOTHING_BESIDES)).toEqual(all);
    const last = { ...said({ dates: 'month-first' }), key: 'B', values: new Map([['evidence.from', 'head'] as const]) };
    expect(allBesides(all, last)).toEqual({
      key: 'B',
      written: { dates: 'month-first', decimal: 'comma' },
      values: new Map([
        ['sources.kind', 'informant'],
        ['evidence.from', 'head'],
      ]),
    });
  });

  it('knows a cell that leaves it open, of whichever column', () => {
    const date = { kind: 'fills', field: 'evidence.date' } as const;
    const written = (as: 'day-first' | 'month-first' | 'open', cell: string) =>
      answer('A', date, { dates: { as, cell }, decimal: null });
    const columns = [written('day-first', '13/1/2026'), written('month-first', '1/13/2026')];
    expect(mannerSeen([...columns, written('open', '1/2/2026')]).dates).toEqual({ as: 'open', cell: '1/2/2026' });
    expect(mannerSeen(columns).dates).toEqual({ as: 'open', cell: '13/1/2026' });
    expect(mannerSeen([written('open', '1/2/2026'), written('day-first', '13/1/2026')]).dates?.as).toBe('day-first');
  });
});
