import { slug } from '../../model/ids.js';
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
    const base = slug(key).slice(0, MOST);
    for (let n = 1; ; n += 1) {
      const id = n === 1 ? base : `${base}-${String(n)}`;
      if (taken.has(id)) continue;
      taken.add(id);
      known.set(key, id);
      return id;
    }
  };
}

/** An id of this length can still be typed, and has room for a number. */
const MOST = 80;
