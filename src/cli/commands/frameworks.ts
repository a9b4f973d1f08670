import { frameworkAt } from '../../app/formats.js';
import { lintCatalogueFiles, lintFile, testFile, type FrameworkFile } from '../../app/frameworks.js';
import { isPath } from '../../app/shelf.js';
import { CATALOGUE_FILES, packageFile, shippedFrameworks } from '../../app/shipped.js';
import type { Workshop } from '../../app/study.js';
import type { Diagnosed } from '../../app/texts.js';
import { resolvedFramework } from '../../app/resolved.js';
import type { Command, Told } from '../command.js';
import { EXIT, exitOf, isAboutTheFile } from '../exit.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import type { Session } from '../session.js';
import { usageError } from '../usage.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';
import { showDocuments } from '../document.js';

const FORMATS = ['terminal', 'markdown', 'html'] as const;
const SHOW_FORMATS = [...FORMATS, 'yaml', 'json'] as const;
const REFERENCE: Told = (t) => t.framework.reference;
/** Where a framework of one's own goes if nothing else is said. */
const USUAL_FOLDER = 'frameworks';

interface ListOptions extends ReadingOptions {
  readonly format?: readonly Destination<(typeof FORMATS)[number]>[];
}

interface ShowOptions extends ReadingOptions {
  readonly format?: readonly Destination<(typeof SHOW_FORMATS)[number]>[];
  readonly resolved?: boolean;
}

export function define(command: Command, session: Session): void {
  readingOptions(
    formatOption(
      command.under('list', (t) => t.summaries['frameworks list']),
      FORMATS,
    ),
  ).action(async (options: ListOptions) => {
    await list(session, options);
  });
  readingOptions(
    formatOption(
      command.under('show', (t) => t.summaries['frameworks show']),
      SHOW_FORMATS,
    ),
  )
    .takes('<id>', REFERENCE)
    .offers('--resolved', (t) => t.framework.resolved)
    .action(async (reference: string, options: ShowOptions) => {
      await show(session, reference, options);
    });
  readingOptions(command.under('lint', (t) => t.summaries['frameworks lint']))
    .takes('[id...]', REFERENCE)
    .action(async (references: string[], options: ReadingOptions) => {
      const workshop = await openWorkshop(session, options);
      if (workshop) await lint(session, workshop, references);
    });
  readingOptions(command.under('test', (t) => t.summaries['frameworks test']))
    .takes('[id...]', REFERENCE)
    .action(async (references: string[], options: ReadingOptions) => {
      const workshop = await openWorkshop(session, options);
      if (workshop) await test(session, workshop, references);
    });
  command
    .under('new', (t) => t.summaries['frameworks new'])
    .takes('<id>', (t) => t.framework.id)
    .offers('-o, --output <folder>', (t) => t.framework.output(USUAL_FOLDER))
    .shows('frameworks new my-framework')
    .action(async (id: string, { output = USUAL_FOLDER }: { output?: string }) => {
      const { newFramework } = await import('../newFramework.js');
      await newFramework(session, id, output);
    });
}

async function list(session: Session, options: ListOptions): Promise<void> {
  const workshop = await openWorkshop(session, options);
  if (!workshop) return;
  const { frameworksList } = await import('../../report/views/frameworks-list.js');
  const rows = [];
  for (const id of workshop.shelf.ids('.')) {
    const { framework, ...diagnosed } = workshop.shelf.find(id, '.', null);
    await session.report(diagnosed);
    const [pack] = workshop.shelf.packs(id, '.');
    if (framework) rows.push({ framework, file: pack?.path ?? null, package: pack?.folder.package ?? null });
  }
  const document = frameworksList(rows, session.options().lang);
  for (const to of destinations(session, options.format, FORMATS)) {
    await deliver(session, to, await showDocuments(session, to.format, [document]));
  }
}

async function show(session: Session, reference: string, options: ShowOptions): Promise<void> {
  const workshop = await openWorkshop(session, options);
  if (!workshop) return;
  const { framework, ...diagnosed } = workshop.shelf.find(reference, '.', null);
  await session.report(diagnosed);
  if (!framework) return;
  for (const to of destinations(session, options.format, options.resolved ? ['yaml'] : SHOW_FORMATS)) {
    const { format } = to;
    if (format === 'yaml' || format === 'json') {
      if (!options.resolved) usageError((t) => t.needsResolved(format));
      const { yaml } = await import('../../report/formats/yaml.js');
      const { jsonText } = await import('../../text/encode/json.js');
      const resolved = resolvedFramework(framework);
      await deliver(session, to, format === 'yaml' ? yaml(resolved) : `${jsonText(resolved, 2)}\n`);
    } else {
      if (options.resolved) usageError((t) => t.resolvedFormats);
      const { frameworkShow } = await import('../../report/views/framework-show.js');
      const document = frameworkShow(framework, session.options().lang);
      await deliver(session, to, await showDocuments(session, format, [document]));
    }
  }
}

async function lint(session: Session, workshop: Workshop, references: readonly string[]): Promise<void> {
  for (const file of await files(session, workshop, references)) {
    await judged(session, lintFile(workshop, file));
  }
  if (references.length === 0) {
    await judged(session, lintCatalogueFiles(workshop, CATALOGUE_FILES.map(packageFile), 'frameworks/catalogue'));
  }
  await session.verdict();
}

async function test(session: Session, workshop: Workshop, references: readonly string[]): Promise<void> {
  const { messages } = await import('../../text/messages/index.js');
  const { tested, untested } = messages(session.options().lang).frameworks;
  for (const file of await files(session, workshop, references)) {
    const { count, ...diagnosed } = testFile(workshop, file);
    await judged(session, diagnosed);
    const failed = new Set(diagnosed.findings.map((f) => JSON.stringify(f.place))).size;
    session.say(`${count === null ? untested(file.name) : tested(file.name, count, failed)}\n`);
  }
  await session.verdict();
}

/** A framework that is not clean is a gate that failed; one that cannot be read is bad input. */
async function judged(session: Session, diagnosed: Diagnosed): Promise<void> {
  const unread = diagnosed.findings.some(isAboutTheFile);
  await session.report(diagnosed, unread ? exitOf(diagnosed.findings) : EXIT.gate);
}

/** The files that references stand for; all shipped ones where there is none. */
async function files(session: Session, workshop: Workshop, references: readonly string[]) {
  const shipped = shippedFrameworks();
  const chosen = references.length > 0 ? references : shipped.map(({ id }) => id);
  const found: (FrameworkFile & { name: string })[] = [];
  for (const reference of chosen) {
    const entry = shipped.find(({ id }) => id === reference);
    const [pack, ...others] = entry || isPath(reference) ? [] : workshop.shelf.packs(reference, '.');
    if (entry) found.push({ name: reference, path: packageFile(entry.path), shown: entry.path, shipped: true });
    else if (isPath(reference)) {
      const path = frameworkAt(workshop.ports.files, reference);
      found.push({ name: reference, path, shown: path, shipped: false });
    } else {
      const { framework: _framework, ...diagnosed } = workshop.shelf.find(reference, '.', null);
      const leadsOut = diagnosed.findings.some(({ code }) => code === 'OUTSIDE-REPOSITORY');
      if (pack && others.length === 0 && !leadsOut) {
        found.push({ name: reference, path: pack.path, shown: pack.path, shipped: false });
      } else await session.report(diagnosed);
    }
  }
  return found;
}
