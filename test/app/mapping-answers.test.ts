import { describe, expect, it } from 'vitest';
import {
  answeredLines,
  keyOf,
  NOTHING_BESIDES,
  openCell,
  writtenDown,
  type Besides,
  type ColumnAnswer,
} from '../../src/app/mapping/answers.js';
import type { FieldName } from '../../src/model/layouts.js';
import type { SeenColumn, Use } from '../../src/app/mapping/unknown.js';

const NO_LEVELS: ColumnAnswer['levels'] = new Map();
const UNWRITTEN: SeenColumn['written'] = { dates: null, decimal: null };

const answer = (letter: string, use: Use, written = UNWRITTEN, texts: readonly string[] = []): ColumnAnswer => ({
  column: { letter, header: letter, name: letter, filled: 2, different: 2, texts, kind: 'text', longest: 1, written },
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
    const dated = answer('A', { kind: 'fills', field: 'evidence.date' }, { dates: 'open', decimal: 'open' });
    const other = answer('B', { kind: 'none' }, { dates: 'day-first', decimal: 'comma' });
    expect(writtenDown({ columns: [dated, other], besides: NOTHING_BESIDES })).toEqual({
      dates: 'open',
      decimal: null,
    });
    expect(writtenDown({ columns: [dated], besides: said({ dates: 'month-first' }) }).dates).toBe('month-first');
    const rated = answer('A', { kind: 'fills', field: 'ratings.value' }, { dates: null, decimal: 'open' });
    expect(writtenDown({ columns: [rated], besides: said({ decimal: 'point' }) }).decimal).toBe('point');
  });

  it('shows a cell that leaves it open; one like it where none was kept', () => {
    const date = { kind: 'fills', field: 'evidence.date' } as const;
    expect(openCell([answer('A', date, UNWRITTEN, ['2026', '1/2/2026'])], 'date')).toBe('1/2/2026');
    expect(openCell([answer('A', date)], 'date')).toBe('03/04/2026');
    expect(openCell([answer('A', date, UNWRITTEN, ['1,5'])], 'number')).toBe('1,234');
  });
});
