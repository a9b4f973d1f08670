import type { Tool } from '../assess/index.js';
import { linkStudy, loadStudy, type Ports, type WrittenText } from '../load/index.js';
import { finding, hasErrors, type Finding } from '../model/findings/index.js';
import { once } from '../model/findings/once.js';
import { nearest } from '../model/nearest.js';
import { inside, join } from '../model/paths.js';
import type { Place } from '../model/places.js';
import type { Framework } from '../model/framework.js';
import { nth } from '../model/nth.js';
import type { Study } from '../model/study.js';
import { maybePersonal } from '../privacy/index.js';
import type { StudyPath } from './discover.js';
import { published, withheld, type Publishing } from './public.js';
import { realPath } from './real.js';
import { isPath, type Found, type Shelf, type Shipped } from './shelf.js';
import { seenFrom, type Diagnosed, type Texts } from './texts.js';

/** What the use cases work with: ports to the world, and where frameworks are found. */
export interface Workshop {
  readonly ports: Ports;
  readonly shelf: Shelf;
  readonly shipped: Shipped;
  readonly tool: Tool;
}

/** A study read and linked to its frameworks. `study` is null, and `frameworks` empty, where it cannot be used. */
export interface OpenedStudy extends Diagnosed {
  readonly study: Study | null;
  /** The same as it was read, though it may be wrong about something; null where its files do not keep to their formats. */
  readonly asRead: Study | null;
  readonly frameworks: readonly Framework[];
  /** What can be projected from: every framework by which the study rated something; null where that was not asked. */
  readonly projectFrom: readonly Framework[] | null;
  /** Every text of its files, whether or not a result holds it, if there may be data about somebody among them. */
  readonly suspect: () => readonly WrittenText[];
}

/** What a command asks beyond the study itself. */
export interface Asked {
  /** Whether a leaf without a rating is to get a value from ratings by other frameworks. */
  readonly project?: boolean;
  /** There only where the public version of the study is asked for: then nothing that comes back, findings among it, quotes the study as it is. */
  readonly publishing?: Publishing;
}

/**
 * Reads a study and the frameworks it names, or those in `instead`, and checks every reference between them. Factors,
 * concepts and remedies may be known to any of the frameworks that the study lists or that are asked for. Findings come
 * with places as seen from where the user stands.
 */
export function openStudy(
  workshop: Workshop,
  path: StudyPath,
  instead: readonly string[] | null,
  { project = false, publishing }: Asked = {},
): OpenedStudy {
  const loaded = loadStudy(path.file, workshop.ports);
  const own = seenFrom(path.folder, { findings: loaded.findings, texts: publishing ? NO_TEXTS : loaded.texts });
  /** What is to be said of the study's own files. */
  const said = (findings: readonly Finding[]): readonly Finding[] =>
    publishing ? withheld(findings, path.file) : findings;
  const { study } = loaded;
  // Else a study could pass for one that nothing is wrong with, and be judged by nobody.
  if (!study && !hasErrors(loaded.findings)) throw new Error(`${path.file} cannot be used, and nothing says why`);
  const suspect = () => ([...loaded.raw.values()].some(maybePersonal) ? loaded.written() : []);
  if (!study || hasErrors(loaded.findings))
    return {
      study: null,
      asRead: study,
      frameworks: [],
      projectFrom: null,
      findings: said(own.findings),
      texts: own.texts,
      suspect,
    };
  const seen = (place: Place | null) => place && { ...place, file: join(path.folder, place.file) };
  const listed = study.frameworks.map(({ text, place }) => workshop.shelf.find(text, path.folder, seen(place)));
  const chosen = instead ? instead.map((reference) => choose(workshop, listed, reference, path.folder)) : listed;
  const known = [...listed, ...chosen].flatMap((found) => found.framework?.id ?? []);
  const rated = project ? ratedFrameworks(workshop, study, [...chosen, ...listed], path.folder, seen) : [];
  const read = readOf([...chosen, ...rated]);
  const linked = linkStudy(study, read, readOf([...listed, ...chosen, ...rated]));
  // What nobody at hand knows may be known to a framework that could not be read: then that is what to say.
  const unread = linked.unknown.length > 0 ? [...listed, ...chosen].filter((found) => !found.framework) : [];
  const opened = [...chosen, ...rated, ...unread];
  const links = [
    ...(instead ? [] : sameIds(study, listed)),
    ...(unread.length > 0 ? [] : linked.unknown),
    ...linked.findings,
    ...unlistedFrameworks(study, known, () => [...known, ...workshop.shelf.ids(path.folder)]),
  ];
  const ofFrameworks = opened.flatMap((found) => found.findings);
  const ofLinks = seenFrom(path.folder, { findings: links, texts: NO_TEXTS }).findings;
  const isWithin = withinStudy(workshop, path, study);
  const told = publishing
    ? [
        ...said(once([...own.findings, ...ofLinks, ...ofFrameworks.filter(isWithin)])),
        ...ofFrameworks.filter((each) => !isWithin(each)),
      ]
    : [...own.findings, ...ofFrameworks, ...ofLinks];
  // A framework that a study brings may be a part of that study: no lines are shown of either.
  const shown: Texts = publishing ? NO_TEXTS : new Map([...own.texts, ...opened.flatMap((found) => [...found.texts])]);
  const version = publishing && !hasErrors(told) ? published(study, path.file, publishing) : { study, findings: [] };
  const findings = once([...told, ...version.findings]);
  if (hasErrors(findings))
    return { study: null, asRead: study, frameworks: [], projectFrom: null, findings, texts: shown, suspect };
  // One that is asked for twice is scored once.
  const wanted = new Set(chosen.map(({ framework }) => framework));
  const frameworks = linked.frameworks.filter((_, i) => wanted.has(nth(read, i)));
  const projectFrom = project ? readOf(rated) : null;
  return { study: version.study, asRead: study, frameworks, projectFrom, findings, texts: shown, suspect };
}

const NO_TEXTS: Texts = new Map();

/**
 * Whether a finding is about what stands in a file of the study's folder, whatever that was taken for, and so would quote it. Where
 * the study names a framework is none of it: what it named is to be told.
 */
function withinStudy(
  { ports: { files } }: Workshop,
  { folder }: StudyPath,
  { frameworks }: Study,
): (f: Finding) => boolean {
  const positionOf = ({ file, line, col }: Place): string => JSON.stringify([file, line, col]);
  const named = new Set(frameworks.map(({ place }) => positionOf({ ...place, file: join(folder, place.file) })));
  const root = realPath(files, folder);
  return ({ place }) =>
    place !== null &&
    !named.has(positionOf(place)) &&
    (inside(join('', folder), place.file) || inside(root, realPath(files, place.file)));
}

/** The frameworks that could be read, each once. */
const readOf = (found: readonly Found[]): Framework[] => [
  ...new Set(found.flatMap(({ framework }) => framework ?? [])),
];

/** The frameworks by which a study rated something, whether or not it lists them: those at hand first. */
function ratedFrameworks(
  { shelf }: Workshop,
  study: Study,
  atHand: readonly Found[],
  folder: string,
  seen: (place: Place) => Place | null,
): Found[] {
  const rated = new Map(
    study.raters.flatMap((sheet) => [...sheet.ratings.keys()].map((id) => [id, sheet.place] as const)),
  );
  return [...rated]
    .map(([id, place]) => atHand.find(({ framework }) => framework?.id === id) ?? shelf.find(id, folder, seen(place)))
    .filter(({ findings }) => !findings.some(({ code }) => code === 'UNKNOWN-FRAMEWORK')); // said of unlisted ones anyway
}

/**
 * A framework asked for on the command line: one that the study lists goes by its id, wherever its file lies; another is
 * looked for beside the study, then where the user stands.
 */
function choose({ shelf }: Workshop, listed: readonly Found[], reference: string, folder: string): Found {
  const known = listed.find((found) => found.framework?.id === reference);
  if (known || isPath(reference)) return known ?? shelf.find(reference, '.', null);
  const [id = ''] = reference.split('@');
  return shelf.find(reference, shelf.packs(id, folder).length > 0 ? folder : '.', null);
}

/** Two files that call themselves the same: whose are the ratings under that id? */
function sameIds(study: Study, listed: readonly Found[]): Finding[] {
  const first = new Map<string, Place>();
  return study.frameworks.flatMap(({ place }, i) => {
    const id = listed[i]?.framework?.id;
    if (id === undefined) return [];
    const before = first.get(id);
    if (before) return [finding('DUPLICATE-ID', { id, kind: 'framework', first: before }, place)];
    first.set(id, place);
    return [];
  });
}

/** Names of frameworks in ratings, verdicts and proposals that are none: what they say would be dropped in silence. */
function unlistedFrameworks(study: Study, listed: readonly string[], reachable: () => readonly string[]): Finding[] {
  const named: (readonly [string, Place])[] = [
    ...study.raters.flatMap((sheet) =>
      [...sheet.ratings].map(([id, ratings]) => [id, [...ratings.values()][0]?.place ?? sheet.place] as const),
    ),
    ...study.factorSheets.flatMap((sheet) => [...sheet.factors.keys()].map((id) => [id, sheet.place] as const)),
    ...study.published.map((verdict) => [verdict.framework, verdict.place] as const),
    ...study.proposals.flatMap(({ improves, place }) =>
      improves.filter((reference) => reference.includes('/')).map((r) => [r.split('/', 1)[0] ?? r, place] as const),
    ),
  ];
  const unlisted = named.filter(([id]) => !listed.includes(id));
  if (unlisted.length === 0) return [];
  const known = reachable();
  return unlisted
    .filter(([id]) => !known.includes(id))
    .map(([id, place]) => finding('UNKNOWN-FRAMEWORK', { id, suggestion: nearest(id, known), known }, place));
}
