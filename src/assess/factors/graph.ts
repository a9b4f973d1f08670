import { at } from '../../model/at.js';
import { append } from '../../model/lists.js';
import { nth } from '../../model/nth.js';
import { byBytes } from '../../model/order.js';

/** What leads to what: node → the nodes it leads to. Every node is a key. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** The nodes reachable from a node, without itself. */
export function reachableFrom(graph: Graph, start: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [...at(graph, start)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    append(waiting, at(graph, next));
  }
  reached.delete(start);
  return reached;
}

/**
 * Tells what can be reached from a node, itself included. Members of a circle reach the same: it is looked for once for all
 * of them. `vicious` are the circles of the graph.
 */
export function reachIn(graph: Graph, vicious: readonly (readonly string[])[]): (id: string) => ReadonlySet<string> {
  const circleOf = new Map(vicious.flatMap((circle) => circle.map((id) => [id, circle] as const)));
  const shared = new Map<readonly string[], ReadonlySet<string>>();
  return (id) => {
    const circle = circleOf.get(id);
    if (circle === undefined) return reachableFrom(graph, id).add(id);
    const reached = shared.get(circle) ?? reachableFrom(graph, id).add(id);
    shared.set(circle, reached);
    return reached;
  };
}

/**
 * The vicious circles: sets of two or more nodes that all lead to each other, each in order of id.
 * Two nodes lie in one circle if each is reachable from the other (a strongly connected component).
 */
export function circles(graph: Graph): string[][] {
  return components(graph)
    .filter((members) => members.length > 1)
    .map((members) => members.sort())
    .sort((a, b) => byBytes(nth(a, 0), nth(b, 0)));
}

/**
 * The roots: nodes that lead to something and that nothing leads to. A circle counts as one node: its members are
 * roots together if they lead out of it and nothing leads in. `vicious` are the circles of the graph.
 */
export function roots(graph: Graph, vicious: readonly (readonly string[])[] = circles(graph)): Set<string> {
  // A circle goes by the id of its first member.
  const circleOf = new Map(vicious.flatMap((circle) => circle.map((id) => [id, circle[0]] as const)));
  const groupOf = (id: string): string => circleOf.get(id) ?? id;
  const leading = new Set<string>();
  const led = new Set<string>();
  for (const [id, effects] of graph) {
    for (const effect of effects) {
      if (groupOf(id) === groupOf(effect)) continue;
      leading.add(groupOf(id));
      led.add(groupOf(effect));
    }
  }
  return new Set([...graph.keys()].filter((id) => leading.has(groupOf(id)) && !led.has(groupOf(id))));
}

/**
 * The strongly connected components, by two walks (Aho, Hopcroft & Ullman, Data Structures and Algorithms, 1983, § 6.7):
 * nodes are taken in the reverse of the order in which a first walk leaves them, and from each a second walk against the
 * direction gathers what is not yet placed. Each node and each link is visited twice.
 */
function components(graph: Graph): string[][] {
  const causes = causesOf(graph);
  const placed = new Set<string>();
  return leavingOrder(graph, graph.keys(), new Set())
    .reverse()
    .map((id) => leavingOrder(causes, [id], placed))
    .filter((members) => members.length > 0);
}

/** What can be reached from `starts` and is not in `seen`, each node after all that it leads to. Adds it to `seen`. */
function leavingOrder(graph: Graph, starts: Iterable<string>, seen: Set<string>): string[] {
  const left: string[] = [];
  // A walk with its own stack: factors may form a chain longer than calls can be deep.
  const way: { readonly id: string; readonly effects: Iterator<string> }[] = [];
  const enter = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    way.push({ id, effects: at(graph, id).values() });
  };
  for (const start of starts) {
    enter(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.effects.next();
      if (!next.done) {
        enter(next.value);
        continue;
      }
      left.push(here.id);
      way.pop();
    }
  }
  return left;
}

/** Node → the nodes that lead to it. */
function causesOf(graph: Graph): Map<string, string[]> {
  const causes = new Map<string, string[]>([...graph.keys()].map((id) => [id, []]));
  for (const [id, effects] of graph) for (const effect of effects) at(causes, effect).push(id);
  return causes;
}
