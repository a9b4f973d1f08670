import { finding, type Finding } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import { nth } from '../../model/nth.js';
import type { Path, Place } from '../../model/places.js';
import type { Blind, Evidence, RaterSheet, Rating, Source } from '../../model/study.js';
import { forEachEntry, keysAt } from '../entries.js';
import type { RatingsFile, RawRating, StudyFile } from '../raw.js';
import { localized } from '../text.js';
import type { YamlPlaces } from '../yaml/places.js';
import type { Gathering } from './part.js';
import { checkReferences } from './references.js';

/** A file with ratings: the study's own, a part of it, or another rater's. */
export interface Rated {
  readonly raw: Pick<StudyFile | RatingsFile, 'ratings'>;
  readonly places: YamlPlaces;
}

/** The same, with the nodes that the files of a sheet rate: what is no item of evidence, though it has an id. */
interface KnownAndRated extends Known {
  readonly rated: ReadonlySet<string>;
}

type Sheet = Map<string, Map<string, Rating>>;

/** Evidence id → the level given to the item, null where none was. */
type Items = ReadonlyMap<string, number | null>;

/** What ratings may refer to. */
export interface Known {
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** One rater's judgements from one or several files; null where there is none. */
export function sheetOf(
  { rater, role, own, blind }: Omit<RaterSheet, 'ratings' | 'place'>,
  files: readonly Rated[],
  known: Known,
  { lang, findings }: Pick<Gathering, 'lang' | 'findings'>,
): RaterSheet | null {
  const ratings: Sheet = new Map();
  const rated = new Set(files.flatMap(({ raw }) => Object.values(raw.ratings ?? {}).flatMap(Object.keys)));
  const knownAndRated = { ...known, rated };
  for (const { raw, places } of files) {
    forEachEntry(raw.ratings, places, ['ratings'], (framework, nodes) => {
      const ofFramework = ratings.get(framework) ?? new Map<string, Rating>();
      ratings.set(framework, ofFramework);
      forEachEntry(nodes, places, ['ratings', framework], (node, rating, place) => {
        const path = ['ratings', framework, node];
        const items = itemsOf(rating, [...path, 'evidence'], places);
        const first = ofFramework.get(node);
        if (first)
          findings.push(
            finding('DUPLICATE-ID', { id: `${framework}/${node}`, kind: 'rating', first: first.place }, place),
          );
        else ofFramework.set(node, ratingOf(node, rating, items, place, lang));
        checkRating(node, rating, items, path, places, knownAndRated, findings);
        if (role === 'consensus' && rating.why === undefined)
          findings.push(finding('CONSENSUS-WITHOUT-WHY', { node }, place));
      });
    });
  }
  const first = files.find(({ raw }) => raw.ratings !== undefined);
  return first ? { rater, role, own, blind, ratings, place: first.places.key(['ratings']) } : null;
}

/** What a sheet says of having been made blind. */
export const blindOf = ({ blind }: Pick<RatingsFile, 'blind'>, lang: Lang): Blind | null =>
  blind === undefined
    ? null
    : { seed: blind.seed ?? null, how: blind.how === undefined ? null : localized(blind.how, lang) };

function ratingOf(node: string, raw: RawRating, items: Items, place: Place, lang: Lang): Rating {
  return {
    node,
    level: raw.level ?? raw.value ?? null,
    evidence: items,
    status: raw.status ?? null,
    sought: raw.sought ?? false,
    why: raw.why === undefined ? null : localized(raw.why, lang),
    source: raw.source ?? null,
    at: raw.at ?? null,
    outOfScale: raw['out-of-scale'] ? localized(raw['out-of-scale'].why, lang) : null,
    place,
  };
}

/** The evidence of a rating, in the order of the file. */
function itemsOf({ evidence }: RawRating, path: readonly string[], places: YamlPlaces): Items {
  if (evidence === undefined) return new Map();
  if (Array.isArray(evidence)) return new Map(evidence.map((id) => [id, null]));
  return new Map(keysAt(places, path).map((id) => [id, evidence[id] ?? null]));
}

function checkRating(
  node: string,
  raw: RawRating,
  items: Items,
  path: Path,
  places: YamlPlaces,
  known: KnownAndRated,
  findings: Finding[],
): void {
  const { level, value, evidence, status, why } = raw;
  const place = (): Place => places.key(path);
  const isList = Array.isArray(evidence);
  const ids = isList ? evidence : [...items.keys()];
  const hasItemLevels = !isList && ids.length > 0;
  const takenOver = status === 'external' || status === 'assumed';
  const given = level ?? value;
  const hasLevel = given !== undefined || hasItemLevels;
  if (level !== undefined && value !== undefined) findings.push(finding('LEVEL-AND-VALUE', { node }, place()));
  if (takenOver) checkTakenOver(node, raw, status, path, places, known, findings);
  else {
    if (hasLevel && status !== undefined) findings.push(finding('LEVEL-AND-STATUS', { node, status }, place()));
    if (!hasLevel && status === 'no-evidence' && ids.length > 0)
      findings.push(finding('NO-EVIDENCE-NAMED', { node }, places.key([...path, 'evidence'])));
    if (!hasLevel && status === undefined) findings.push(finding('RATING-EMPTY', { node }, place()));
    if (given !== undefined && ids.length === 0) findings.push(finding('LEVEL-WITHOUT-EVIDENCE', { node }, place()));
  }
  if (status !== 'external' && (raw.source !== undefined || raw.at !== undefined))
    findings.push(finding('SOURCE-WITHOUT-EXTERNAL', { node }, place()));
  if (status !== undefined && status !== 'external' && why === undefined)
    findings.push(finding('STATUS-WITHOUT-WHY', { node, status }, place()));
  const placeOf = (position: number): Place => {
    const id = nth(ids, position);
    return isList ? places.value([...path, 'evidence', position]) : places.key([...path, 'evidence', id]);
  };
  ids.forEach((id, position) => {
    if (!known.evidence.has(id) && known.rated.has(id))
      findings.push(finding('LEVEL-AS-EVIDENCE', { id }, placeOf(position)));
    else checkReferences('UNKNOWN-EVIDENCE', [id], known.evidence, () => placeOf(position), findings);
  });
}

/** A value from elsewhere says where from; one that is assumed, why. */
function checkTakenOver(
  node: string,
  { level, value, source, at }: RawRating,
  status: 'external' | 'assumed',
  path: Path,
  places: YamlPlaces,
  known: Known,
  findings: Finding[],
): void {
  const place = (): Place => places.key(path);
  if (value === undefined && level === undefined)
    findings.push(finding('STATUS-WITHOUT-VALUE', { node, status }, place()));
  if (status !== 'external') return;
  const missing = [source === undefined ? 'source' : '', at === undefined ? 'at' : ''].filter((key) => key !== '');
  if (missing.length > 0) findings.push(finding('EXTERNAL-WITHOUT-SOURCE', { node, missing }, place()));
  if (source !== undefined)
    checkReferences('UNKNOWN-SOURCE', [source], known.sources, () => places.value([...path, 'source']), findings);
}
