import type { Framework } from '../../model/framework.js';
import type { PartPlaces, Path, Place, Places } from '../../model/places.js';

type Nodes = Framework['nodes'];

/** The parts of a framework that is written out: its nodes lie in a tree. */
export function partsOfWhole(places: Places, nodes: Nodes): PartPlaces {
  const treePath = (id: string): Path => {
    const parent = nodes[id]?.parent ?? null;
    return [...(parent === null ? [] : treePath(parent)), 'nodes', id];
  };
  const path = (part: Path): Path => {
    const node = nodeOf(part);
    return node ? [...treePath(node.id), ...node.field] : part;
  };
  return {
    path,
    key: (part) => places.key(path(part)),
    value: (part) => places.value(path(part)),
  };
}

/** The parts of an overlay: nodes it adds are written out, of others only what it changes, and the rest is the other's. */
export function partsOfOverlay(places: Places, nodes: Nodes): PartPlaces {
  const addedPath = (id: string): Path | null => {
    if (places.has(['add', id])) return ['add', id];
    const parent = nodes[id]?.parent ?? null;
    const above = parent === null ? null : addedPath(parent);
    return above && [...above, 'nodes', id];
  };
  const given = (path: Path): Path | null => (places.has(path) ? path : null);
  const path = (part: Path): Path | null => {
    const node = nodeOf(part);
    if (!node) return given(part);
    const added = addedPath(node.id);
    return added ? [...added, ...node.field] : given(['change', node.id, ...node.field]);
  };
  const placed = (find: (path: Path) => Place) => (part: Path) => {
    for (let length = part.length; length > 0; length--) {
      const found = path(part.slice(0, length));
      if (found) return find(found);
    }
    return places.value(['extends']);
  };
  return { path, key: placed((at) => places.key(at)), value: placed((at) => places.value(at)) };
}

/** The node that a part belongs to, and which of its fields. */
function nodeOf([first, id, ...field]: Path): { id: string; field: Path } | null {
  return first === 'nodes' && id !== undefined ? { id: String(id), field } : null;
}
