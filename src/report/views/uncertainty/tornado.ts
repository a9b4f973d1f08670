import type { Aggregate } from '../../../model/framework.js';
import type { Cause, TornadoEnd, TornadoRow, Uncertainty } from '../../../model/uncertainty.js';
import { decimal, thousands } from '../../../text/numbers.js';
import { capital } from '../../../text/words.js';
import { cell, left, right, table, toned } from '../../compose.js';
import type { Context } from '../../context.js';
import type { Block, Cell, Inline } from '../../tree.js';
import { changeText } from './alone.js';
import type { Names } from './named.js';

/** How far each cause moves the score, the widest first. */
export function tornadoTable({ tornado }: Uncertainty, names: Names, c: Context): Block {
  const t = c.t.uncertainty;
  return table(
    [left(t.cause), left(t.lowest), left(t.highest), right(t.width)],
    tornado.map((row) => [
      causeCell(row, c),
      endCell(row.cause, row.lowest, names, c),
      endCell(row.cause, row.highest, names, c),
      cell(decimal(row.highest.score - row.lowest.score, c.lang)),
    ]),
  );
}

function causeCell({ cause, cases, unscored }: TornadoRow, c: Context): Cell {
  const t = c.t.uncertainty;
  const without = t.unscored(thousands(unscored, c.lang), thousands(cases, c.lang));
  return cell(capital(t.causes[cause]), unscored === 0 ? null : toned('quiet', ` (${without})`));
}

function endCell(cause: Cause, end: TornadoEnd, names: Names, c: Context): Cell {
  const by = end.by === null ? null : byWords(cause, end.by, names, c);
  return cell(changeText(end, c), by === null ? null : [' (', by, ')']);
}

function byWords(cause: Cause, by: string, names: Names, c: Context): Inline | null {
  switch (cause) {
    case 'rule':
      // A rule stands there by the name it has in the model.
      return c.t.vocabulary.aggregate[by as Aggregate];
    case 'source':
    case 'group':
    case 'item':
      return names.of[cause](by);
    case 'level':
      return names.node(by);
    case 'unknown':
    case 'bootstrap':
    case 'weights':
      return null;
  }
}
