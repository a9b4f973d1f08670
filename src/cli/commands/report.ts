import type { Command } from 'commander';
import { USUAL, varied } from '../../app/uncertainty.js';
import type { Assessment } from '../../model/assessment/index.js';
import type { Lang } from '../../model/lang.js';
import type { Document } from '../../report/tree.js';
import { drawing, drawingOptions, type DrawingOptions } from '../drawing.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import type { Session } from '../session.js';
import { oneOf, usageError } from '../usage.js';
import { assessOne } from '../study.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

const FORMATS = ['markdown', 'terminal', 'json'] as const;
type Format = (typeof FORMATS)[number];
const VIEWS = ['report', 'tows'] as const;
type View = (typeof VIEWS)[number];

interface Options extends ReadingOptions, FrameworksOption, DrawingOptions {
  readonly format?: readonly Destination<Format>[];
  readonly output?: string;
  readonly view?: View;
}

export function define(command: Command, session: Session): void {
  drawingOptions(readingOptions(frameworksOption(formatOption(command, FORMATS))), USUAL.runs)
    .argument('<study>', 'a folder with study.yaml, or a YAML file')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--view <name>', `what to write: one of ${VIEWS.join(', ')} (default report)`, oneOf('view', VIEWS))
    .addHelpText(
      'before',
      'Examples:\n  egov-assess report my-study -o report.md\n  egov-assess --lang id report my-study\n  egov-assess report my-study --view tows\n',
    )
    .action(async (path: string, options: Options) => {
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      const scoring = varied({ ...USUAL, ...drawing(options, USUAL.runs) });
      const assessments = await assessOne(session, workshop, path, options, scoring);
      if (assessments.length === 0) return;
      const wanted = destinations(options.format, FORMATS);
      if (options.output === '') usageError('-o needs a file');
      for (const { format, file } of wanted) {
        await deliver(
          session,
          file ?? options.output ?? null,
          await reportText(session, format, options.view ?? 'report', assessments),
        );
      }
    });
}

async function reportText(
  session: Session,
  format: Format,
  view: View,
  assessments: readonly Assessment[],
): Promise<string> {
  if (format === 'json') return (await import('../../report/formats/json.js')).json(assessments);
  const write = await writerOf(view);
  const { lang } = session.options();
  const documents = assessments.map((assessment) => write(assessment, lang));
  if (format === 'markdown') {
    const { markdown } = await import('../../report/formats/markdown.js');
    return documents.map(markdown).join('\n');
  }
  const { terminal } = await import('../../report/formats/terminal.js');
  const means = await session.means();
  return documents.map((document) => terminal(document, means)).join('\n');
}

async function writerOf(view: View): Promise<(assessment: Assessment, lang: Lang) => Document> {
  if (view === 'tows') return (await import('../../report/views/tows/index.js')).tows;
  return (await import('../../report/views/report/index.js')).report;
}
