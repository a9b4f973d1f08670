import { formOf, groupFindings, guideForStudy, guideTo, type MadeGuide } from '../../app/guide.js';
import { finding, hasErrors } from '../../model/findings/index.js';
import { GUIDE_PARTS, type GuidePart } from '../../model/guide.js';
import type { Command } from '../command.js';
import { showDocuments } from '../document.js';
import { deliver, deliverFile, destinations, formatOption, type Destination } from '../formats.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { offersStudy } from '../studyArgument.js';
import { oneOf, usageError } from '../usage.js';
import { openWorkshop, readingOptions, type ConfiguredWorkshop, type ReadingOptions } from '../workshop.js';

const FORMATS = ['markdown', 'html', 'terminal', 'xlsform'] as const;
type Format = (typeof FORMATS)[number];

interface Options extends ReadingOptions {
  readonly format?: readonly Destination<Format>[];
  readonly output?: string;
  readonly part?: readonly GuidePart[];
  readonly group?: string;
  readonly for?: string;
}

const part = oneOf('part', GUIDE_PARTS);

export function define(command: Command, session: Session): void {
  const reading = readingOptions(formatOption(command, FORMATS))
    .takes('<framework>', (t) => t.framework.reference)
    .offers('-o, --output <file>', (t) => t.output);
  offersStudy(reading, '--for', (t) => t.guide.for)
    .offers(
      '--part <name>',
      (t) => t.guide.part(GUIDE_PARTS.join(', ')),
      (value: string, before: readonly GuidePart[] | undefined) => [...new Set([...(before ?? []), part(value)])],
    )
    .offers('--group <id>', (t) => t.guide.group)
    .shows(
      'guide my-framework -f html -o guide.html',
      '--lang id guide my-framework --group leadership -f html -o pimpinan.html',
      'guide my-framework --for my-study',
      'guide my-framework -f xlsform=form.xlsx',
    )
    .action(async (reference: string, options: Options) => {
      if (options.output === '') usageError((t) => t.needsFile('-o'));
      const wanted = destinations(session, options.format, FORMATS, options.output);
      checkWanted(wanted, options);
      const workshop = await openWorkshop(session, options, options.for);
      if (!workshop) return;
      const { made, ...diagnosed } = await guideMade(session, workshop, reference, options.for ?? null);
      await session.report(diagnosed);
      if (!made) return;
      const unknown = groupFindings(made.guide, options.group ?? null);
      await session.report({ findings: unknown, texts: new Map() });
      if (hasErrors(unknown)) return;
      for (const to of wanted) {
        if (to.format === 'xlsform') await deliverForm(session, workshop, made, to);
        else await deliver(session, to, await guideText(session, made, to.format, options));
      }
    });
}

/** What cannot be meant, told before anything is read. */
function checkWanted(wanted: readonly Destination<Format>[], { part: parts, group }: Options): void {
  const form = wanted.find(({ format }) => format === 'xlsform');
  if (form?.file === null) usageError((t) => t.guide.formFile);
  if (form && (parts ?? group) !== undefined) usageError((t) => t.guide.paperOnly);
  if (group !== undefined && parts?.some((each) => each !== 'interview')) usageError((t) => t.guide.groupPart);
}

async function guideMade(
  session: Session,
  workshop: ConfiguredWorkshop,
  reference: string,
  path: string | null,
): Promise<MadeGuide> {
  if (path === null) return guideTo(workshop, reference);
  const study = await onlyStudy(session, workshop, path);
  return study ? guideForStudy(workshop, study, reference) : { made: null, findings: [], texts: new Map() };
}

async function guideText(
  session: Session,
  { guide }: NonNullable<MadeGuide['made']>,
  format: Exclude<Format, 'xlsform'>,
  { part: parts, group }: Options,
): Promise<string> {
  const { guideDocument } = await import('../../report/views/guide/index.js');
  const chosen = parts ?? (group === undefined ? GUIDE_PARTS : (['interview'] as const));
  const document = guideDocument(guide, session.options().lang, { parts: chosen, group: group ?? null });
  return showDocuments(session, format, [document]);
}

async function deliverForm(
  session: Session,
  { ports }: ConfiguredWorkshop,
  made: NonNullable<MadeGuide['made']>,
  { format, file }: Destination<Format>,
): Promise<void> {
  const form = formOf(made, session.options().lang, ports.sha256);
  if (!form) {
    const { framework, study } = made.guide;
    const empty = finding('FORM-EMPTY', { framework: framework.id, study: study?.id ?? null }, null);
    await session.report({ findings: [empty], texts: new Map() });
    return;
  }
  const { workbooks } = await import('../../workbook/index.js');
  if (file !== null) await deliverFile(session, { format, file }, await workbooks.write(form));
}
