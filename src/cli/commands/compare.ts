import { comparer, type Comparing } from '../../app/compare.js';
import { findStudies } from '../../app/discover.js';
import { plannedAt, plannedOf, strayed, type Planned } from '../../app/planned.js';
import { GROUPINGS, type Comparison, type Grouping, type Weights } from '../../model/comparison/index.js';
import { hasErrors } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import { folderOf } from '../../model/paths.js';
import { pictureOf } from '../../report/pictures.js';
import type { Document } from '../../report/tree.js';
import type { Command } from '../command.js';
import { chartsOption, deliverCharts, type ChartsOption, type Links, type NamedPicture } from '../charts.js';
import { showDocuments } from '../document.js';
import { seedOption } from '../drawing.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { oneOf, usageError, wholeNumber } from '../usage.js';
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

/** As many as it takes for the ends of a rank interval to stand still. */
const RUNS = 10_000;
const MOST_RUNS = 1_000_000;

export function define(command: Command, session: Session): void {
  publicOption(chartsOption(seedOption(readingOptions(frameworksOption(formatOption(command, FORMATS))))))
    .takes('[study...]', (t) => t.compare.studies)
    .offers('-o, --output <file>', (t) => t.output)
    .offers('--weights <how>', (t) => t.compare.weights, weightsOption)
    .offers('--by <what>', (t) => t.compare.by(GROUPINGS.join(', ')), oneOf('grouping', GROUPINGS))
    .offers('--pair <study...>', (t) => t.compare.pair)
    .offers('--runs <n>', (t) => t.compare.runs(String(RUNS)), wholeNumber('--runs', 0, MOST_RUNS))
    .shows(
      'compare studies',
      'compare studies -f html -o comparison.html',
      'compare studies --weights equal --by region',
      'compare a b --pair office-a office-b',
    )
    .action(async (paths: string[], options: Options) => {
      await compare(session, ...named(paths, options));
    });
}

/** What stands behind the two ids of `--pair` are paths: commander takes all that follows an option of several values for it. */
function named(paths: readonly string[], { pair, ...options }: Options): [readonly string[], Options] {
  const [asked, behind] = paths.length === 0 ? [pair?.slice(0, 2), pair?.slice(2) ?? []] : [pair, []];
  const studies = [...paths, ...behind];
  if (studies.length === 0) usageError((t) => t.missingArgument('study'));
  return [studies, { ...options, ...(asked && { pair: asked }) }];
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
  const links = await deliverCharts(session, options, documents.flatMap(picturesIn), wanted);
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
  runs = RUNS,
  seed = 1,
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
    if (id === undefined || weight === undefined || !Number.isFinite(Number(weight)))
      return usageError((t) => t.weight(part));
    return [id, Number(weight)] as const;
  });
  const [twice] = weights.map(([id]) => id).filter((id, i, all) => all.indexOf(id) < i);
  if (twice !== undefined) usageError((t) => t.weightTwice(twice));
  return { kind: 'own', weights: Object.fromEntries(weights) };
}

/** Whether anything is asked for that is made of a document, rather than of data. */
const isRead = ({ charts }: Options, wanted: readonly Destination<Format>[]): boolean =>
  charts !== undefined || wanted.some(({ format }) => format !== 'json' && format !== 'csv');

interface Named {
  readonly name: string;
  readonly document: Document;
}

async function documentsOf(made: readonly Comparison[], lang: Lang): Promise<readonly Named[]> {
  const { comparison: view } = await import('../../report/views/comparison/index.js');
  return made.map((comparison) => ({ name: comparison.id, document: view(comparison, lang) }));
}

const picturesIn = ({ name, document }: Named): NamedPicture[] =>
  document.blocks.flatMap((block) => {
    const picture = pictureOf(block);
    return picture === null ? [] : [{ picture, name: `${name}-${picture.id}` }];
  });

async function written(
  session: Session,
  { format, file }: Destination<Format>,
  made: readonly Comparison[],
  documents: readonly Named[],
  links: Links,
): Promise<string> {
  const plain = documents.map(({ document }) => document);
  switch (format) {
    case 'json':
      return (await import('../../report/formats/json.js')).json(made);
    case 'csv':
      return (await import('../../report/formats/comparison-csv.js')).comparisonCsv(made);
    case 'markdown': {
      const { markdown } = await import('../../report/formats/markdown.js');
      return plain.map((document) => markdown(document, { charts: links(file) })).join('\n');
    }
    case 'html':
      return (await explorerOf(made, session.options().lang)) ?? showDocuments(session, 'html', plain);
    case 'table':
      return showDocuments(session, 'terminal', plain);
  }
}

/** A page to sort, filter and weigh anew. Several comparisons, or one in which nobody is ranked, are a page to read: null. */
async function explorerOf([only, ...others]: readonly Comparison[], lang: Lang): Promise<string | null> {
  if (!only || others.length > 0 || only.sets.length === 0) return null;
  const { explorer } = await import('../../report/formats/html/explorer/index.js');
  const { shippedExplorer } = await import('../../app/shipped.js');
  return explorer(only, lang, shippedExplorer());
}
