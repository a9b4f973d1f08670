import { agreementOfFile, agreementOfStudies, type AgreementFound } from '../../app/agreement.js';
import { findStudies } from '../../app/discover.js';
import { USUAL } from '../../app/varying.js';
import { BENCHMARK_IDS, type BenchmarkId } from '../../model/agreement/benchmarks.js';
import { SCALE_TYPES, type ScaleType } from '../../model/agreement/index.js';
import { STATISTIC_NAMES, type StatisticName } from '../../model/agreement/statistics.js';
import type { Command } from '../command.js';
import { drawing, drawingOptions, type DrawingOptions } from '../drawing.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { formatOption } from '../formats.js';
import { chosenFrameworks } from '../frameworks.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { takesStudies } from '../studyArgument.js';
import { oneOf, usageError } from '../usage.js';
import { openWorkshop, readingOptions, tellOtherConfigs, type ReadingOptions } from '../workshop.js';
import { nth } from '../../model/nth.js';

const ASKED_UNITS = ['nodes', 'coding'] as const;

interface Options extends AnswerOptions, ReadingOptions, DrawingOptions, PublicOption {
  readonly framework?: readonly string[];
  readonly unit?: (typeof ASKED_UNITS)[number];
  readonly statistics?: readonly StatisticName[];
  readonly all?: boolean;
  readonly benchmark?: BenchmarkId;
  readonly categories?: readonly string[];
  readonly scale?: ScaleType;
}

export function define(command: Command, session: Session): void {
  takesStudies(
    publicOption(
      readingOptions(
        chosenFrameworks(
          formatOption(drawingOptions(command, USUAL.runs), ANSWER_FORMATS),
          (t) => t.frameworks.agreement,
        ),
      ),
    ),
    (t) => t.agreement.paths,
    'path',
  )
    .offers('--unit <what>', (t) => t.agreement.unit(ASKED_UNITS.join(', ')), oneOf('unit', ASKED_UNITS))
    .offers('--statistics <name,...>', (t) => t.agreement.statistics, statistics)
    .offers('--all', (t) => t.agreement.all)
    .offers(
      '--benchmark <name>',
      (t) => t.agreement.benchmark(BENCHMARK_IDS.join(', ')),
      oneOf('benchmark', BENCHMARK_IDS),
    )
    .offers('--categories <name,...>', (t) => t.agreement.categories, categories)
    .offers('--scale <type>', (t) => t.agreement.scale(SCALE_TYPES.join(', ')), oneOf('scale', SCALE_TYPES))
    .shows(
      'agreement my-study',
      'agreement studies --unit coding',
      'agreement ratings.csv --categories low,middle,high',
    )
    .remark((t) => t.agreement.coefficients(STATISTIC_NAMES.join(', ')))
    .action(async (paths: string[], options: Options) => {
      if (options.all && options.statistics) usageError((t) => t.exclude('--all', '--statistics'));
      const workshop = await openWorkshop(session, options, paths[0]);
      if (!workshop) return;
      const wanted = answerDestinations(session, options);
      const { results, ...diagnosed } = await compared(session, workshop, paths, options);
      await session.report(diagnosed);
      if (results.length === 0) return;
      await deliverAnswer(session, wanted, {
        data: results,
        documents: async (lang) => {
          const { agreement } = await import('../../report/views/agreement/index.js');
          return results.map((result) => agreement(result, lang));
        },
      });
    });
}

type Workshop = NonNullable<Awaited<ReturnType<typeof openWorkshop>>>;

async function compared(
  session: Session,
  workshop: Workshop,
  paths: readonly string[],
  options: Options,
): Promise<AgreementFound> {
  const { framework = null, unit, statistics: names, all, benchmark = null, categories = null, scale = null } = options;
  const comparing = {
    ...drawing(options, USUAL.runs),
    statistics: names ?? (all ? ('all' as const) : ('usual' as const)),
    benchmark,
  };
  const asked = publishing(options);
  const [table, ...others] = paths.filter(isTable);
  if (table !== undefined) {
    if (others.length > 0 || paths.length > 1) usageError((t) => t.table.alone);
    if (unit !== undefined || framework !== null) usageError((t) => t.table.noUnit);
    if (asked.publishing) usageError((t) => t.table.noPublic);
    return agreementOfFile(workshop, table.replaceAll('\\', '/'), { categories, scale }, comparing);
  }
  if (categories !== null || scale !== null) usageError((t) => t.table.only);
  const { studies, findings } = findStudies(workshop.ports.files, paths);
  await session.report({ findings, texts: new Map() });
  await tellOtherConfigs(session, workshop, studies);
  return agreementOfStudies(workshop, studies, framework, { ...comparing, unit: unit ?? 'nodes' }, asked);
}

const isTable = (path: string): boolean => /\.(csv|tsv)$/iu.test(path);

const statistic = oneOf('coefficient', STATISTIC_NAMES);

const statistics = (text: string, before: readonly StatisticName[] = []): StatisticName[] => [
  ...before,
  ...parts(text).map(statistic),
];

function categories(text: string, before: readonly string[] = []): string[] {
  const named = [...before, ...parts(text)];
  if (named.length < 2) usageError((t) => t.table.fewCategories(text));
  const twice = named.find((each, i) => named.indexOf(each) < i);
  if (twice !== undefined) usageError((t) => t.table.categoryTwice(twice));
  const values = named.map(Number);
  if (values.every(Number.isFinite) && values.slice(1).some((value, i) => value <= nth(values, i))) {
    usageError((t) => t.table.unordered(named.join(',')));
  }
  return named;
}

const parts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
