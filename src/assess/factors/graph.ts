import { at } from '../../model/at.js';
import { append } from '../../model/lists.js';

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
 * The vicious circles: sets of two or more nodes that all lead to each other, each in order of id.
 * Two nodes lie in one circle if each is reachable from the other (a strongly connected component).
 */
export function circles(graph: Graph): string[][] {
  const found: string[][] = [];
  const placed = new Set<string>();
  // Only what leads on and is led to can be part of a circle.
  const ledTo = new Set([...graph.values()].flat());
  const reach = new Map<string, ReadonlySet<string>>();
  for (const [id, effects] of graph) if (effects.length > 0 && ledTo.has(id)) reach.set(id, reachableFrom(graph, id));
  for (const id of [...reach.keys()].sort()) {
    if (placed.has(id)) continue;
    const circle = [id, ...[...at(reach, id)].filter((other) => reach.get(other)?.has(id))].sort();
    for (const member of circle) placed.add(member);
    if (circle.length > 1) found.push(circle);
  }
  return found;
}

/**
 * The roots: nodes that lead to something and that nothing leads to. A circle counts as one node: its members are
 * roots together if they lead out of it and nothing leads in.
 */
export function roots(graph: Graph): Set<string> {
  const circleOf = new Map(circles(graph).flatMap((circle) => circle.map((id) => [id, circle] as const)));
  const causes = causesOf(graph);
  const isRoot = (id: string): boolean => {
    const members = circleOf.get(id) ?? [id];
    const outside = (other: string) => !members.includes(other);
    const leadsOut = members.some((member) => at(graph, member).some(outside));
    return leadsOut && !members.some((member) => (causes.get(member) ?? []).some(outside));
  };
  return new Set([...graph.keys()].filter(isRoot));
}

/** Node → the nodes that lead to it. */
function causesOf(graph: Graph): Map<string, string[]> {
  const causes = new Map<string, string[]>();
  for (const [id, effects] of graph) {
    for (const effect of effects) causes.set(effect, [...(causes.get(effect) ?? []), id]);
  }
  return causes;
}
