import { checkRun, type RunOutcome } from '../app/check-run.js';
import { repositoryAbove } from '../files/repository.js';
import { sha256 } from '../files/sha256.js';
import type { CheckRun } from '../model/check-run.js';
import { EXIT } from './exit.js';
import { deliver, type Destination } from './formats.js';
import type { Session } from './session.js';

/** What a command writes that checks, for the programs around it. */
export const RUN_FORMATS = ['sarif', 'junit', 'github', 'gitlab', 'step-summary', 'line'] as const;
export type RunFormat = (typeof RUN_FORMATS)[number];

export const isRunFormat = (format: string): format is RunFormat => RUN_FORMATS.some((known) => known === format);

/** Writes everything that was found wherever it is to go, also where nothing could be judged. */
export async function deliverRun(
  session: Session,
  wanted: readonly Destination<string>[],
  outcome: Pick<RunOutcome, 'found' | 'judged' | 'failing' | 'asked'>,
): Promise<void> {
  const formats = wanted.flatMap(({ format, file }) => (isRunFormat(format) ? [{ format, file }] : []));
  if (formats.length === 0) return;
  const cwd = session.io.cwd.replaceAll('\\', '/');
  const root = repositoryAbove(session.io.cwd) ?? cwd;
  const completed = session.exitCode() < EXIT.input;
  const run = checkRun({ ...outcome, completed, lang: session.options().lang, cwd, root }, sha256);
  for (const to of formats) await deliver(session, to, await written(to.format, run));
}

async function written(format: RunFormat, run: CheckRun): Promise<string> {
  switch (format) {
    case 'sarif':
      return (await import('../report/formats/run/sarif.js')).sarif(run);
    case 'junit':
      return (await import('../report/formats/run/junit.js')).junit(run);
    case 'github':
      return (await import('../report/formats/run/github.js')).github(run);
    case 'gitlab':
      return (await import('../report/formats/run/gitlab.js')).gitlab(run);
    case 'step-summary':
      return (await import('../report/formats/run/step-summary.js')).stepSummary(run);
    case 'line':
      return (await import('../report/formats/run/line.js')).line(run);
  }
}
