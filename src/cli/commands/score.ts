import type { Command } from 'commander';
import { findStudies } from '../../app/discover.js';
import { assessStudy, scoreStudy } from '../../app/study.js';
import { seenFrom } from '../../app/texts.js';
import type { Score } from '../../model/assessment.js';
import type { Finding } from '../../model/findings/index.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import {
  isSummary,
  SCORE_FORMATS,
  scoreWriter,
  summaryWriter,
  type ScoreFormat,
  type ScoreWriter,
} from '../scoreWriter.js';
import type { Session } from '../session.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

interface Options extends ReadingOptions, FrameworksOption {
  readonly format?: readonly Destination<ScoreFormat>[];
  readonly allowEmpty?: boolean;
}

export function define(command: Command, session: Session): void {
  readingOptions(frameworksOption(formatOption(command, SCORE_FORMATS)))
    .argument('<study...>', 'folders with study.yaml, YAML files, or folders of studies')
    .option('--allow-empty', 'no study at all is fine')
    .addHelpText(
      'before',
      'Examples:\n  egov-assess score my-study\n  egov-assess score studies --format csv=scores.csv\n',
    )
    .action(async (paths: string[], options: Options) => {
      await score(session, paths, options);
    });
}

async function score(session: Session, paths: readonly string[], options: Options): Promise<void> {
  const workshop = openWorkshop(session, options);
  const { studies, findings } = findStudies(workshop.ports.files, paths);
  await session.report({ findings: options.allowEmpty ? findings.filter(isNotEmptiness) : findings, texts: new Map() });
  const wanted = destinations(options.format, SCORE_FORMATS);
  const several = studies.length > 1;
  const instead = options.framework ?? null;
  // One study after the other, none kept: memory does not grow with their number.
  if (several && wanted.every(({ format }) => isSummary(format))) {
    const writers = await opened(wanted, (format) => summaryWriter(format, session));
    for (const path of studies) {
      const { scores, ...diagnosed } = scoreStudy(workshop, path, instead);
      await session.report(seenFrom(path.folder, diagnosed));
      for (const one of scores) take(session, writers, one);
    }
    await close(session, writers);
  } else {
    const writers = await opened(wanted, (format) => scoreWriter(format, several, session));
    for (const path of studies) {
      const { assessments, ...diagnosed } = assessStudy(workshop, path, instead);
      await session.report(seenFrom(path.folder, diagnosed));
      for (const assessment of assessments) take(session, writers, assessment);
    }
    await close(session, writers);
  }
}

interface Open<T extends Score> {
  readonly file: string | null;
  readonly writer: ScoreWriter<T>;
}

const opened = async <T extends Score>(
  wanted: readonly Destination<ScoreFormat>[],
  open: (format: ScoreFormat) => Promise<ScoreWriter<T>>,
): Promise<Open<T>[]> => Promise.all(wanted.map(async ({ format, file }) => ({ file, writer: await open(format) })));

function take<T extends Score>(session: Session, writers: readonly Open<T>[], score: T): void {
  for (const { file, writer } of writers) {
    const text = writer.add(score);
    if (file === null) session.print(text);
    else writer.kept.push(text);
  }
}

async function close<T extends Score>(session: Session, writers: readonly Open<T>[]): Promise<void> {
  for (const { file, writer } of writers) {
    const rest = writer.end();
    await deliver(session, file, file === null ? rest : writer.kept.join('') + rest);
  }
}

const isNotEmptiness = (f: Finding): boolean => f.code !== 'NO-STUDY';
