import type { Command } from 'commander';
import { findStudies } from '../../app/discover.js';
import { assessStudy } from '../../app/study.js';
import { seenFrom } from '../../app/texts.js';
import type { Assessment } from '../../model/assessment.js';
import type { Finding } from '../../model/findings/index.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import { scoreWriter, SCORE_FORMATS, type ScoreFormat } from '../scoreWriter.js';
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
  const writers = await Promise.all(
    destinations(options.format, SCORE_FORMATS).map(async ({ format, file }) => ({
      file,
      writer: await scoreWriter(format, studies.length > 1, session),
    })),
  );
  const take = (assessment: Assessment) => {
    for (const { file, writer } of writers) {
      const text = writer.add(assessment);
      if (file === null) session.print(text);
      else writer.kept.push(text);
    }
  };
  // One study after the other, none kept: memory does not grow with their number.
  for (const path of studies) {
    const { assessments, ...diagnosed } = assessStudy(workshop, path, options.framework ?? null);
    await session.report(seenFrom(path.folder, diagnosed));
    for (const assessment of assessments) take(assessment);
  }
  for (const { file, writer } of writers) {
    const rest = writer.end();
    await deliver(session, file, file === null ? rest : writer.kept.join('') + rest);
  }
}

const isNotEmptiness = (f: Finding): boolean => f.code !== 'NO-STUDY';
