import { findStudies, type StudyPath } from '../../app/discover.js';
import { EVERYTHING, NODES, scoreStudy, WHOLE, type Scoring } from '../../app/scored.js';
import type { Workshop } from '../../app/study.js';
import { watchSeries } from '../../app/series.js';
import type { Score } from '../../model/assessment/index.js';
import type { Finding } from '../../model/findings/index.js';
import type { Command } from '../command.js';
import { deliverFile, destinations, formatOption, type Destination } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import {
  isTable,
  resultWriter,
  SCORE_FORMATS,
  summaryWriter,
  tableWriter,
  type ScoreFormat,
  type ScoreWriter,
} from '../scoreWriter.js';
import type { Session } from '../session.js';
import { takesStudies } from '../studyArgument.js';
import { openWorkshop, readingOptions, tellOtherConfigs, type ReadingOptions } from '../workshop.js';

interface Options extends ReadingOptions, FrameworksOption, PublicOption {
  readonly format?: readonly Destination<ScoreFormat>[];
  readonly allowEmpty?: boolean;
}

export function define(command: Command, session: Session): void {
  takesStudies(publicOption(readingOptions(frameworksOption(formatOption(command, SCORE_FORMATS)))))
    .offers('--allow-empty', (t) => t.allowEmpty)
    .shows('score my-study', 'score studies --format csv=scores.csv')
    .remark((t) => t.score.percent)
    .action(async (paths: string[], options: Options) => {
      await score(session, paths, options);
    });
}

async function score(session: Session, paths: readonly string[], options: Options): Promise<void> {
  const workshop = await openWorkshop(session, options, paths[0]);
  if (!workshop) return;
  const { studies, findings } = findStudies(workshop.ports.files, paths);
  await session.report({ findings: options.allowEmpty ? findings.filter(isNotEmptiness) : findings, texts: new Map() });
  await tellOtherConfigs(session, workshop, studies);
  const wanted = destinations(session, options.format, SCORE_FORMATS);
  const jobs = { session, workshop, studies, asked: options, wanted };
  const several = studies.length > 1;
  session.io.expect?.(studies.length);
  // Tables say less than an assessment holds, so less is worked out for them.
  if (!wanted.every(({ format }) => isTable(format))) await run(jobs, EVERYTHING, resultWriter);
  else if (several) await run(jobs, WHOLE, summaryWriter);
  else await run(jobs, NODES, tableWriter);
}

interface Jobs {
  readonly session: Session;
  readonly workshop: Workshop;
  readonly studies: readonly StudyPath[];
  readonly asked: FrameworksOption & PublicOption;
  readonly wanted: readonly Destination<ScoreFormat>[];
}

type Opener<T> = (format: ScoreFormat, session: Session, several: boolean) => Promise<ScoreWriter<T>>;

/** One study after the other, none kept: memory does not grow with their number. */
async function run<T extends Score>(jobs: Jobs, scoring: Scoring<T>, open: Opener<T>): Promise<void> {
  const { session, workshop, studies, asked, wanted } = jobs;
  const { framework, project = false } = asked;
  const outputs = await Promise.all(
    wanted.map(async ({ format, file }) => ({ format, file, writer: await open(format, session, studies.length > 1) })),
  );
  /** What waits for a file, which is written whole: as bytes, since it may be longer than a string can be. */
  const kept = outputs.map((): Uint8Array[] => []);
  const encoder = new TextEncoder();
  const series = watchSeries();
  const how = { project, ...publishing(asked) };
  for (const path of studies) {
    const scored = scoreStudy(workshop, path, framework ?? null, scoring, how);
    await session.report(scored);
    series.see(scored);
    for (const result of scored.results) {
      outputs.forEach(({ file, writer }, i) => {
        const text = writer.add(result);
        if (file === null) session.print(text);
        else kept[i]?.push(encoder.encode(text));
      });
    }
  }
  for (const [i, { format, file, writer }] of outputs.entries()) {
    const rest = writer.end();
    if (file === null) session.print(rest);
    else await deliverFile(session, { format, file }, [...(kept[i] ?? []), encoder.encode(rest)]);
  }
  await session.report({ findings: series.findings(), texts: new Map() });
}

const isNotEmptiness = (f: Finding): boolean => f.code !== 'NO-STUDY';
