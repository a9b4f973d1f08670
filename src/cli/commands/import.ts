import { readGrids } from '../../app/grids.js';
import { mappingAt } from '../../app/mapping/chosen.js';
import { importInto, type Import } from '../../app/import/index.js';
import { isConcealing } from '../../app/import/concealed.js';
import { sha256 } from '../../files/sha256.js';
import { hasErrors } from '../../model/findings/index.js';
import { DATE_ORDERS, DECIMALS, type DateOrder, type Decimal } from '../../model/mapping.js';
import { fileName } from '../../model/paths.js';
import { messages } from '../../text/messages/index.js';
import { writeChange } from '../changing/write.js';
import type { Command } from '../command.js';
import { againTo, tell, tellFiles } from '../importing.js';
import type { InputOption } from '../asking.js';
import { mappingMade, type Made } from '../mapping/made.js';
import { propose } from '../mapping/propose.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { takesStudy } from '../studyArgument.js';
import { oneOf, usageError } from '../usage.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

interface Options extends ReadingOptions, InputOption {
  readonly write?: boolean;
  readonly list?: boolean;
  readonly decimal?: Decimal;
  readonly dates?: DateOrder;
  readonly mapping?: string;
  readonly propose?: boolean;
  readonly output?: string;
}

export function define(command: Command, session: Session): void {
  takesStudy(readingOptions(command).takes('<file>', (t) => t.import.file))
    .offers('--write', (t) => t.import.write)
    .offers('--list', (t) => t.import.list)
    .offers('--mapping <file>', (t) => t.import.mapping)
    .offers('--propose', (t) => t.import.propose)
    .offers('-o, --output <file>', (t) => t.import.output)
    .offers('--decimal <sign>', (t) => t.import.decimal(DECIMALS.join(', ')), oneOf('decimal', DECIMALS))
    .offers('--dates <order>', (t) => t.import.dates(DATE_ORDERS.join(', ')), oneOf('dates', DATE_ORDERS))
    .offers('--no-input', (t) => t.init.noInput)
    .shows(
      'import filled.xlsx my-study',
      'import filled.xlsx my-study --write',
      'import survey.csv my-study --propose -o survey.yaml',
      'import survey.csv my-study --mapping survey.yaml',
    )
    .action(async (file: string, path: string, options: Options) => {
      checkTogether(options);
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      const study = await onlyStudy(session, workshop, path);
      if (!study) return;
      // Much is done over and over, in every row: that is worth optimising early.
      session.io.expect?.(MANY);
      const named = file.replaceAll('\\', '/');
      const { grids, bytes, findings, texts } = await readGrids(session.files, named, async () => {
        return (await import('../../workbook/index.js')).workbooks;
      });
      if (!grids) return session.report({ findings, texts });
      if (options.propose)
        return propose(session, workshop, study, { file: named, grids }, options.output?.replaceAll('\\', '/') ?? null);
      const chosen: Made =
        options.mapping === undefined
          ? await mappingMade(session, workshop, study, { file: named, grids }, options)
          : { kind: 'made', path: options.mapping.replaceAll('\\', '/') };
      if (chosen.kind === 'nothing') return;
      const { mapping, ...loaded } = mappingAt(workshop.ports, chosen.kind === 'made' ? chosen.path : null);
      await session.report(loaded);
      if (hasErrors(loaded.findings)) return;
      const { lang } = session.options();
      const { decimal = null, dates = null } = options;
      const work = async (): Promise<Import> => {
        const made = importInto(workshop, study, {
          grids,
          findings,
          file: named,
          settings: { decimal, dates },
          mapping,
          head: messages(lang).imported.head(fileName(named), sha256([bytes])),
        });
        const lines = isConcealing(made.findings) ? [] : texts;
        await session.report({ findings: made.findings, texts: new Map([...made.texts, ...lines, ...loaded.texts]) });
        tell(session, made, study, options.list);
        return made;
      };
      const made = options.write ? await writeChange(session, study, work) : await work();
      if (!made) return;
      const mappedBy = chosen.kind === 'made' ? chosen.path : null;
      tellFiles(
        session,
        made,
        options.write === true,
        study,
        againTo(session, named, study, mappedBy, { decimal, dates }),
      );
    });
}

/** A proposal reads no rows, so nothing can be said of how they are read or written. */
function checkTogether({ propose: isProposed, output, ...options }: Options): void {
  if (output === '') usageError((t) => t.needsFile('-o'));
  if (options.mapping === '') usageError((t) => t.needsFile('--mapping'));
  if (output !== undefined && !isProposed) usageError((t) => t.import.outputAlone);
  const others = {
    '--mapping': options.mapping,
    '--write': options.write,
    '--list': options.list,
    '--decimal': options.decimal,
    '--dates': options.dates,
  };
  const [other] = Object.entries(others).flatMap(([flag, value]) => (value === undefined ? [] : [flag]));
  if (isProposed && other !== undefined) usageError((t) => t.exclude('--propose', other));
}

/** As many studies would be. */
const MANY = 10;
