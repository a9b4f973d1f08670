import { finding, type Finding } from '../../model/findings/index.js';
import type { Path, Place } from '../../model/places.js';
import type { Evidence, RaterSheet, Rating, Role } from '../../model/study.js';
import { forEachEntry } from '../entries.js';
import type { RatingsFile, RawRating, StudyFile } from '../raw.js';
import type { YamlPlaces } from '../yaml/places.js';
import { checkReferences } from './references.js';

/** A file with ratings: the study's own, a part of it, or another rater's. */
export interface Rated {
  readonly raw: Pick<StudyFile | RatingsFile, 'ratings'>;
  readonly places: YamlPlaces;
}

type Sheet = Map<string, Map<string, Rating>>;

/** One rater's judgements from one or several files; null where there is none. */
export function sheetOf(
  rater: string,
  role: Role,
  files: readonly Rated[],
  evidence: ReadonlyMap<string, Evidence>,
  findings: Finding[],
): RaterSheet | null {
  const ratings: Sheet = new Map();
  for (const { raw, places } of files) {
    forEachEntry(raw.ratings, places, ['ratings'], (framework, nodes) => {
      const ofFramework = ratings.get(framework) ?? new Map<string, Rating>();
      ratings.set(framework, ofFramework);
      forEachEntry(nodes, places, ['ratings', framework], (node, rating, place) => {
        const path = ['ratings', framework, node];
        const first = ofFramework.get(node);
        if (first)
          findings.push(
            finding('DUPLICATE-ID', { id: `${framework}/${node}`, kind: 'rating', first: first.place }, place),
          );
        else ofFramework.set(node, ratingOf(node, rating, place));
        checkRating(node, rating, path, places, evidence, findings);
      });
    });
  }
  const first = files.find(({ raw }) => raw.ratings !== undefined);
  return first ? { rater, role, ratings, place: first.places.key(['ratings']) } : null;
}

function ratingOf(node: string, raw: RawRating, place: Place): Rating {
  return {
    node,
    level: raw.level ?? null,
    evidence: itemsOf(raw),
    status: raw.status ?? null,
    sought: raw.sought ?? false,
    why: raw.why ?? null,
    place,
  };
}

/** Evidence id → the level given to the item, null where none was. */
function itemsOf({ evidence }: RawRating): Map<string, number | null> {
  const items = new Map<string, number | null>();
  if (Array.isArray(evidence)) for (const id of evidence) items.set(id, null);
  else if (evidence) for (const [id, level] of Object.entries(evidence)) items.set(id, level);
  return items;
}

function checkRating(
  node: string,
  { level, evidence, status, why }: RawRating,
  path: Path,
  places: YamlPlaces,
  known: ReadonlyMap<string, Evidence>,
  findings: Finding[],
): void {
  const place = (): Place => places.key(path);
  const isList = Array.isArray(evidence);
  const ids = isList ? evidence : Object.keys(evidence ?? {});
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
