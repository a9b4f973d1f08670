import type { Framework } from '../../model/framework.js';
import { grouped } from '../../model/grouped.js';
import { largest, smallest } from '../../model/lists.js';
import { stepDown, stepUp } from '../../model/scale.js';
import { nodeOf } from '../shape.js';
import type { Measured } from './index.js';
import { measureWith } from './tree.js';

/** Node at the top → the least and the most it would count as if raters had judged one indicator of it one level otherwise. */
export type Swings = ReadonlyMap<string, readonly [least: number, most: number]>;

/** How one level up or down moves what the whole is made of. Nothing of nodes of which no indicator was judged. */
export function swings(framework: Framework, measure: Measured): Swings {
  const { scale } = framework;
  const moved = [...measure.levels].flatMap(([id, level]) => {
    const top = topOf(framework, id);
    return [stepDown(scale, level), level, stepUp(scale, level)].flatMap((other) => {
      const { made } = measureWith(framework, measure, new Map([[id, other]]));
      const counts = made?.parts.find((part) => part.id === top)?.measure.known ?? null;
      return counts === null ? [] : [[top, counts] as const];
    });
  });
  return new Map([...grouped(moved)].map(([top, counts]) => [top, [smallest(counts), largest(counts)]]));
}

function topOf(framework: Framework, id: string): string {
  let top = id;
  for (let { parent } = nodeOf(framework, id); parent !== null; { parent } = nodeOf(framework, parent)) top = parent;
  return top;
}
