import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import type { Shift, ShiftedLevel } from '../../model/uncertainty.js';
import { scoreOfWhole } from '../../assess/nodes/result.js';
import { measureTree, wholeAfter, type Values } from '../../assess/nodes/tree.js';
import { nodeOf, shapeOf } from '../../assess/shape.js';
import { oneLevel } from '../oneLevel.js';
import { changed, type Base } from './changed.js';

/** The score with each judged node one level lower and one level higher, or as far as the scale goes, in turn. */
export function shifts(framework: Framework, values: Values, base: Base): Shift[] {
  const { judgements } = values;
  const shape = shapeOf(framework);
  const grown = { ...values, tree: measureTree(framework, values) };
  return shape.order.flatMap(({ id }) => {
    const own = judgements.get(id);
    const level = own?.level ?? null;
    if (!own || level === null || !speaks(framework, values, id)) return [];
    const range = at(shape.ranges, id);
    const to = (shifted: number | null): ShiftedLevel | null => {
      if (shifted === null) return null;
      const whole = wholeAfter(framework, grown, new Map([[id, { ...own, level: shifted }]]));
      return { level: shifted, ...changed(base, scoreOfWhole(framework, whole)) };
    };
    return [
      { node: id, level, worse: to(oneLevel(range, level, 'worst')), better: to(oneLevel(range, level, 'best')) },
    ];
  });
}

/** Whether the node enters the score: nothing above it was judged as a whole, or put aside. */
function speaks(framework: Framework, { judgements }: Values, id: string): boolean {
  for (let above = nodeOf(framework, id).parent; above !== null; above = nodeOf(framework, above).parent) {
    const own = judgements.get(above);
    if (own && (own.level !== null || own.status === 'not-applicable')) return false;
  }
  return true;
}
