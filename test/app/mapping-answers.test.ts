import { describe, expect, it } from 'vitest';
import {
  answeredLines,
  keyOf,
  openCell,
  writtenDown,
  type Besides,
  type ColumnAnswer,
} from '../../src/app/mapping/answers.js';
import type { SeenColumn, Use } from '../../src/app/mapping/unknown.js';

const NO_LEVELS: ColumnAnswer['levels'] = new Map();
const UNWRITTEN: SeenColumn['written'] = { dates: null, decimal: null };

const answer = (letter: string, use: Use, written = UNWRITTEN, texts: readonly string[] = []): ColumnAnswer => ({
  column: { letter, header: letter, name: letter, filled: 2, different: 2, texts, kind: 'text', longest: 1, written },
  use,
  levels: NO_LEVELS,
});

/** `evidence.from` → its value, as lines of a mapping called `m`. */
const lines = (columns: readonly ColumnAnswer[], besides: Besides): Record<string, unknown> =>
  Object.fromEntries(
    answeredLines({ columns, besides }, 'm').map(({ section, name, value }) => [`${section}.${name}`, value]),
  );

describe('what was answered of a sheet', () => {
  it('makes ids of the column that tells rows apart, those of sessions by another prefix', () => {
    const columns = [answer('A', { kind: 'key' }), answer('B', { kind: 'fills', field: 'sessions.date' })];
    expect(
      lines(
        columns,
        new Map([
          ['sessions.id', null],
          ['sessions.source', null],
          ['evidence.from', null],
        ]),
      ),
    ).toMatchObject({
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
    expect(
      lines(
        columns,
        new Map([
          ['sessions.source', null],
          ['evidence.from', null],
        ]),
      ),
    ).toMatchObject({
      'sessions.source': 'B',
      'evidence.from': 'A',
    });
  });

  it('says nothing of rows that nothing tells apart', () => {
    expect(
      lines(
        [],
        new Map([
          ['evidence.from', null],
          ['key', 'Z'],
        ]),
      ),
    ).toEqual({});
    expect(keyOf({ columns: [], besides: new Map() })).toBeUndefined();
  });

  it('says how cells are written of which a date or a number is made, as they tell or somebody said', () => {
    const dated = answer('A', { kind: 'fills', field: 'evidence.date' }, { dates: 'open', decimal: 'open' });
    const other = answer('B', { kind: 'none' }, { dates: 'day-first', decimal: 'comma' });
    expect(writtenDown({ columns: [dated, other], besides: new Map() })).toEqual({ dates: 'open', decimal: null });
    expect(writtenDown({ columns: [dated], besides: new Map([['dates', 'month-first']]) }).dates).toBe('month-first');
    const rated = answer('A', { kind: 'fills', field: 'ratings.value' }, { dates: null, decimal: 'open' });
    expect(writtenDown({ columns: [rated], besides: new Map([['decimal', 'point']]) }).decimal).toBe('point');
  });

  it('shows a cell that leaves it open; one like it where none was kept', () => {
    const date = { kind: 'fills', field: 'evidence.date' } as const;
    expect(openCell([answer('A', date, UNWRITTEN, ['2026', '1/2/2026'])], 'date')).toBe('1/2/2026');
    expect(openCell([answer('A', date)], 'date')).toBe('03/04/2026');
    expect(openCell([answer('A', date, UNWRITTEN, ['1,5'])], 'number')).toBe('1,234');
  });
});
