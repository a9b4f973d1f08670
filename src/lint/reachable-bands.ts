import { bandOf, type BandTable } from '../model/scale.js';
import type { Framework } from '../model/framework.js';
import type { Path } from '../model/places.js';
import { bandsAt, rangeAt } from '../model/range.js';
import { scoresAt } from './parent-scores.js';
import { parentsOf } from './tree.js';

/** A table of bands, which part of the framework it is, and the nodes whose scores it puts into words (null: the whole). */
export interface PlacedBands {
  readonly bands: BandTable;
  readonly path: Path;
  readonly at: readonly (string | null)[];
}

/** The framework's bands, and those that single nodes have of their own. */
export function bandTables(framework: Framework): PlacedBands[] {
  const parents = [null, ...parentsOf(framework).map(({ id }) => id)];
  return [
    { bands: framework.bands, path: ['bands'], at: parents.filter((id) => bandsAt(framework, id) === framework.bands) },
    ...Object.values(framework.nodes).flatMap((node) =>
      node.bands ? [{ bands: node.bands, path: ['nodes', node.id, 'bands'], at: [node.id] }] : [],
    ),
  ];
}

/** Ids of the bands that a node they are for can end up in with every leaf known. */
export function reachableBands(framework: Framework, { bands, at }: PlacedBands): ReadonlySet<string> {
  return new Set(at.flatMap((id) => bandsReached(framework, bands, id)));
}

function bandsReached(framework: Framework, bands: BandTable, id: string | null): string[] {
  const scores = scoresAt(framework, id);
  if (scores !== null) return scores.map((score) => bandOf(bands, score).id);
  const { worst, best } = rangeAt(framework, id);
  const [lowest, highest] = [Math.min(worst, best), Math.max(worst, best)];
  return bands.edges.flatMap(({ id: band, from }, index) => {
    const next = bands.edges[index + 1]?.from ?? Infinity;
    // Scores under the first edge lie in the first band.
    return (index === 0 || from <= highest) && next > lowest ? [band] : [];
  });
}
