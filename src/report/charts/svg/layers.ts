import { at } from '../../../model/at.js';
import { groupedBy } from '../../../model/grouped.js';
import { largest } from '../../../model/lists.js';
import type { Diagram, DiagramEdge } from '../../tree.js';
import { inOrder } from './order.js';

/** Places of a diagram by layer, causes first. A place holds a node, or is where a long edge passes a layer. */
export interface Layout {
  readonly layers: readonly (readonly string[])[];
  /** Each edge with the places it passes, from cause to effect. */
  readonly ways: readonly { readonly edge: DiagramEdge; readonly places: readonly string[] }[];
}

/**
 * The layered drawing of Sugiyama, Tagawa and Toda (1981), doi:10.1109/TSMC.1981.4308636: edges that close a circle are turned round for
 * the while, each node comes as far behind its causes as it must, and layers are ordered by the average place of their neighbours.
 */
export function layered({ nodes, edges }: Diagram): Layout {
  const ids = nodes.map(({ id }) => id);
  const known = new Set(ids);
  const drawn = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  const turned = closing(ids, drawn);
  const forward = drawn
    .filter(({ from, to }) => from !== to)
    .map((edge) => (turned.has(edge) ? { from: edge.to, to: edge.from } : edge));
  const depth = depths(ids, forward);
  const ways = drawn.map((edge, i) => {
    const isTurned = turned.has(edge);
    const [first, last] = isTurned ? [edge.to, edge.from] : [edge.from, edge.to];
    const start = at(depth, first);
    const passed = Array.from({ length: Math.max(0, at(depth, last) - start - 1) }, (_, step) => ({
      place: `${String(i)}/${String(step)}`, // no id has a slash
      layer: start + 1 + step,
    }));
    const places = [first, ...passed.map(({ place }) => place), last];
    return { edge, passed, places: isTurned ? places.reverse() : places };
  });
  const layers = Array.from({ length: largest([-1, ...depth.values()]) + 1 }, (_, layer) => [
    ...ids.filter((id) => depth.get(id) === layer),
    ...ways.flatMap(({ passed }) => passed.filter((each) => each.layer === layer).map(({ place }) => place)),
  ]);
  const paths = ways.map(({ places }) => places);
  return { layers: inOrder(layers, paths), ways };
}

/** The edges that lead back to a node on the way to their own, in a search from each node in turn. No recursion: chains can be long. */
function closing(ids: readonly string[], edges: readonly DiagramEdge[]): ReadonlySet<DiagramEdge> {
  const from = groupedBy(edges, (edge) => edge.from);
  const effects = new Set(edges.map(({ to }) => to));
  const found = new Set<DiagramEdge>();
  const [open, done] = [new Set<string>(), new Set<string>()];
  const visit = (id: string) => {
    open.add(id);
    return { id, left: [...(from.get(id) ?? [])] };
  };
  // Where nothing leads to a node all begins there; a circle is entered at its first node.
  for (const start of [...ids.filter((id) => !effects.has(id)), ...ids]) {
    if (done.has(start)) continue;
    const way = [visit(start)];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const edge = here.left.shift();
      if (!edge) {
        open.delete(here.id);
        done.add(here.id);
        way.pop();
      } else if (open.has(edge.to)) found.add(edge);
      else if (!done.has(edge.to)) way.push(visit(edge.to));
    }
  }
  return found;
}

/** The longest way to each node from one that nothing leads to. There is no circle among the edges. */
function depths(ids: readonly string[], edges: readonly DiagramEdge[]): ReadonlyMap<string, number> {
  const from = groupedBy(edges, (edge) => edge.from);
  const waiting = new Map(ids.map((id) => [id, 0]));
  for (const { to } of edges) waiting.set(to, at(waiting, to) + 1);
  const depth = new Map(ids.map((id) => [id, 0]));
  const ready = ids.filter((id) => waiting.get(id) === 0);
  for (const id of ready) {
    for (const { to } of from.get(id) ?? []) {
      depth.set(to, Math.max(at(depth, to), at(depth, id) + 1));
      const left = at(waiting, to) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return depth;
}
