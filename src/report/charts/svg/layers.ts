import { largest } from '../../../model/lists.js';
import type { Diagram, DiagramEdge } from '../../tree.js';

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
    const between = depthOf(depth, last) - depthOf(depth, first) - 1;
    const passed = Array.from({ length: Math.max(0, between) }, (_, step) => ({
      place: `${String(i)}/${String(step)}`, // no id has a slash
      layer: depthOf(depth, first) + 1 + step,
    }));
    const places = [first, ...passed.map(({ place }) => place), last];
    return { edge, passed, places: isTurned ? places.reverse() : places };
  });
  const count = largest([-1, ...depth.values()]) + 1;
  const layers = Array.from({ length: count }, (_, layer) => [
    ...ids.filter((id) => depth.get(id) === layer),
    ...ways.flatMap(({ passed }) => passed.filter((each) => each.layer === layer).map(({ place }) => place)),
  ]);
  return { layers: ordered(layers, ways.map(({ places }) => places)), ways };
}

const depthOf = (depth: ReadonlyMap<string, number>, id: string): number => depth.get(id) ?? 0;

/** The edges that lead back to a node on the way to their own, in a search from each node in turn. No recursion: chains can be long. */
function closing(ids: readonly string[], edges: readonly DiagramEdge[]): ReadonlySet<DiagramEdge> {
  const from = grouped(edges, (edge) => edge.from);
  const causes = new Set(edges.map(({ to }) => to));
  const found = new Set<DiagramEdge>();
  const [open, done] = [new Set<string>(), new Set<string>()];
  // Where nothing leads to a node all begins there; a circle is entered at its first node.
  for (const start of [...ids.filter((id) => !causes.has(id)), ...ids]) {
    if (done.has(start)) continue;
    const way = [{ id: start, left: [...(from.get(start) ?? [])] }];
    open.add(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const edge = here.left.shift();
      if (!edge) {
        open.delete(here.id);
        done.add(here.id);
        way.pop();
      } else if (open.has(edge.to)) found.add(edge);
      else if (!done.has(edge.to)) {
        open.add(edge.to);
        way.push({ id: edge.to, left: [...(from.get(edge.to) ?? [])] });
      }
    }
  }
  return found;
}

/** The longest way to each node from one that nothing leads to. */
function depths(ids: readonly string[], edges: readonly DiagramEdge[]): ReadonlyMap<string, number> {
  const from = grouped(edges, (edge) => edge.from);
  const waiting = new Map(ids.map((id) => [id, 0]));
  for (const { to } of edges) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const depth = new Map(ids.map((id) => [id, 0]));
  const ready = ids.filter((id) => waiting.get(id) === 0);
  for (const id of ready) {
    for (const { to } of from.get(id) ?? []) {
      depth.set(to, Math.max(depthOf(depth, to), depthOf(depth, id) + 1));
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return depth;
}

/** A few passes forth and back: more change little. */
function ordered(layers: readonly (readonly string[])[], ways: readonly (readonly string[])[]): string[][] {
  const beside = new Map<string, string[]>();
  for (const places of ways) {
    for (const [i, place] of places.entries()) {
      const near = [places[i - 1], places[i + 1]].filter((each) => each !== undefined);
      beside.set(place, [...(beside.get(place) ?? []), ...near]);
    }
  }
  const found = layers.map((layer) => [...layer]);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const order = pass % 2 === 0 ? found.keys() : [...found.keys()].reverse();
    for (const at of order) {
      const near = new Map([...(found[at - 1] ?? []), ...(found[at + 1] ?? [])].map((id) => [id, 0]));
      for (const layer of [found[at - 1] ?? [], found[at + 1] ?? []])
        layer.forEach((id, i) => near.set(id, (i + 0.5) / layer.length));
      const here = found[at] ?? [];
      const wish = new Map(here.map((id, i) => [id, average(beside.get(id) ?? [], near) ?? (i + 0.5) / here.length]));
      found[at] = here.toSorted((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
    }
  }
  return found;
}

const PASSES = 8;

function average(ids: readonly string[], places: ReadonlyMap<string, number>): number | null {
  const found = ids.flatMap((id) => places.get(id) ?? []);
  return found.length === 0 ? null : found.reduce((sum, place) => sum + place, 0) / found.length;
}

function grouped(edges: readonly DiagramEdge[], by: (edge: DiagramEdge) => string): ReadonlyMap<string, DiagramEdge[]> {
  const groups = new Map<string, DiagramEdge[]>();
  for (const edge of edges) {
    const group = groups.get(by(edge));
    if (group) group.push(edge);
    else groups.set(by(edge), [edge]);
  }
  return groups;
}
