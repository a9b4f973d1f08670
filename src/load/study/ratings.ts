import { finding, type Finding } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import type { Path, Place } from '../../model/places.js';
import type { Evidence, RaterSheet, Rating, Role } from '../../model/study.js';
import { forEachEntry } from '../entries.js';
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

type Sheet = Map<string, Map<string, Rating>>;

/** Evidence id → the level given to the item, null where none was. */
type Items = ReadonlyMap<string, number | null>;

/** One rater's judgements from one or several files; null where there is none. */
export function sheetOf(
  rater: string,
  role: Role,
  files: readonly Rated[],
  evidence: ReadonlyMap<string, Evidence>,
  { lang, findings }: Pick<Gathering, 'lang' | 'findings'>,
): RaterSheet | null {
  const ratings: Sheet = new Map();
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
        checkRating(node, rating, items, path, places, evidence, findings);
      });
    });
  }
  const first = files.find(({ raw }) => raw.ratings !== undefined);
  return first ? { rater, role, ratings, place: first.places.key(['ratings']) } : null;
}

function ratingOf(node: string, raw: RawRating, items: Items, place: Place, lang: Lang): Rating {
  return {
    node,
    level: raw.level ?? null,
    evidence: items,
    status: raw.status ?? null,
    sought: raw.sought ?? false,
    why: raw.why === undefined ? null : localized(raw.why, lang),
    place,
  };
}

/** The evidence of a rating, in the order of the file. */
function itemsOf({ evidence }: RawRating, path: readonly string[], places: YamlPlaces): Items {
  if (Array.isArray(evidence)) return new Map(evidence.map((id) => [id, null]));
  const items = new Map<string, number>();
  forEachEntry(evidence, places, path, (id, level) => items.set(id, level));
  return items;
}

function checkRating(
  node: string,
  { level, evidence, status, why }: RawRating,
  items: Items,
  path: Path,
  places: YamlPlaces,
  known: ReadonlyMap<string, Evidence>,
  findings: Finding[],
): void {
  const place = (): Place => places.key(path);
  const isList = Array.isArray(evidence);
  const ids = isList ? evidence : [...items.keys()];
  const hasItemLevels = !isList && ids.length > 0;
  const hasLevel = level !== undefined || hasItemLevels;
  if (hasLevel && status !== undefined) findings.push(finding('LEVEL-AND-STATUS', { node, status }, place()));
  if (!hasLevel && status === undefined) findings.push(finding('RATING-EMPTY', { node }, place()));
  if (level !== undefined && ids.length === 0) findings.push(finding('LEVEL-WITHOUT-EVIDENCE', { node }, place()));
  if (status !== undefined && why === undefined)
    findings.push(finding('STATUS-WITHOUT-WHY', { node, status }, place()));
  const placeOf = (position: number): Place => {
    const id = ids[position] ?? '';
    return isList ? places.value([...path, 'evidence', position]) : places.key([...path, 'evidence', id]);
  };
  checkReferences('UNKNOWN-EVIDENCE', ids, known, placeOf, findings);
}
