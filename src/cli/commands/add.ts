import { entryOf, type AddAnswers } from '../../app/adding/answers.js';
import { FIELDS } from '../../app/adding/fields.js';
import { frameworksOf, onlyRating } from '../../app/adding/frameworks.js';
import { isWhole, missingFlags } from '../../app/adding/missing.js';
import type { StudyPath } from '../../app/discover.js';
import { changeStudy, type Additions, type StudyChange } from '../../app/edit.js';
import type { EntryKind } from '../../model/edits.js';
import { finding } from '../../model/findings/index.js';
import { ROLES, type Role, type Study } from '../../model/study.js';
import { entriesFrom } from '../adding/entries.js';
import { answersIn, fieldFlags } from '../adding/flags.js';
import { tell } from '../adding/tell.js';
import { prompterFor, type InputOption } from '../asking.js';
import { changeText } from '../changing/show.js';
import { writeChange } from '../changing/write.js';
import type { Command } from '../command.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { takesStudy } from '../studyArgument.js';
import { choice, usageError } from '../usage.js';
import { openWorkshop, readingOptions, type ConfiguredWorkshop, type ReadingOptions } from '../workshop.js';

interface Options extends ReadingOptions, InputOption {
  readonly id?: string;
  readonly node?: string;
  readonly framework?: string;
  readonly rater?: string;
  readonly role?: Role;
  readonly replace?: boolean;
  readonly entries?: string;
  readonly into?: string;
  readonly dryRun?: boolean;
}

const KINDS = ['evidence', 'source', 'session', 'rating', 'factor', 'proposal'] as const satisfies readonly EntryKind[];

export function define(command: Command, session: Session): void {
  for (const kind of KINDS) {
    const sub = takesStudy(readingOptions(command.under(kind, (t) => t.summaries[`add ${kind}`])))
      .shows((t) => `add ${kind} ${t.add.examples[kind]}`)
      .remark((t) => t.add.languages);
    if (kind === 'rating') raterFlags(sub);
    else sub.offers('--id <id>', (t) => t.add.id);
    fieldFlags(sub, FIELDS[kind]);
    sub
      .offers('--entries <file>', (t) => t.add.entries)
      .offers('--into <file>', (t) => t.add.into)
      .offers('--dry-run', (t) => t.add.dryRun)
      .offers('--no-input', (t) => t.init.noInput)
      .action(async (path: string, options: Options) => {
        await add(session, kind, path, options, sub);
      });
  }
}

/** What a rating is called by, and whose it is. */
function raterFlags(command: Command): void {
  command
    .offers('--framework <id>', (t) => t.add.framework)
    .offers('--node <id>', (t) => t.add.node)
    .offers('--rater <id>', (t) => t.add.rater)
    .offers('--role <role>', (t) => t.add.role(ROLES.join(', ')), choice('--role', ROLES))
    .offers('--replace', (t) => t.add.replace);
}

async function add(session: Session, kind: EntryKind, path: string, options: Options, command: Command): Promise<void> {
  const fields = answersIn(command, FIELDS[kind]);
  const { entries = null } = options;
  if (entries !== null && Object.keys(fields).length > 0) usageError((t) => t.add.entriesAlone);
  // It goes where the other stands.
  if (options.replace && options.into !== undefined) usageError((t) => t.exclude('--replace', '--into'));
  const workshop = await openWorkshop(session, options, path);
  if (!workshop) return;
  const study = await onlyStudy(session, workshop, path);
  if (!study) return;
  const answers: AddAnswers = { kind, ...named(options), fields };
  const given: Typed = { session, workshop, study, options, answers };
  if (entries === null && (await isAsked(given))) return;
  const file = entries === null ? null : entriesFrom(session, workshop, entries, kind);
  const wanted = (known: Study): Additions => ({
    ...(file ?? typed(given, known)),
    ...placed(options, options.role),
  });
  const change = async (): Promise<StudyChange> => {
    const { texts, ...made } = changeStudy(workshop, study, wanted);
    await session.report({ findings: made.findings, texts: new Map([...texts, ...(file?.texts ?? [])]) });
    return { texts, ...made };
  };
  if (options.dryRun) {
    session.print(changeText(await change()));
    return;
  }
  const written = await writeChange(session, study, change);
  if (written) tell(session, study, written);
}

interface Typed {
  readonly session: Session;
  readonly workshop: ConfiguredWorkshop;
  readonly study: StudyPath;
  readonly options: Options;
  readonly answers: AddAnswers;
}

/** Asks for an entry of which not all that must be was typed, where somebody can be asked. */
async function isAsked(typedSoFar: Typed): Promise<boolean> {
  const { session, workshop, study, options, answers } = typedSoFar;
  if (isWhole(answers, [])) return false;
  const prompter = await prompterFor(session, options);
  if (!prompter) return false;
  const { kind, id, framework, fields } = answers;
  const isRating = kind === 'rating';
  const given = {
    ...(framework !== null && { framework }),
    ...(isRating && id !== null && { node: id }),
    ...(options.role && { role: options.role }),
    ...fields,
  };
  const { addByAsking } = await import('../adding/dialogue.js');
  return addByAsking({
    session,
    workshop,
    prompter,
    path: study,
    kind,
    given,
    id: isRating ? null : id,
    rater: options.rater ?? null,
    replaces: options.replace === true,
    isDry: options.dryRun === true,
    additions: (answered, role, known) => ({ entries: [entryOf(answered, known)], ...placed(options, role) }),
  });
}

/** Who rates, and which file it goes into. */
const placed = (
  { rater, into, replace }: Options,
  role: Role | null = null,
): Pick<Additions, 'rater' | 'into' | 'replaces'> => ({
  replaces: replace === true,
  rater: rater === undefined ? null : { id: rater, role },
  into: into?.replaceAll('\\', '/') ?? null,
});

/** What an entry is called, as far as that was typed. */
function named({ id, node, framework }: Options): Pick<AddAnswers, 'id' | 'framework'> {
  const [first = '', second] = node?.split('/') ?? [];
  if (second === undefined) return { id: id ?? node ?? null, framework: framework ?? null };
  if (framework !== undefined && framework !== first) usageError((t) => t.add.otherFramework(String(node), framework));
  return { id: second, framework: first };
}

/** The entry that was typed. */
function typed({ workshop, study: path, answers }: Typed, study: Study): Pick<Additions, 'entries' | 'findings'> {
  const frameworks = frameworksOf(workshop, path, study);
  const framework = answers.kind === 'rating' ? (answers.framework ?? onlyRating(study, frameworks)) : null;
  const whole = { ...answers, framework };
  const findings = missingFlags(whole, frameworks).map((flag) => finding('FLAG-MISSING', { flag }, null));
  return { entries: findings.length > 0 ? [] : [entryOf(whole, study)], findings };
}
