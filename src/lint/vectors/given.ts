import type { Framework } from '../../model/framework.js';
import type { Vector } from '../../model/vectors.js';
import { leavesOf } from '../tree.js';

/** Leaf id → the level a vector gives it. A level of its own goes before `unknown`, and that before `all`. */
export function givenLevels({ given }: Vector, framework: Framework): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { id } of leavesOf(framework)) {
    const level = given.levels[id] ?? (given.unknown.includes(id) ? undefined : given.all);
    if (level !== undefined) levels.set(id, level);
  }
  return levels;
}
