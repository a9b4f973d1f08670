import type { Verdict } from '../../assess/nodes/verdict.js';
import type { Hearing, Voices } from './voices.js';

/** How often each was drawn; who was not drawn is missing. */
export type Counts = ReadonlyMap<string, number>;

/** A node rests on few sources as a rule, so that there are few ways in which they can be drawn. */
const FEW = 4;
/** More often than this nothing is drawn but once in many lifetimes; if it is, nothing is kept of that. */
const OFTEN = 31;
/** Verdicts kept of one node. */
const MOST_KEPT = 100;

/**
 * What the raters would have made of each node, for one draw of sources and raters after another; `raters`: null where they were not
 * drawn. The verdict of a node hangs on how often its own few sources and raters were drawn, and the same few cases come up again and
 * again: what came of each is kept. The answer is as `heard` has it.
 */
export function drawing(voices: Voices): (sources: Counts, raters: Counts | null) => ReadonlyMap<string, Verdict> {
  const nodes = [...voices.nodes].map(([id, on]) => ({ id, ...on, kept: new Map<number, Verdict>() }));
  return (sources, raters) => {
    const hearing: Hearing = {
      item: () => 1,
      source: (id) => sources.get(id) ?? 0,
      rater: (id) => (raters === null ? 1 : (raters.get(id) ?? 0)),
    };
    return new Map(
      nodes.map((node) => {
        const key = keyOf([node.sources, hearing.source], [node.raters, hearing.rater]);
        const verdict = (key === null ? undefined : node.kept.get(key)) ?? voices.verdict(node.id, hearing);
        if (key !== null && node.kept.size < MOST_KEPT) node.kept.set(key, verdict);
        return [node.id, verdict];
      }),
    );
  };
}

/** One number for how often each of these was drawn; null where they are many, or one was drawn very often. */
function keyOf(
  ...drawn: readonly (readonly [ids: readonly string[], oftenOf: (id: string) => number])[]
): number | null {
  let key = 0;
  let many = 0;
  for (const [ids, oftenOf] of drawn)
    for (const id of ids) {
      const often = oftenOf(id);
      if (often > OFTEN || ++many > FEW) return null;
      key = key * (OFTEN + 1) + often;
    }
  return key;
}
