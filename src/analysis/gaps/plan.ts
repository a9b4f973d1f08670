import { byBytes } from '../../model/order.js';
import type { Gap, VisitPlan, WantKind } from '../../model/gaps.js';

/** What goes on a list of its own; whatever else is wanted stands besides. */
const LISTED: readonly WantKind[] = ['voice', 'observation', 'document'];

/** The same gaps by what is to be done, so that one visit can serve all of them. Groups with most to tell come first. */
export function planOf(gaps: readonly Gap[]): VisitPlan {
  const wanting = (holds: (what: WantKind) => boolean): string[] =>
    gaps.filter(({ wants }) => wants.some(({ what }) => holds(what))).map(({ node }) => node);
  const meetings = new Map<string | null, string[]>();
  for (const { node, wants } of gaps)
    for (const { what, group } of wants)
      if (what === 'voice') meetings.set(group, [...(meetings.get(group) ?? []), node]);
  return {
    meet: [...meetings]
      .map(([group, nodes]) => ({ group, nodes }))
      .sort((a, b) => b.nodes.length - a.nodes.length || compare(a.group, b.group)),
    observe: wanting((what) => what === 'observation'),
    read: wanting((what) => what === 'document'),
    besides: wanting((what) => !LISTED.includes(what)),
  };
}

/** Of two that differ: whoever knows comes after the groups that are named. */
function compare(a: string | null, b: string | null): number {
  if (a === null) return 1;
  return b === null ? -1 : byBytes(a, b);
}
