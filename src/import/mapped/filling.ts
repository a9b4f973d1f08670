import type { Fillers } from '../../model/mapping.js';
import type { Place } from '../../model/places.js';
import type { FilledCell } from '../tables.js';
import { cellMaker, type CellReader, type IdsMade } from './cells.js';
import type { Columns } from './headers.js';

/** What fills a table, with its columns found. */
export interface Filling {
  /** Whether no column of the sheet fills it. */
  readonly isConstant: boolean;
  readonly cells: (row: number, place: Place) => Filled;
}

interface Filled {
  readonly cells: ReadonlyMap<string, FilledCell>;
  /** Whether any of it stands in the row. */
  readonly isTold: boolean;
}

export function fillingOf(fillers: Fillers, columns: Columns, read: CellReader, ids: IdsMade): Filling {
  const always: (readonly [string, FilledCell['value']])[] = [];
  const told: (readonly [string, (row: number) => FilledCell | null])[] = [];
  for (const [name, filler] of fillers) {
    if (filler.kind === 'value') always.push([name, filler.value]);
    else {
      const col = columns.find(filler.column);
      const made = cellMaker(filler, ids);
      told.push([
        name,
        (row) => {
          const cell = read(row, col);
          return cell && made(cell);
        },
      ]);
    }
  }
  return {
    isConstant: told.length === 0,
    cells: (row, place) => {
      const found = told.flatMap(([name, cellIn]) => {
        const cell = cellIn(row);
        return cell ? [[name, cell] as const] : [];
      });
      return {
        cells: new Map([...always.map(([name, value]) => [name, { value, place }] as const), ...found]),
        isTold: found.length > 0,
      };
    },
  };
}

export const NOTHING_FILLED: Filling = { isConstant: true, cells: () => ({ cells: new Map(), isTold: false }) };
