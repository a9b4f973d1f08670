import type { NodeResult } from '../../model/assessment/nodes.js';
import type { Comparison, Ground } from '../../model/triangulation.js';
import { isDivergent } from '../../assess/nodes/saidSeen.js';
import { denials, disputes, levelsTogether, shared, type Cut } from './items.js';
import { ascending, ground, readingOf } from './reading.js';
import { sidesOf } from './sides.js';
import { topical, type Field, type Voice } from './voices.js';

/**
 * Method triangulation between methods (Denzin 1978): what was told, seen and read of the same matter. The levels of each method
 * are combined first, by the framework's rule; that said and seen are not the same is divergence however small the difference is.
 */
export function methodTriangulation(field: Field, node: NodeResult, voices: readonly Voice[]): Comparison | null {
  if (voices.length === 0) return null;
  const onTopic = (factors: readonly string[]) => topical(field, node, factors);
  const sides = sidesOf(field, voices, ({ item }) => ['method', item.method]);
  const levels = sides.flatMap(({ level }) => level ?? []);
  const levelled = voices.filter(({ level }) => level !== null).map(({ item }) => item.id);
  const told = saidSeen(node, levelled);
  const apart: Ground[] =
    told.length === 0 && isDivergent(field.measure, levels)
      ? [ground('levels-apart', { levels: ascending(levels), evidence: levelled })]
      : [];
  return {
    sides,
    ...readingOf(sides.length, [
      ...disputes(voices, METHODS),
      ...denials(voices, METHODS, onTopic),
      ...apart,
      ...told,
      ...levelsTogether(voices, methodOf),
      ...shared(voices, methodOf, onTopic),
    ]),
  };
}

const methodOf = ({ item }: Voice): string => item.method;

/** One method against another. */
const METHODS: Cut = (voice) => ['study', methodOf(voice)];

function saidSeen({ saidSeen: found }: NodeResult, evidence: readonly string[]): Ground[] {
  if (found === null) return [];
  const { said, seen } = found;
  if (said === null || seen === null || said === seen) return [];
  return [ground('said-seen-apart', { levels: ascending([said, seen]), evidence })];
}
