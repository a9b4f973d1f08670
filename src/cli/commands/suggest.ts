import { acceptedChange, type Accepted, type CodingChange } from '../../app/suggest/accepting.js';
import type { StudyPath } from '../../app/discover.js';
import { notARater } from '../../app/suggest/raters.js';
import { suggestionsIn, USUAL_SUGGESTIONS } from '../../app/suggest/index.js';
import { nth } from '../../model/nth.js';
import { finding } from '../../model/findings/index.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { messages } from '../../text/messages/index.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { prompterFor, type InputOption } from '../asking.js';
import { changeText } from '../changing/show.js';
import { writeChange } from '../changing/write.js';
import type { Command } from '../command.js';
import { formatOption } from '../formats.js';
import { chosenFrameworks } from '../frameworks.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { takesStudy } from '../studyArgument.js';
import { askAbout } from '../suggest/ask.js';
import { usageError, wholeNumber } from '../usage.js';
import { openWorkshop, readingOptions, type ConfiguredWorkshop, type ReadingOptions } from '../workshop.js';

/** More would be no choice of anything. */
const MOST = 50;

interface Options extends AnswerOptions, ReadingOptions, InputOption {
  readonly framework?: readonly string[];
  readonly all?: boolean;
  readonly limit?: number;
  readonly accept?: Accepted;
  readonly by?: string;
  readonly dryRun?: boolean;
}

export function define(command: Command, session: Session): void {
  takesStudy(readingOptions(chosenFrameworks(formatOption(command, ANSWER_FORMATS), (t) => t.frameworks.suggest)))
    .offers('--all', (t) => t.suggest.all)
    .offers(
      '--limit <n>',
      (t) => t.suggest.limit(String(USUAL_SUGGESTIONS.limit), String(MOST)),
      wholeNumber('--limit', 1, MOST),
    )
    .offers('--by <rater>', (t) => t.suggest.by)
    .offers('--accept <item=id,...>', (t) => t.suggest.accept, accepting)
    .offers('--dry-run', (t) => t.suggest.dryRun)
    .offers('--no-input', (t) => t.suggest.noInput)
    .shows('suggest my-study', 'suggest my-study --accept head-0107-01=it-expert-shortage --by coder-a')
    .action(async (path: string, options: Options) => {
      await suggest(session, path, options);
    });
}

/** `item=factor,topic`, after those that were given before. */
function accepting(value: string, before: Accepted | undefined): Accepted {
  const [, item, ids] = /^([^=]+)=([^=]+)$/u.exec(value) ?? [];
  const wanted = ids?.split(',').filter((id) => id !== '') ?? [];
  if (item === undefined || wanted.length === 0) return usageError((t) => t.accept(value));
  return new Map([...(before ?? []), [item, new Set([...(before?.get(item) ?? []), ...wanted])]]);
}

async function suggest(session: Session, path: string, options: Options): Promise<void> {
  checkTogether(options);
  const { framework = null, accept, by, all = USUAL_SUGGESTIONS.all, limit = USUAL_SUGGESTIONS.limit } = options;
  const workshop = await openWorkshop(session, options, path);
  if (!workshop) return;
  const wanted = answerDestinations(session, options);
  const study = await onlyStudy(session, workshop, path);
  if (!study) return;
  // Nothing is written that nobody answers for.
  if (accept && by === undefined) {
    await missing(session, '--by');
    return;
  }
  if (accept && by !== undefined) {
    await take(session, workshop, study, options, accept, by);
    return;
  }
  const prompter = by === undefined ? null : await prompterFor(session, options);
  if (by !== undefined && !prompter) {
    await missing(session, '--accept');
    return;
  }
  const { suggestions, raters, ...diagnosed } = suggestionsIn(workshop, study, framework, { all, limit });
  await session.report(diagnosed);
  if (!suggestions) return;
  // Before anybody thinks about what could not be written.
  const unknown = by === undefined ? null : notARater(by, raters);
  if (unknown) {
    await session.report({ findings: [unknown], texts: new Map() });
    return;
  }
  if (prompter && by !== undefined) {
    const accepted = await askAbout(session, prompter, suggestions);
    if (accepted.size > 0) await take(session, workshop, study, options, accepted, by);
    else session.print(`${messages(session.options().lang).suggest.noneAccepted}\n`);
    return;
  }
  const taker = { study: path, coder: nth(raters, 0) };
  await deliverAnswer(session, wanted, {
    data: [suggestions],
    documents: async (lang) => [
      (await import('../../report/views/suggestions/index.js')).suggestionsView(suggestions, taker, lang),
    ],
  });
}

/** What would do nothing beside another option. */
function checkTogether({ accept, by, format, all, limit, dryRun }: Options): void {
  const shown = { '-f': format, '--all': all, '--limit': limit };
  const [other] = Object.entries(shown).flatMap(([flag, value]) => (value === undefined ? [] : [flag]));
  if (accept && other !== undefined) usageError((t) => t.exclude('--accept', other));
  if (by !== undefined && format) usageError((t) => t.exclude('--by', '-f'));
  if (dryRun && !accept && by === undefined) usageError((t) => t.suggest.dryRunAlone);
}

const missing = (session: Session, flag: string): Promise<void> =>
  session.report({ findings: [finding('FLAG-MISSING', { flag }, null)], texts: new Map() });

/** Writes what somebody said yes to, and says where it stands. */
async function take(
  session: Session,
  workshop: ConfiguredWorkshop,
  study: StudyPath,
  { framework, dryRun = false }: Options,
  accepted: Accepted,
  by: string,
): Promise<void> {
  const change = async (): Promise<CodingChange> => {
    const made = acceptedChange(workshop, study, framework ?? null, accepted, by);
    await session.report(made);
    return made;
  };
  if (dryRun) {
    session.print(changeText(await change()));
    return;
  }
  const written = await writeChange(session, study, change);
  written?.codings.forEach(({ item, shows, about }, i) => {
    const { file, line } = nth(written.places, i);
    session.print(`${terminalLine(file)}:${String(line)}  ${item}  ${[...shows, ...about].join(', ')}\n`);
  });
}
