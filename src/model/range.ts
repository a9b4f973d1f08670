import { aggregate } from './aggregate.js';
import { at } from './at.js';
import type { Aggregate, Framework } from './framework.js';
import type { BandTable, Range, Scale } from './scale.js';

/** What of a framework says how its scores run. */
export type Scored = Pick<Framework, 'nodes' | 'top' | 'aggregate' | 'scale'>;

/** How the children of a node make it; of the whole with null. */
export const ruleAt = (
  { nodes, aggregate: inherited }: Pick<Scored, 'nodes' | 'aggregate'>,
  id: string | null,
): Aggregate => (id === null ? undefined : nodes[id]?.aggregate) ?? inherited;

/** Node id (null: the whole) → from where to where its scores run. */
type Ranges = ReadonlyMap<string | null, Range>;

const known = new WeakMap<Scored, Ranges>();

/**
 * From where to where the scores of a node run (of the whole with null): those of a leaf over the scale, those of a parent
 * over what its rule makes of its children's ends. A sum of seven gaps of 0–10 runs over 0–70.
 */
export function rangeAt(framework: Scored, id: string | null): Range {
  const ranges = known.get(framework) ?? rangesOf(framework);
  known.set(framework, ranges);
  return at(ranges, id);
}

/** The ranges of all nodes: children first, so that each is worked out once however many stand above it. */
function rangesOf(framework: Scored): Ranges {
  const { nodes, top, scale } = framework;
  const ranges = new Map<string | null, Range>();
  const visit = (id: string | null, children: readonly string[]): Range => {
    const parts = children.map((child) => ({
      ...visit(child, nodes[child]?.children ?? []),
      weight: nodes[child]?.weight ?? 1,
    }));
    const end = (which: 'worst' | 'best') =>
      aggregate(
        ruleAt(framework, id),
        parts.map((part) => ({ value: part[which], weight: part.weight })),
      ) ?? scale[which]; // of a leaf; and where the rule is not defined, which the loader refuses
    const range = { worst: end('worst'), best: end('best') };
    ranges.set(id, range);
    return range;
  };
  visit(null, top);
  return ranges;
}

/** The bands of a node: its own; else the framework's, if its scores run as those of the whole do. */
export function bandsAt(framework: Scored & Pick<Framework, 'bands'>, id: string | null): BandTable | null {
  const own = id === null ? framework.bands : framework.nodes[id]?.bands;
  if (own) return own;
  const [here, whole] = [rangeAt(framework, id), rangeAt(framework, null)];
  return here.worst === whole.worst && here.best === whole.best ? framework.bands : null;
}

/** The ladder a node stands on: that of the nearest branch above it with one of its own, else the framework's scale. */
export function ladderAt({ nodes, scale }: Pick<Framework, 'nodes' | 'scale'>, id: string): Scale {
  for (let at: string | null = id; at !== null; at = nodes[at]?.parent ?? null) {
    const own = nodes[at]?.scale;
    if (own) return own;
  }
  return scale;
}

/** Ids of all bands, the framework's and those of single nodes. */
export const allBands = ({ bands, nodes }: Pick<Framework, 'bands' | 'nodes'>): string[] => [
  ...new Set(
    [bands, ...Object.values(nodes).flatMap((node) => node.bands ?? [])].flatMap(({ edges }) =>
      edges.map(({ id }) => id),
    ),
  ),
];
