import { exportOf } from '../../app/export.js';
import { isByHand, TABLES, type TableName } from '../../model/layouts.js';
import { EXPORTED_TABLES, type ExportedTable } from '../../model/tables.js';
import { blankTables } from '../../report/tables/index.js';
import type { Command } from '../command.js';
import { destinations, formatOption, type Destination } from '../formats.js';
import { chosenFrameworks } from '../frameworks.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { takesStudy } from '../studyArgument.js';
import { checkPlaces, deliverSheets, deliverTables, TABLE_FORMATS, type TableFormat } from '../tables.js';
import { oneOf, usageError } from '../usage.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

interface Options extends ReadingOptions, PublicOption {
  readonly format?: readonly Destination<TableFormat>[];
  readonly output?: string;
  readonly table?: readonly ExportedTable[];
  readonly framework?: readonly string[];
  readonly blank?: true;
}

const table = oneOf('table', EXPORTED_TABLES);

export function define(command: Command, session: Session): void {
  takesStudy(
    publicOption(readingOptions(chosenFrameworks(formatOption(command, TABLE_FORMATS), (t) => t.frameworks.export))),
  )
    .offers('-o, --output <path>', (t) => t.export.output)
    .offers(
      '--table <name>',
      (t) => t.export.table(EXPORTED_TABLES.join(', ')),
      (value: string, before: readonly ExportedTable[] | undefined) => [...new Set([...(before ?? []), table(value)])],
    )
    .offers('--blank', (t) => t.export.blank)
    .shows(
      'export my-study -o tables',
      'export my-study -f xlsx=my-study.xlsx',
      'export my-study --table nodes > nodes.csv',
      'export --blank -f xlsx=to-fill-in.xlsx',
    )
    .remark((t) => t.export.public)
    .action(async (path: string, options: Options) => {
      if (options.output === '') usageError((t) => t.needsFile('-o'));
      const wanted = destinations(session, options.format, TABLE_FORMATS, options.output);
      const names = options.blank ? blankNames(command.args, options, wanted) : (options.table ?? EXPORTED_TABLES);
      checkPlaces(session, wanted, names);
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      if (options.blank) {
        const tables = blankTables(names.filter(isByHand), session.options().lang);
        await deliverSheets(session, wanted, { names, tables });
        return;
      }
      const study = await onlyStudy(session, workshop, path);
      if (!study) return;
      const asked = { tables: names, frameworks: options.framework ?? null, ...publishing(options) };
      const { made, ...diagnosed } = exportOf(workshop, study, asked);
      await session.report(diagnosed);
      if (made) await deliverTables(session, wanted, { names, ...made });
    });
}

/** The tables that are to be filled in; what cannot be meant beside it is told. */
function blankNames(
  named: readonly string[],
  { table: asked = TABLES, ...options }: Options,
  wanted: readonly Destination<TableFormat>[],
): readonly TableName[] {
  if (named.length > 0) usageError((t) => t.export.blankStudy);
  if (options.public) usageError((t) => t.exclude('--blank', '--public'));
  if (options.framework) usageError((t) => t.exclude('--blank', '--framework'));
  if (wanted.some(({ format }) => format === 'json')) usageError((t) => t.export.blankJson);
  return asked.map((name) => (isByHand(name) ? name : usageError((t) => t.export.blankTable(name))));
}
