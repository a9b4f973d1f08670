import type { Command } from 'commander';
import { judgeStudy, missingFolders, unbound } from '../../app/check.js';
import { findStudies } from '../../app/discover.js';
import { finding, SEVERITIES, type Severity } from '../../model/findings/index.js';
import type { CheckResult, Gate } from '../../model/gates.js';
import { append } from '../../model/lists.js';
import { folderOf } from '../../model/paths.js';
import type { PartialDate } from '../../model/study.js';
import { EXIT } from '../exit.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { formatOption } from '../formats.js';
import { chosenFrameworks } from '../frameworks.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { calendarDay, number, oneOf, wholeNumber } from '../usage.js';
import {
  openWorkshop,
  readingOptions,
  tellOtherConfigs,
  type ConfiguredWorkshop,
  type ReadingOptions,
} from '../workshop.js';

/** More warnings than are counted in a run; what is asked for beyond is a slip of the finger. */
const MOST_WARNINGS = 1_000_000;

interface Options extends AnswerOptions, ReadingOptions, PublicOption {
  readonly framework?: readonly string[];
  readonly failOn?: Severity;
  readonly failUnder?: number;
  readonly maxWarnings?: number;
  readonly today?: PartialDate;
  readonly allowEmpty?: boolean;
  readonly trusted?: string;
}

export function define(command: Command, session: Session): void {
  publicOption(
    readingOptions(
      chosenFrameworks(
        formatOption(command, ANSWER_FORMATS),
        "check by these (ids or paths) instead of the study's own",
      ),
    ),
  )
    .argument('<study...>', 'folders with study.yaml, YAML files, or folders of studies')
    .option(
      '--fail-on <severity>',
      `end with 1 at findings of this severity or worse: ${SEVERITIES.join(', ')} (default error)`,
      oneOf('severity', SEVERITIES),
    )
    .option(
      '--fail-under <score>',
      'a gate besides those of the config: the worst bound of the whole is at least as good as this, on the scale',
      number('--fail-under'),
    )
    .option(
      '--max-warnings <n>',
      'end with 1 if there are more warnings than this',
      wholeNumber('--max-warnings', 0, MOST_WARNINGS),
    )
    .option(
      '--today <date>',
      'the day that dates are held against, as 2024-06-30 (default the present day, UTC)',
      calendarDay,
    )
    .option(
      '--trusted <folder>',
      'take gates and frameworks from this folder alone, such as a check-out of the base branch: see docs/ci.md',
    )
    .option('--allow-empty', 'no study at all is fine')
    .addHelpText(
      'before',
      'Examples:\n  egov-assess check my-study\n  egov-assess check studies --fail-on warning\n  egov-assess check my-study --fail-under 2.5 --today 2024-06-30\n',
    )
    .action(async (paths: string[], options: Options) => {
      await check(session, paths, options);
    });
}

async function check(session: Session, paths: readonly string[], options: Options): Promise<void> {
  const { trusted = null } = options;
  const workshop = await openWorkshop(session, options, paths[0], trusted);
  if (!workshop) return;
  const wanted = answerDestinations(session, options);
  const gates = await gatesOf(session, workshop, options);
  if (!gates) return;
  const { studies, findings } = findStudies(workshop.ports.files, paths);
  const isWanted = options.allowEmpty === true ? findings.filter(({ code }) => code !== 'NO-STUDY') : findings;
  await session.report({ findings: isWanted, texts: new Map() });
  // What lies beside the studies of a stranger counts for nothing, and so is nothing to speak of.
  if (trusted === null) await tellOtherConfigs(session, workshop, studies);
  const checking = {
    gates,
    base: baseOf(workshop, trusted),
    frameworks: options.framework ?? null,
    today: options.today ?? session.io.today(),
    ...publishing(options),
  };
  const results: CheckResult[] = [];
  for (const path of studies) {
    const { results: found, failures, ...diagnosed } = judgeStudy(workshop, path, checking);
    await session.report(diagnosed);
    await session.report({ findings: failures, texts: diagnosed.texts }, EXIT.gate);
    append(results, found);
  }
  session.gate(options.failOn ?? 'error');
  if (options.maxWarnings !== undefined) session.atMost('warning', options.maxWarnings);
  if (results.length === 0) return;
  await deliverAnswer(session, wanted, {
    data: results,
    documents: async (lang) => {
      const { check: one, checks: several } = await import('../../report/views/check.js');
      const [only, ...others] = results;
      return [only && others.length === 0 ? one(only, lang) : several(results, lang)];
    },
  });
}

/** The folder from which gates name those of studies: a trusted config stands for the one where the command runs. */
const baseOf = ({ settings }: ConfiguredWorkshop, trusted: string | null): string =>
  settings.file === null || trusted !== null ? '.' : folderOf(settings.file);

/** The gates of the run; null where there is none, or one that cannot be meant, which is then said. */
async function gatesOf(
  session: Session,
  workshop: ConfiguredWorkshop,
  { failUnder, trusted, framework }: Options,
): Promise<readonly Gate[] | null> {
  const { settings, ports } = workshop;
  const gates = [...settings.gates, ...(failUnder === undefined ? [] : [underGate(failUnder)])];
  const unmeant =
    gates.length === 0
      ? [finding('NO-GATES', { config: settings.file }, null)]
      : [
          ...missingFolders(gates, baseOf(workshop, trusted ?? null), ports.files),
          ...(trusted !== undefined && framework === undefined ? unbound(gates) : []),
        ];
  await session.report({ findings: unmeant, texts: new Map() });
  return unmeant.length > 0 ? null : gates;
}

const underGate = (least: number): Gate => ({
  id: '--fail-under',
  requirement: { kind: 'score', node: null, least },
  framework: null,
  studies: null,
  severity: 'error',
  why: null,
  from: { kind: 'flag', flag: '--fail-under' },
});
