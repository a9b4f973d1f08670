import type { Framework } from '../model/framework.js';
import { parentScores } from './parent-scores.js';

/** Ids of the bands that the framework as a whole or one of its dimensions can end up in with every leaf known. */
export function reachableBands(framework: Framework): ReadonlySet<string> {
  const { bands, scale } = framework;
  const scores = parentScores(framework);
  const reachable = bands.filter((band, index) => {
    // Scores under the first edge lie in the first band.
    const from = index === 0 ? -Infinity : band.from;
    const next = bands[index + 1]?.from ?? Infinity;
    if (scores === null) return from <= scale.best && next > scale.worst;
    return scores.some((score) => score >= from && score < next);
  });
  return new Set(reachable.map((band) => band.id));
}
