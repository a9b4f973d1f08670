import { hasErrors } from '../model/findings/index.js';
import { join } from '../model/paths.js';
import type { SheetTable } from '../model/sheets.js';
import type { ExportedTable, Tables } from '../model/tables.js';
import { asCells, tableCsv, tooLong } from '../report/tables/index.js';
import { jsonText } from '../text/encode/json.js';
import { shellWord } from '../text/encode/shell.js';
import { deliverFolder } from './folder.js';
import { deliver, deliverFile, placeOf, type Destination } from './formats.js';
import type { Session } from './session.js';
import { usageError } from './usage.js';

export const TABLE_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];
type SheetFormat = Exclude<TableFormat, 'json'>;

/** Tables as sheets. */
interface Sheets {
  /** The tables asked for; of one alone CSV is a file, of several a folder. */
  readonly names: readonly ExportedTable[];
  readonly tables: readonly SheetTable[];
}

/** Tables as sheets, and as one document. */
interface Written extends Sheets {
  readonly document: Tables;
}

/** What cannot be written where it is wanted, told before anything is read. */
export function checkPlaces(
  { io }: Pick<Session, 'io'>,
  wanted: readonly Destination<TableFormat>[],
  names: readonly ExportedTable[],
): void {
  for (const { format, file } of wanted) {
    if (format === 'xlsx' && file === null) usageError((t) => t.export.xlsxFile);
    if (format !== 'csv' || names.length === 1) continue;
    if (file === null) usageError((t) => t.export.csvFolder);
    const [, ending] = /\.(csv|xlsx|json)$/u.exec(file.toLowerCase()) ?? [];
    if (ending === undefined) continue;
    // Of blank tables there is no JSON, and a CSV file holds one table.
    const instead = ending === 'xlsx' ? `-f ${shellWord(`xlsx=${file}`)}` : null;
    usageError((t) => t.export.csvEnding(file, instead));
  }
  const places = wanted.flatMap((to) => filesOf(to, names)).map((file) => placeOf(io.cwd, file));
  if (new Set(places).size < places.length) usageError((t) => t.onePlace);
}

function filesOf({ format, file }: Destination<TableFormat>, names: readonly ExportedTable[]): string[] {
  if (file === null) return [];
  return format === 'csv' && names.length > 1 ? names.map((name) => fileIn(file, name)) : [file];
}

const fileIn = (folder: string, table: string): string => join(folder, `${table}.csv`);

/** Writes tables wherever they are to go; nothing at all where one of them does not fit its format. */
export async function deliverTables(
  session: Session,
  wanted: readonly Destination<TableFormat>[],
  { document, ...sheets }: Written,
): Promise<void> {
  if (!(await deliverSheets(session, wanted, sheets))) return;
  for (const to of wanted) if (!isOfSheets(to)) await deliver(session, to, `${jsonText(document, 2)}\n`);
}

const isOfSheets = (to: Destination<TableFormat>): to is Destination<SheetFormat> => to.format !== 'json';

/** Writes tables to whatever takes sheets; false where one of them does not fit its format. */
export async function deliverSheets(
  session: Session,
  wanted: readonly Destination<TableFormat>[],
  { names, tables }: Sheets,
): Promise<boolean> {
  const sheets = wanted.some(({ format }) => format === 'xlsx') ? tables.map(asCells) : [];
  const long = tooLong(sheets);
  await session.report({ findings: long, texts: new Map() });
  if (hasErrors(long)) return false;
  for (const to of wanted.filter(isOfSheets)) {
    const { format, file } = to;
    if (format === 'xlsx' && file !== null) {
      const { workbooks } = await import('../workbook/index.js');
      await deliverFile(session, { format, file }, await workbooks.write(sheets));
    } else if (names.length === 1 || file === null) {
      await deliver(session, to, tables.slice(0, 1).map(tableCsv).join(''));
    } else {
      await deliverFolder(
        session,
        format,
        tables.map((table) => ({ path: fileIn(file, table.name), text: tableCsv(table) })),
      );
    }
  }
  return true;
}
