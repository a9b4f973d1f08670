import { describe, expect, it } from 'vitest';
import { fieldOf, LAYOUTS, SESSION_COLUMNS, SESSION_NAMES, TABLES } from '../../src/model/layouts.js';

describe('a column of the tables', () => {
  it('is known by its table and its name', () => {
    for (const table of TABLES)
      for (const { name } of LAYOUTS[table]) expect(fieldOf(`${table}.${name}`)).toEqual({ table, column: name });
  });

  it('of a meeting has another name beside an item of evidence, and is found by it', () => {
    expect(SESSION_COLUMNS.map(({ name }) => [name, SESSION_NAMES.get(name)])).toEqual([
      ['session-source', 'source'],
      ['session-method', 'method'],
      ['session-date', 'date'],
    ]);
  });
});
