import type { Command } from 'commander';
import { frameworkAt } from '../../app/discover.js';
import { lintCatalogueFiles, lintFile, testFile, type FrameworkFile } from '../../app/frameworks.js';
import { isPath } from '../../app/shelf.js';
import { CATALOGUE_FILES, packageFile, shippedFramework, shippedFrameworks } from '../../app/shipped.js';
import type { Workshop } from '../../app/study.js';
import type { Diagnosed } from '../../app/texts.js';
import { finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import type { Document } from '../../report/tree.js';
import { EXIT, exitOf, isAboutTheFile } from '../exit.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import { subcommand } from '../command.js';
import type { Session } from '../session.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

const FORMATS = ['terminal', 'markdown'] as const;

interface ShowOptions extends ReadingOptions {
  readonly format?: readonly Destination<(typeof FORMATS)[number]>[];
}

export function define(command: Command, session: Session): void {
  const sub = (name: string, summary: string) => subcommand(command, name, summary, session.io);
  formatOption(sub('list', 'list the frameworks that ship'), FORMATS).action(async (options: ShowOptions) => {
    const { frameworksList } = await import('../../report/views/frameworks-list.js');
    const all = shippedFrameworks().flatMap(({ id }) => shippedFramework(id) ?? []);
    await show(session, frameworksList(all, session.options().lang), options);
  });
  readingOptions(formatOption(sub('show', 'show a framework: its tree, questions and rubric'), FORMATS))
    .argument('<id>', 'the id of a shipped framework, or the path of a YAML file or its folder')
    .action(async (reference: string, options: ShowOptions) => {
      const { framework, ...diagnosed } = openWorkshop(session, options).shelf.find(reference, '.', null);
      await session.report(diagnosed);
      if (!framework) return;
      const { frameworkShow } = await import('../../report/views/framework-show.js');
      await show(session, frameworkShow(framework, session.options().lang), options);
    });
  readingOptions(sub('lint', 'find what is unfinished in frameworks; without an id, in all that ship'))
    .argument('[id...]', 'ids of shipped frameworks, or paths of YAML files or their folders')
    .action(async (references: string[], options: ReadingOptions) => {
      await lint(session, openWorkshop(session, options), references);
    });
  readingOptions(sub('test', 'run the cases that frameworks must satisfy; without an id, of all that ship'))
    .argument('[id...]', 'ids of shipped frameworks, or paths of YAML files or their folders')
    .action(async (references: string[], options: ReadingOptions) => {
      await test(session, openWorkshop(session, options), references);
    });
}

async function show(session: Session, document: Document, { format }: ShowOptions): Promise<void> {
  const { markdown } = await import('../../report/formats/markdown.js');
  const { terminal } = await import('../../report/formats/terminal.js');
  const means = await session.means();
  for (const { format: name, file } of destinations(format, FORMATS)) {
    await deliver(session, file, name === 'markdown' ? markdown(document) : terminal(document, means));
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
  for (const file of await files(session, workshop, references)) {
    const { count, ...diagnosed } = testFile(workshop, file);
    await judged(session, diagnosed);
    const failed = new Set(diagnosed.findings.map((f) => JSON.stringify(f.place))).size;
    session.say(
      count === null
        ? `${file.name}: no tests.yaml beside it\n`
        : `${file.name}: ${String(count)} vectors, ${String(failed)} failed\n`,
    );
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
    if (entry) found.push({ name: reference, path: packageFile(entry.path), shown: entry.path, shipped: true });
    else if (isPath(reference)) {
      const path = frameworkAt(workshop.ports.files, reference);
      found.push({ name: reference, path, shown: path, shipped: false });
    } else {
      const known = shipped.map(({ id }) => id);
      const unknown = finding(
        'UNKNOWN-FRAMEWORK',
        { id: reference, suggestion: nearest(reference, known), known },
        null,
      );
      await session.report({ findings: [unknown], texts: new Map() });
    }
  }
  return found;
}
