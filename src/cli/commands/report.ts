import { USUAL } from '../../app/varying.js';
import type { Assessment } from '../../model/assessment/index.js';
import type { Lang } from '../../model/lang.js';
import { nth } from '../../model/nth.js';
import { picturesOfAssessment } from '../../report/pictures.js';
import type { Document } from '../../report/tree.js';
import type { Command } from '../command.js';
import { chartsOption, deliverCharts, type ChartsOption, type Links } from '../charts.js';
import { showDocuments } from '../document.js';
import { drawing, drawingOptions, type DrawingOptions } from '../drawing.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import { publicOption, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { oneOf, usageError } from '../usage.js';
import { assessOne } from '../study.js';
import { takesStudy } from '../studyArgument.js';
import { openWorkshop, readingOptions, type ConfiguredWorkshop, type ReadingOptions } from '../workshop.js';

const FORMATS = ['markdown', 'html', 'terminal', 'json', 'bibtex'] as const;
type Format = (typeof FORMATS)[number];
const VIEWS = ['report', 'summary', 'tows'] as const;
type View = (typeof VIEWS)[number];

interface Options extends ReadingOptions, FrameworksOption, DrawingOptions, PublicOption, ChartsOption {
  readonly format?: readonly Destination<Format>[];
  readonly output?: string;
  readonly bibliography?: string;
  readonly view?: View;
  readonly summary?: true;
}

export function define(command: Command, session: Session): void {
  takesStudy(
    chartsOption(
      publicOption(drawingOptions(readingOptions(frameworksOption(formatOption(command, FORMATS))), USUAL.runs)),
    ),
  )
    .offers('-o, --output <file>', (t) => t.output)
    .offers('--bibliography <file>', (t) => t.report.bibliography)
    .offers('--summary', (t) => t.report.summary)
    .offers('--view <name>', (t) => t.report.view(VIEWS.join(', ')), oneOf('view', VIEWS))
    .shows(
      'report my-study -o report.md',
      'report my-study -f html -o report.html',
      '--lang id report my-study',
      'report my-study --summary',
      'report my-study --view tows',
      'report my-study -o report.md --bibliography report.bib',
      'report my-study -o report.md --charts charts',
    )
    .action(async (path: string, options: Options) => {
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      if (options.output === '') usageError((t) => t.needsFile('-o'));
      const view = viewOf(options);
      if (options.bibliography === '') usageError((t) => t.needsFile('--bibliography'));
      const wanted = destinations(session, formatsOf(options), FORMATS, options.output);
      const assessments = await assessed(session, workshop, path, options, wanted);
      if (assessments.length === 0) return;
      const documents = isRead(options, wanted) ? await documentsFor(view, assessments, session.options().lang) : [];
      const pictures = documents.flatMap(({ assessment, document }) => picturesOfAssessment(assessment, document));
      const links = await deliverCharts(session, options, pictures, wanted);
      for (const to of wanted) await deliver(session, to, await reportText(session, to, assessments, documents, links));
    });
}

/** The formats asked for, the bibliography among them; it comes besides the report, not in its place. */
function formatsOf({ format, bibliography }: Options): readonly Destination<Format>[] | undefined {
  if (bibliography === undefined) return format;
  const [report] = FORMATS;
  return [...(format ?? [{ format: report, file: null }]), { format: 'bibtex', file: bibliography }];
}

function viewOf({ view, summary }: Options): View {
  if (summary && view !== undefined && view !== 'summary') usageError((t) => t.exclude('--summary', `--view ${view}`));
  return summary ? 'summary' : (view ?? 'report');
}

/** How far raters agree, how evidence goes together and how far a score can be trusted is told in the report, and in what it is made of. */
async function assessed(
  session: Session,
  workshop: ConfiguredWorkshop,
  path: string,
  options: Options,
  wanted: readonly Destination<Format>[],
): Promise<readonly Assessment[]> {
  // The view of strategies tells of none of these.
  const isTold = wanted.some(({ format }) => format === 'json' || format === 'bibtex');
  if (options.view === 'tows' && !isTold) return assessOne(session, workshop, path, options);
  const { reportScoring } = await import('../../app/reported.js');
  const { triangulated } = await import('../../app/triangulated.js');
  const scoring = reportScoring(drawing(options, USUAL.runs));
  return triangulated(await assessOne(session, workshop, path, options, scoring));
}

/** Whether anything is asked for that is made of a document, rather than of data. */
const isRead = ({ charts }: Options, wanted: readonly Destination<Format>[]): boolean =>
  charts !== undefined || wanted.some(({ format }) => format !== 'json' && format !== 'bibtex');

/** A document and whose it is. */
interface Written {
  readonly assessment: Assessment;
  readonly document: Document;
}

/** A document of each assessment: every view has something to say of each. */
async function documentsFor(view: View, assessments: readonly Assessment[], lang: Lang): Promise<readonly Written[]> {
  const write = await writerOf(view);
  const { documentsOf } = await import('../../report/several.js');
  const documents = documentsOf(assessments, (assessment) => write(assessment, lang), lang);
  return assessments.map((assessment, i) => ({ assessment, document: nth(documents, i) }));
}

async function reportText(
  session: Session,
  { format, file }: Destination<Format>,
  assessments: readonly Assessment[],
  written: readonly Written[],
  links: Links,
): Promise<string> {
  const documents = written.map(({ document }) => document);
  switch (format) {
    case 'json':
      return (await import('../../report/formats/json.js')).json(assessments);
    case 'bibtex':
      return (await import('../../report/formats/bibtex.js')).bibtex(assessments);
    case 'markdown': {
      const { markdown } = await import('../../report/formats/markdown.js');
      return documents.map((document) => markdown(document, { charts: links(file) })).join('\n');
    }
    case 'html':
    case 'terminal':
      return showDocuments(session, format, documents);
  }
}

async function writerOf(view: View): Promise<(assessment: Assessment, lang: Lang) => Document> {
  if (view === 'summary') return (await import('../../report/views/summary/index.js')).summary;
  if (view === 'tows') return (await import('../../report/views/tows/index.js')).tows;
  return (await import('../../report/views/report/index.js')).report;
}
