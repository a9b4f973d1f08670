import type { Place } from '../../model/places.js';
import type { Study } from '../../model/study.js';
import type { SourceFile } from '../source.js';
import { childOf, isMap, startOf, type PlaceNode, type YamlPlaces } from '../yaml/places.js';

type PlacesOfFile = ReadonlyMap<string, YamlPlaces>;

/**
 * Under this key a study that was read here keeps where its values stand. One made otherwise has no such key: its findings
 * then stand at whole items. (A WeakMap would do the same, at a tenth of the time it takes to read a study.)
 */
const PLACES = Symbol('places');

export function rememberPlaces(study: Study, sources: readonly SourceFile[]): void {
  const places = new Map(sources.map((source) => [source.file, source.places]));
  // Not enumerable: copies, comparisons and JSON see the study alone.
  Object.defineProperty(study, PLACES, { value: places });
}

const placesIn = (study: Study & { readonly [PLACES]?: PlacesOfFile }): PlacesOfFile | undefined => study[PLACES];

/** Parts of a study that are lists. */
export type Section = 'evidence' | 'proposals' | 'published';
type Step = string | number;

/** Finds places within the items of a study. */
export interface PlacesWithin {
  /** The place of the value at `path` within the item of a list that stands at `item`. */
  readonly inItem: (section: Section, item: Place, path: readonly Step[]) => Place;
  /** The place of the value at `path`, which begins with the section, in the file of `item`. */
  readonly value: (item: Place, path: readonly Step[]) => Place;
  /** The place of an entry of what stands at `path`: by its key where that is a map, by its position where it is a list. */
  readonly entry: (item: Place, path: readonly Step[], key: string, position: number) => Place;
}

export function placesWithin(study: Study): PlacesWithin {
  const files = placesIn(study);
  const positions = new Map<string, Positions>();
  const positionIn = (section: Section, places: YamlPlaces, item: Place): number => {
    const key = `${section} ${item.file}`;
    const known = positions.get(key) ?? positionsOf(places, section);
    positions.set(key, known);
    return known.get(startKey(item)) ?? -1;
  };
  const within = (item: Place, find: (places: YamlPlaces) => Place): Place => {
    const places = files?.get(item.file);
    return places ? find(places) : item;
  };
  return {
    inItem: (section, item, path) =>
      within(item, (places) => {
        const position = positionIn(section, places, item);
        return position === -1 ? item : places.value([section, position, ...path]);
      }),
    value: (item, path) => within(item, (places) => places.value(path)),
    entry: (item, path, key, position) =>
      within(item, (places) => {
        let node: PlaceNode | undefined = places.root;
        for (const step of path) node = childOf(node, step);
        return isMap(node) ? places.key([...path, key]) : places.value([...path, position]);
      }),
  };
}

/** Where an item begins → its position in its list. */
type Positions = ReadonlyMap<string, number>;

/** The positions of a file's items. Worked out only where there is something to complain of, and then for all of them. */
function positionsOf(places: YamlPlaces, section: Section): Positions {
  const list = childOf(places.root, section);
  if (typeof list !== 'object' || !('items' in list)) return new Map();
  return new Map(list.items.map((node, position) => [startKey(places.at(startOf(node))), position]));
}

const startKey = ({ line, col }: Pick<Place, 'line' | 'col'>): string => `${line}:${col}`;
