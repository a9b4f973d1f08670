import type { Command } from 'commander';
import { agreementOfFile, agreementOfStudies, type AgreementFound } from '../../app/agreement.js';
import { findStudies } from '../../app/discover.js';
import { USUAL } from '../../app/varying.js';
import { BENCHMARK_IDS, type BenchmarkId } from '../../model/agreement/benchmarks.js';
import { SCALE_TYPES, type ScaleType } from '../../model/agreement/index.js';
import { STATISTIC_NAMES, type StatisticName } from '../../model/agreement/statistics.js';
import { drawing, drawingOptions, type DrawingOptions } from '../drawing.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { formatOption } from '../formats.js';
import { chosenFrameworks } from '../frameworks.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
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
  publicOption(
    readingOptions(
      chosenFrameworks(
        formatOption(drawingOptions(command, USUAL.runs), ANSWER_FORMATS),
        "compare by these (ids or paths) instead of the studies' own",
      ),
    ),
  )
    .argument(
      '<path...>',
      'studies, pooled: folders with study.yaml, YAML files, or folders of studies; or one CSV table: a line of names, then a line a unit, its name first',
    )
    .option(
      '--unit <what>',
      `what raters are compared on: one of ${ASKED_UNITS.join(', ')} (default nodes: the levels of indicators)`,
      oneOf('unit', ASKED_UNITS),
    )
    .option('--statistics <name,...>', 'these coefficients instead of the usual ones', statistics)
    .option('--all', 'every coefficient that fits the scale and the number of raters')
    .option(
      '--benchmark <name>',
      `whose words to use for all coefficients: one of ${BENCHMARK_IDS.join(', ')}`,
      oneOf('benchmark', BENCHMARK_IDS),
    )
    .option('--categories <name,...>', 'of a CSV table: all categories of its scale, in order', categories)
    .option(
      '--scale <type>',
      `of a CSV table: what its categories are to each other: one of ${SCALE_TYPES.join(', ')}`,
      oneOf('scale', SCALE_TYPES),
    )
    .addHelpText(
      'before',
      'Examples:\n  egov-assess agreement my-study\n  egov-assess agreement studies --unit coding\n  egov-assess agreement ratings.csv --categories low,middle,high\n',
    )
    .addHelpText('after', `\nCoefficients: ${STATISTIC_NAMES.join(', ')}\n`)
    .action(async (paths: string[], options: Options) => {
      if (options.all && options.statistics) usageError('--all and --statistics exclude each other.');
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
    if (others.length > 0 || paths.length > 1) usageError('A CSV table is compared by itself: name no other path.');
    if (unit !== undefined || framework !== null)
      usageError('--unit and --framework are for studies: the units of a CSV table are its lines.');
    if (asked.publishing)
      usageError('--public is for studies: of the names in a CSV table nobody can tell whose they are.');
    return agreementOfFile(workshop, table.replaceAll('\\', '/'), { categories, scale }, comparing);
  }
  if (categories !== null || scale !== null)
    usageError("--categories and --scale are for a CSV table: a study's framework says what its levels are.");
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
  if (named.length < 2) usageError(`--categories takes two or more, separated by commas, not "${text}".`);
  const twice = named.find((each, i) => named.indexOf(each) < i);
  if (twice !== undefined) usageError(`--categories names "${twice}" twice.`);
  const values = named.map(Number);
  if (values.every(Number.isFinite) && values.slice(1).some((value, i) => value <= nth(values, i))) {
    usageError(
      `--categories names numbers out of order: "${named.join(',')}". Numbers stand by their values: name each once, the lowest first; for another order use words.`,
    );
  }
  return named;
}

const parts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
