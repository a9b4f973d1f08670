import { entryOf, missingFlags, type AddAnswers } from '../../app/adding/answers.js';
import { FIELDS, ROLES } from '../../app/adding/fields.js';
import { STUDY_FILE, type StudyPath } from '../../app/discover.js';
import { changeStudy, type Additions, type StudyChange } from '../../app/edit.js';
import { nameOf, type EntryKind } from '../../model/edits.js';
import { finding } from '../../model/findings/index.js';
import { fileName } from '../../model/paths.js';
import { topOf } from '../../model/places.js';
import type { Role, Study } from '../../model/study.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { changedLines } from '../../text/diff.js';
import { messages } from '../../text/messages/index.js';
import { entriesFrom } from '../adding/entries.js';
import { answersIn, fieldFlags } from '../adding/flags.js';
import { writeChange } from '../adding/write.js';
import type { Command } from '../command.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { choice, usageError } from '../usage.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

interface Options extends ReadingOptions {
  readonly id?: string;
  readonly node?: string;
  readonly framework?: string;
  readonly rater?: string;
  readonly role?: Role;
  readonly entries?: string;
  readonly into?: string;
  readonly dryRun?: boolean;
}

const KINDS = ['evidence', 'source', 'session', 'rating', 'factor', 'proposal'] as const satisfies readonly EntryKind[];

export function define(command: Command, session: Session): void {
  for (const kind of KINDS) {
    const sub = readingOptions(command.under(kind, (t) => t.summaries[`add ${kind}`]))
      .takes('[study]', (t) => t.add.study)
      .shows((t) => `add ${kind} ${t.add.examples[kind]}`)
      .remark((t) => t.add.languages);
    if (kind === 'rating') raterFlags(sub);
    else sub.offers('--id <id>', (t) => t.add.id);
    fieldFlags(sub, FIELDS[kind]);
    sub
      .offers('--entries <file>', (t) => t.add.entries)
      .offers('--into <file>', (t) => t.add.into)
      .offers('--dry-run', (t) => t.add.dryRun)
      .action(async (path: string | undefined, options: Options) => {
        await add(session, kind, path ?? '.', options, sub);
      });
  }
}

/** What a rating is called by, and whose it is. */
function raterFlags(command: Command): void {
  command
    .offers('--framework <id>', (t) => t.add.framework)
    .offers('--node <id>', (t) => t.add.node)
    .offers('--rater <id>', (t) => t.add.rater)
    .offers('--role <role>', (t) => t.add.role(ROLES.join(', ')), choice('--role', ROLES));
}

async function add(session: Session, kind: EntryKind, path: string, options: Options, command: Command): Promise<void> {
  const fields = answersIn(command, FIELDS[kind]);
  const { entries = null } = options;
  if (entries !== null && Object.keys(fields).length > 0) usageError((t) => t.add.entriesAlone);
  const workshop = await openWorkshop(session, options, path);
  if (!workshop) return;
  const study = await onlyStudy(session, workshop, path);
  if (!study) return;
  const file = entries === null ? null : entriesFrom(session, workshop, entries, kind);
  const wanted = (known: Study): Additions => ({
    ...(file ?? typed({ kind, ...named(options), fields }, known)),
    rater: options.rater === undefined ? null : { id: options.rater, role: options.role ?? null },
    into: options.into?.replaceAll('\\', '/') ?? null,
  });
  const change = async (): Promise<StudyChange> => {
    const { texts, ...made } = changeStudy(workshop, study, wanted);
    await session.report({ findings: made.findings, texts: new Map([...texts, ...(file?.texts ?? [])]) });
    return { texts, ...made };
  };
  if (options.dryRun) show(session, await change());
  else tell(session, study, await writeChange(session, study, change));
}

/** What an entry is called, as far as that was typed. */
function named({ id, node, framework }: Options): Pick<AddAnswers, 'id' | 'framework'> {
  const [first = '', second] = node?.split('/') ?? [];
  if (second === undefined) return { id: id ?? node ?? null, framework: framework ?? null };
  if (framework !== undefined && framework !== first) usageError((t) => t.add.otherFramework(String(node), framework));
  return { id: second, framework: first };
}

/** The entry that was typed. A study that names one framework is rated by that. */
function typed(answers: AddAnswers, study: Study): Pick<Additions, 'entries' | 'findings'> {
  const [only, ...others] = study.frameworks.map(({ text }) => text.split('@', 1)[0] ?? text);
  const framework = answers.framework ?? (others.length === 0 ? (only ?? null) : null);
  const whole = { ...answers, framework: answers.kind === 'rating' ? framework : null };
  const findings = missingFlags(whole).map((flag) => finding('FLAG-MISSING', { flag }, null));
  return { entries: findings.length > 0 ? [] : [entryOf(whole, study)], findings };
}

/** What would change, as a list of lines for each place. */
function show(session: Session, { files }: StudyChange): void {
  for (const { path, before, text } of files) {
    session.print(`${terminalLine(path)}\n`);
    for (const lines of changedLines(before, text)) {
      session.print(`@@ ${String(lines[0]?.line ?? 1)} @@\n`);
      for (const { mark, text: line } of lines) session.print(`${mark}${terminalLine(line.replace(/\r$/u, ''))}\n`);
    }
  }
}

/** Where the entries stand now, and what to do next. */
function tell(session: Session, study: StudyPath, change: StudyChange | null): void {
  if (!change) return;
  const say = messages(session.options().lang).add;
  change.entries.forEach((entry, i) => {
    const { file, line } = change.places[i] ?? topOf(study.file);
    session.print(`${say.added(`${terminalLine(file)}:${String(line)}`, say.kind[entry.kind], nameOf(entry))}\n`);
  });
  const [first] = change.entries;
  const folder = terminalLine(fileName(study.file) === STUDY_FILE ? study.folder : study.file);
  if (first) session.print(`${say.next[first.kind](folder, nameOf(first))}\n`);
}
