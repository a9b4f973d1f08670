import { comparer } from '../../app/compare.js';
import { findStudies } from '../../app/discover.js';
import { USUAL_RANKS, type Comparing } from '../../app/gathering.js';
import { plannedAt, plannedOf, strayed, type Planned } from '../../app/planned.js';
import { GROUPINGS, isWeight, type Comparison, type Grouping, type Weights } from '../../model/comparison/index.js';
import { hasErrors } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import { folderOf } from '../../model/paths.js';
import { picturesOfComparison } from '../../report/pictures.js';
import type { Document } from '../../report/tree.js';
import type { Command } from '../command.js';
import { chartsOption, deliverCharts, type ChartsOption, type Links } from '../charts.js';
import { showDocuments } from '../document.js';
import { runsOrNoneOption, seedOption } from '../drawing.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { takesStudies } from '../studyArgument.js';
import { oneOf, usageError } from '../usage.js';
import {
  openWorkshop,
  readingOptions,
  rootsIn,
  tellOtherConfigs,
  type ConfiguredWorkshop,
  type ReadingOptions,
} from '../workshop.js';

const FORMATS = ['table', 'markdown', 'html', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

interface Options extends ReadingOptions, FrameworksOption, PublicOption, ChartsOption {
  readonly format?: readonly Destination<Format>[];
  readonly weights?: Weights;
  readonly by?: Grouping;
  readonly output?: string;
  readonly pair?: readonly string[];
  readonly runs?: number;
  readonly seed?: number;
}

export function define(command: Command, session: Session): void {
  const reading = chartsOption(readingOptions(frameworksOption(formatOption(command, FORMATS))));
  takesStudies(publicOption(seedOption(runsOrNoneOption(reading, USUAL_RANKS.runs))), (t) => t.compare.studies)
    .offers('-o, --output <file>', (t) => t.output)
    .offers('--weights <how>', (t) => t.compare.weights, weightsOption)
    .offers('--by <what>', (t) => t.compare.by(GROUPINGS.join(', ')), oneOf('grouping', GROUPINGS))
    .offers('--pair <study...>', (t) => t.compare.pair)
    .shows(
      'compare studies',
      'compare studies -f html -o comparison.html',
      'compare studies --weights equal --by region',
      'compare a b --pair office-a office-b',
    )
    .action(async (paths: string[], options: Options) => {
      await compare(session, ...named(paths, command.args.length > 0, options));
    });
}

/** What stands behind the two ids of `--pair` are paths: commander takes all that follows an option of several values for it. */
function named(paths: readonly string[], areTyped: boolean, options: Options): [readonly string[], Options] {
  const { pair } = options;
  if (areTyped || !pair || pair.length < 3) return [paths, options];
  return [pair.slice(2), { ...options, pair: pair.slice(0, 2) }];
}

async function compare(session: Session, paths: readonly string[], options: Options): Promise<void> {
  const asked = askedOf(options);
  const workshop = await openWorkshop(session, options, paths[0]);
  if (!workshop) return;
  if (options.output === '') usageError((t) => t.needsFile('-o'));
  const wanted = destinations(session, options.format, FORMATS, options.output);
  const [path, ...others] = paths;
  const { files } = workshop.ports;
  const plans = path === undefined || others.length > 0 ? null : plannedAt(files, workshop.settings, path);
  const made: Comparison[] = [];
  for (const plan of plans ?? [plannedOf(paths)]) {
    const comparison = await compareAll(session, workshop, plan, { ...plan.options, ...asked }, options);
    if (comparison) made.push(comparison);
  }
  if (made.length === 0) return;
  const documents = isRead(options, wanted) ? await documentsOf(made, session.options().lang) : [];
  const pictures = documents.flatMap(({ comparison, document }) => picturesOfComparison(comparison, document));
  const links = await deliverCharts(session, options, pictures, wanted);
  for (const to of wanted) await deliver(session, to, await written(session, to, made, documents, links));
}

async function compareAll(
  session: Session,
  workshop: ConfiguredWorkshop,
  { id, title, studies: planned, frameworks }: Planned,
  { weights = { kind: 'official' }, by = null, pair = null, drawing }: Partial<Comparing> & Pick<Comparing, 'drawing'>,
  { framework, project = false, ...options }: Options,
): Promise<Comparison | null> {
  const { files } = workshop.ports;
  const roots = rootsIn(session.io.cwd)(folderOf(workshop.settings.file ?? ''));
  const outside = strayed(planned, files, roots);
  const paths = planned.map(({ path }) => path);
  const { studies, findings } = findStudies(files, paths);
  await session.report({ findings: [...outside, ...findings], texts: new Map() });
  if (hasErrors(outside)) return null;
  await tellOtherConfigs(session, workshop, studies);
  session.io.expect?.(studies.length);
  const how = { project, ...publishing(options) };
  const collected = comparer(workshop, framework ?? frameworks, how, { id, title, weights, by, pair, drawing });
  for (const study of studies) await session.report(collected.see(study));
  const { comparison, findings: told } = collected.end();
  await session.report({ findings: told, texts: new Map() });
  return comparison;
}

/** What the command line asks, which goes before what a config says. */
function askedOf({
  weights,
  by,
  pair,
  runs = USUAL_RANKS.runs,
  seed = USUAL_RANKS.seed,
}: Options): Partial<Comparing> & Pick<Comparing, 'drawing'> {
  const [one, other, ...more] = pair ?? [];
  if (pair && (one === undefined || other === undefined || more.length > 0)) usageError((t) => t.pair(pair.length));
  return {
    ...(weights && { weights }),
    ...(by && { by }),
    ...(one !== undefined && other !== undefined && { pair: [one, other] as const }),
    drawing: runs === 0 ? null : { runs, seed },
  };
}

/** `official`, `equal`, or `id=weight,...`. */
function weightsOption(value: string): Weights {
  if (value === 'official' || value === 'equal') return { kind: value };
  const weights = value.split(',').map((part) => {
    const [, id, weight] = /^([^=]+)=(\d+(?:\.\d+)?)$/u.exec(part.trim()) ?? [];
    if (id === undefined || weight === undefined) return usageError((t) => t.weight(part));
    // What is too small for a number is no 0 either.
    if (/[1-9]/u.test(weight) && (Number(weight) === 0 || !isWeight(Number(weight))))
      return usageError((t) => t.weightRange(id, weight));
    return [id, Number(weight)] as const;
  });
  const [twice] = weights.map(([id]) => id).filter((id, i, all) => all.indexOf(id) < i);
  if (twice !== undefined) usageError((t) => t.weightTwice(twice));
  return { kind: 'own', weights: Object.fromEntries(weights) };
}

/** Whether anything is asked for that is made of documents, rather than of data or as a page of its own. */
const isRead = ({ charts }: Options, wanted: readonly Destination<Format>[]): boolean =>
  charts !== undefined || wanted.some(({ format }) => format === 'table' || format === 'markdown');

/** A comparison, and the document about it. */
interface Written {
  readonly comparison: Comparison;
  readonly document: Document;
}

async function documentsOf(made: readonly Comparison[], lang: Lang): Promise<readonly Written[]> {
  const { comparison: view } = await import('../../report/views/comparison/index.js');
  return made.map((comparison) => ({ comparison, document: view(comparison, lang) }));
}

async function written(
  session: Session,
  { format, file }: Destination<Format>,
  made: readonly Comparison[],
  about: readonly Written[],
  links: Links,
): Promise<string> {
  const documents = about.map(({ document }) => document);
  switch (format) {
    case 'json':
      return (await import('../../report/formats/json.js')).json(made);
    case 'csv':
      return (await import('../../report/formats/comparison-csv.js')).comparisonCsv(made);
    case 'markdown': {
      const { markdown } = await import('../../report/formats/markdown.js');
      return documents.map((document) => markdown(document, { charts: links(file) })).join('\n');
    }
    case 'html':
      return (await import('../../app/comparison-page.js')).comparisonPage(made, session.options().lang);
    case 'table':
      return showDocuments(session, 'terminal', documents);
  }
}
