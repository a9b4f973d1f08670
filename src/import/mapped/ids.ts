import { firstFree, slug } from '../../model/ids.js';
import type { Study } from '../../model/study.js';

/** Key of an item → its id: the one it has in the study, else one that is free there and in this import. */
export function freeIds({ evidence }: Pick<Study, 'evidence'>): (key: string) => string {
  const known = new Map(
    [...evidence.values()].flatMap(({ id, imported }) => (imported ? [[imported.key, id] as const] : [])),
  );
  const taken = new Set(evidence.keys());
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const id = firstFree(slug(key).slice(0, MOST), (each) => taken.has(each));
    taken.add(id);
    known.set(key, id);
    return id;
  };
}

/** An id of this length can still be typed, and has room for a number. */
const MOST = 80;
