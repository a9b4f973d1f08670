import { gone } from '../../app/baseline.js';
import { judgeStudy, unused } from '../../app/check.js';
import { twins, type Named } from '../../app/twins.js';
import { uncheckedStudies } from '../../app/unchecked.js';
import { emptyFolders } from '../../app/gates.js';
import { findStudies, type StudyPath } from '../../app/discover.js';
import type { Assessment } from '../../model/assessment/index.js';
import { finding, SEVERITIES, type Severity } from '../../model/findings/index.js';
import type { Recorded } from '../../model/changes.js';
import type { CheckResult, Suppression } from '../../model/gates.js';
import type { Lang } from '../../model/lang.js';
import { append } from '../../model/lists.js';
import { nth } from '../../model/nth.js';
import type { Document } from '../../report/tree.js';
import type { Command } from '../command.js';
import { ANSWER_FORMATS, deliverAnswer, isAnswerFormat, showAnswer, type AnswerFormat } from '../answers.js';
import { checkingOf, type CheckingOptions } from '../checking.js';
import { EXIT } from '../exit.js';
import { deliverFile, destinations, formatOption, type Destination } from '../formats.js';
import { chosenFrameworks } from '../frameworks.js';
import { publicOption } from '../public.js';
import { strayOutputs } from '../outputs.js';
import { deliverRun, isRunFormat, RUN_FORMATS, type RunFormat } from '../runFormats.js';
import type { Session } from '../session.js';
import { takesStudies } from '../studyArgument.js';
import { calendarDay, number, oneOf, usageError, wholeNumber } from '../usage.js';
import { openWorkshop, readingOptions, tellOtherConfigs } from '../workshop.js';

/** More warnings than are counted in a run; what is asked for beyond is a slip of the finger. */
const MOST_WARNINGS = 1_000_000;

const FORMATS = [...ANSWER_FORMATS, ...RUN_FORMATS] as const;

interface Options extends CheckingOptions {
  readonly format?: readonly Destination<AnswerFormat | RunFormat>[];
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly allowEmpty?: boolean;
}

export function define(command: Command, session: Session): void {
  takesStudies(
    publicOption(readingOptions(chosenFrameworks(formatOption(command, FORMATS), (t) => t.frameworks.check))),
  )
    .offers('--fail-on <severity>', (t) => t.check.failOn(SEVERITIES.join(', ')), oneOf('severity', SEVERITIES))
    .offers('--fail-under <score>', (t) => t.check.failUnder, number('--fail-under'))
    .offers('--max-warnings <n>', (t) => t.check.maxWarnings, wholeNumber('--max-warnings', 0, MOST_WARNINGS))
    .offers('--today <date>', (t) => t.check.today, calendarDay('--today'))
    .offers('--trusted <folder>', (t) => t.check.trusted)
    .offers('--baseline <file>', (t) => t.check.baseline)
    .offers('--tolerance <score>', (t) => t.check.tolerance, number('--tolerance'))
    .offers('--update-baseline', (t) => t.check.updateBaseline)
    .offers('--allow-empty', (t) => t.allowEmpty)
    .shows(
      'check my-study',
      'check studies --fail-on warning',
      'check my-study --fail-under 2.5 --today 2024-06-30',
      'check studies -f github -f sarif=check.sarif -f junit=check.xml',
    )
    .action(async (paths: string[], options: Options) => {
      await check(session, paths, options);
    });
}

async function check(session: Session, paths: readonly string[], options: Options): Promise<void> {
  mustGoTogether(options);
  const wanted = destinations(session, options.format, FORMATS);
  const stray = options.trusted === undefined ? [] : strayOutputs(session, wanted, options.trusted);
  await session.report({ findings: stray, texts: new Map() });
  if (stray.length > 0) return;
  const recorded = wanted.some(({ format }) => isRunFormat(format)) ? session.record(true) : () => [];
  const { judged, assessments } = await judgeAll(session, paths, options);
  const failing = session.gate({ failOn: options.failOn ?? 'error', mostWarnings: options.maxWarnings ?? null });
  if (options.baseline !== undefined && assessments) await record(session, options.baseline, assessments);
  const found = recorded();
  await deliverResults(
    session,
    wanted,
    judged.map(({ result }) => result),
  );
  await deliverRun(session, wanted, { found, judged, failing, asked: nth(paths, 0) });
  if (judged.every(({ result }) => result.passed)) await sayWhyItFails(session);
}

/** Gates that are passed would be the last that is read of a run that failed for something else. */
async function sayWhyItFails(session: Session): Promise<void> {
  if (session.exitCode() === EXIT.fine) return;
  const { messages } = await import('../../text/messages/index.js');
  session.say(`${messages(session.options().lang).gate.failsAnyway(await session.counts())}\n`);
}

/** What came of holding studies against gates. */
interface AllJudged {
  readonly judged: readonly { readonly path: StudyPath; readonly result: CheckResult }[];
  /** Those to be written down; null where none are. */
  readonly assessments: readonly Assessment[] | null;
}

/** Holds studies against gates, and says on the way what was found. */
async function judgeAll(session: Session, paths: readonly string[], options: Options): Promise<AllJudged> {
  const { trusted = null } = options;
  const workshop = await openWorkshop(session, options, paths[0], trusted);
  const checking = workshop && (await checkingOf(session, workshop, options));
  if (!workshop || !checking) return { judged: [], assessments: null };
  const { files } = workshop.ports;
  const { studies, findings } = findStudies(files, paths);
  const isWanted = options.allowEmpty === true ? findings.filter(({ code }) => code !== 'NO-STUDY') : findings;
  const hidden = uncheckedStudies(files, paths, studies, trusted);
  // Where there is no study at all that has been said, or is fine.
  const empty = studies.length === 0 ? [] : emptyFolders(checking.gates, checking.base, files, paths, studies);
  await session.report({ findings: [...isWanted, ...hidden, ...empty], texts: new Map() });
  // What lies beside the studies of a stranger counts for nothing, and so is nothing to speak of.
  if (trusted === null) await tellOtherConfigs(session, workshop, studies);
  session.io.expect?.(studies.length);
  const judged: { path: StudyPath; result: CheckResult }[] = [];
  const assessments: Assessment[] = [];
  const used = new Set<Suppression>();
  const met = new Set<Recorded>();
  const named: Named[] = [];
  for (const path of studies) {
    const { results, failures, assessments: made, ...diagnosed } = judgeStudy(workshop, path, checking);
    if (diagnosed.named) named.push(diagnosed.named);
    for (const each of diagnosed.used) used.add(each);
    for (const each of diagnosed.met) met.add(each);
    await session.report(diagnosed);
    await session.report({ ...diagnosed, findings: failures }, EXIT.gate);
    append(
      judged,
      results.map((result) => ({ path, result })),
    );
    append(assessments, made);
  }
  // A study that could not be read has said so, and may well be the one that seems to be missing.
  const { past, suppressions } = checking;
  // What is written down, or held against that, goes by its id alone.
  const alike = twins(named, past.kind === 'ignored' ? 'warning' : 'error');
  await session.report({ findings: alike, texts: new Map() });
  const missing = past.kind === 'compared' && session.exitCode() < EXIT.input ? gone(past.baseline, met) : [];
  await session.report({ findings: missing, texts: new Map() }, EXIT.gate);
  await session.report({ findings: unused(suppressions, used), texts: new Map() });
  return { judged, assessments: past.kind === 'recorded' ? assessments : null };
}

/** The table of gates, or the same as data. Where annotations take standard output, a log wants the table all the same. */
async function deliverResults(
  session: Session,
  wanted: readonly Destination<AnswerFormat | RunFormat>[],
  results: readonly CheckResult[],
): Promise<void> {
  const answer = { data: results, documents: async (lang: Lang) => documentsOf(results, lang) };
  // Where nothing could be judged there is no table to read; but a file of an earlier run must not pass for what came of this one.
  const isTold = (to: Destination<AnswerFormat>): boolean => results.length > 0 || to.format === 'json';
  await deliverAnswer(session, wanted.filter(isAnswer).filter(isTold), answer);
  if (results.length === 0) return;
  const isAnnotating = wanted.some(({ format, file }) => format === 'github' && file === null);
  if (isAnnotating && !wanted.some(({ format }) => format === 'table')) session.say(await showAnswer(session, answer));
}

const isAnswer = (to: Destination<string>): to is Destination<AnswerFormat> => isAnswerFormat(to.format);

function mustGoTogether({ baseline, tolerance, updateBaseline, trusted, public: isPublic = false }: Options): void {
  if (baseline === undefined && tolerance !== undefined) usageError((t) => t.goesWithBaseline('--tolerance'));
  if (baseline === undefined && updateBaseline) usageError((t) => t.goesWithBaseline('--update-baseline'));
  if (trusted !== undefined && updateBaseline) usageError((t) => t.trustedBaseline);
  // What went since the full study was written down would be told by its ids.
  if (baseline !== undefined && isPublic) usageError((t) => t.publicBaseline);
  if (tolerance !== undefined && tolerance < 0) usageError((t) => t.tolerance);
}

/** The gates, then what happened since the baseline, study by study. */
async function documentsOf(results: readonly CheckResult[], lang: Lang): Promise<Document[]> {
  const { check: one, checks: several } = await import('../../report/views/check.js');
  const { changes } = await import('../../report/views/changes.js');
  const [only, ...others] = results;
  return [
    only && others.length === 0 ? one(only, lang) : several(results, lang),
    ...results.flatMap((result) => (result.changes ? [changes(result, result.changes, lang)] : [])),
  ];
}

/** Writes the baseline, as `score -f json` would. Not where something could not be assessed: it would be missing from it. */
async function record(session: Session, file: string, assessments: readonly Assessment[]): Promise<void> {
  if (session.exitCode() >= EXIT.input) {
    await session.report({ findings: [finding('BASELINE-NOT-UPDATED', { path: file }, null)], texts: new Map() });
    return;
  }
  const { json } = await import('../../report/formats/json.js');
  await deliverFile(session, { format: 'json', file }, json(assessments));
}
