import type { Command } from 'commander';
import { faultsOf, idFrom, newStudyText } from '../../app/init.js';
import { publishedSchema } from '../../app/shipped.js';
import { STUDY_FILE } from '../../app/discover.js';
import { createFolder, writeNew, type WriteProblem } from '../../files/write.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { join } from '../../model/paths.js';
import { showUnseen } from '../../text/encode/unseen.js';
import type { Session } from '../session.js';
import { usageError } from '../usage.js';
import { openWorkshop } from '../workshop.js';

interface Options {
  readonly agency?: string;
  readonly framework?: string;
  readonly period?: { from: string; to: string };
  readonly input: boolean;
}

export function define(command: Command, session: Session): void {
  command
    .argument('[folder]', 'where the study goes', '.')
    .option('--agency <name>', 'the agency to be assessed')
    .option('--framework <id>', 'the framework to score it against (id or path)')
    .option('--period <from..to>', 'when the evidence is gathered: 2026-01-05..2026-01-30', period)
    .option('--no-input', 'ask nothing (nothing is asked yet; for scripts that will outlive that)')
    .addHelpText('before', 'Example:\n  egov-assess init my-study --agency "Dinas X" --framework ID --no-input\n')
    .action(async (folder: string, options: Options) => {
      await session.report({ findings: await start(session, folder, options), texts: new Map() });
    });
}

async function start(session: Session, folder: string, options: Options): Promise<Finding[]> {
  const { agency, framework: reference } = options;
  const isNamed = agency !== undefined && agency.trim() !== '';
  if (!isNamed || reference === undefined) {
    return [
      ...(isNamed ? [] : [flagMissing('--agency', 'the name of the agency')]),
      ...(reference === undefined ? [flagMissing('--framework', 'the framework to score it against')] : []),
    ];
  }
  const workshop = await openWorkshop(session, {}, join(folder, STUDY_FILE));
  if (!workshop) return [];
  const found = workshop.shelf.find(reference, folder, null);
  if (!found.framework) return [...found.findings];
  const { lang } = session.options();
  const text = newStudyText({ agency, lang, period: options.period ?? null, reference, framework: found.framework });
  // What would not validate is not written: a name may hold what no study may, a period may be no date.
  const wrong = faultsOf(text);
  if (wrong.length > 0) return wrong;
  const target = join(session.io.cwd, folder);
  const path = join(folder, STUDY_FILE);
  const problem =
    createFolder(target) ?? (await writeNew(join(target, STUDY_FILE), text)) ?? (await schemaBeside(target));
  if (problem?.problem === 'exists') return [finding('STUDY-EXISTS', { path }, null)];
  if (problem) return [finding('WRITE-FAILED', { path, reason: problem.detail }, null)];
  session.print(nextSteps(showUnseen(folder), showUnseen(path), idFrom(agency)));
  return [];
}

/** Editors complete keys by it. One that is there already stays. */
async function schemaBeside(target: string): Promise<WriteProblem | null> {
  const problem = await writeNew(
    join(target, 'study.schema.json'),
    `${JSON.stringify(publishedSchema('study'), null, 2)}\n`,
  );
  return problem?.problem === 'exists' ? null : problem;
}

const flagMissing = (flag: string, meaning: string): Finding => finding('FLAG-MISSING', { flag, meaning }, null);

function period(value: string): { from: string; to: string } {
  const [from = '', to = from, more] = value.split('..');
  const isDate = (text: string) => /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(text);
  if (!isDate(from) || !isDate(to) || more !== undefined)
    usageError(`a period looks like 2026-01-05..2026-01-30, not "${value}"`);
  return { from, to };
}

const nextSteps = (folder: string, path: string, id: string): string => `${path} written: the study "${id}". Next:
  1. Fill it in; the lines that start with "# " are examples.
  2. egov-assess validate ${folder}
  3. egov-assess report ${folder}
`;
