import type { Command } from 'commander';
import { uncertaintyResult, varied, variedFindings } from '../../app/uncertainty.js';
import { USUAL } from '../../app/varying.js';
import type { Assessment } from '../../model/assessment/index.js';
import { WEIGHTINGS, type Weighting } from '../../model/uncertainty.js';
import { showDocument } from '../document.js';
import { drawing, drawingOptions, type DrawingOptions } from '../drawing.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import type { Session } from '../session.js';
import { assessOne } from '../study.js';
import { oneOf } from '../usage.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

const FORMATS = ['table', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

const RUNS = 10_000;

interface Options extends ReadingOptions, FrameworksOption, DrawingOptions {
  readonly format?: readonly Destination<Format>[];
  readonly weights?: Weighting;
}

export function define(command: Command, session: Session): void {
  readingOptions(frameworksOption(formatOption(drawingOptions(command, RUNS), FORMATS)))
    .argument('<study>', 'a folder with study.yaml, or a YAML file')
    .option(
      '--weights <how>',
      `how weights are drawn: one of ${WEIGHTINGS.join(', ')} (default uniform)`,
      oneOf('way to draw weights', WEIGHTINGS),
    )
    .addHelpText(
      'before',
      'Examples:\n  egov-assess uncertainty my-study\n  egov-assess uncertainty my-study --runs 100000 --seed 7 --weights dirichlet\n',
    )
    .action(async (path: string, options: Options) => {
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      const wanted = destinations(session, options.format, FORMATS);
      const { weights = USUAL.weights } = options;
      const scoring = varied({ ...drawing(options, RUNS), weights });
      const assessments = await assessOne(session, workshop, path, options, scoring);
      await session.report({ findings: variedFindings(assessments), texts: new Map() });
      const answered = assessments.filter(({ uncertainty }) => uncertainty);
      if (answered.length === 0) return;
      for (const to of wanted) await deliver(session, to, await written(session, to.format, answered));
    });
}

async function written(session: Session, format: Format, assessments: readonly Assessment[]): Promise<string> {
  if (format === 'json') {
    const { json } = await import('../../report/formats/json.js');
    return json(assessments.flatMap((assessment) => uncertaintyResult(assessment) ?? []));
  }
  const { uncertainty } = await import('../../report/views/uncertainty/index.js');
  const { documentsOf } = await import('../../report/several.js');
  const { lang } = session.options();
  const documents = documentsOf(assessments, (assessment) => uncertainty(assessment, lang), lang);
  const texts: string[] = [];
  for (const document of documents)
    texts.push(await showDocument(session, format === 'table' ? 'terminal' : format, document));
  return texts.join('\n');
}
