import { AXES, sideOf, sidesOf, type AxisName, type Positioning } from '../../model/axes.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { countsFor, type Framework } from '../../model/framework.js';
import { nth } from '../../model/nth.js';
import type { PositionResult, PositionStatus, SideResult, WeightTable } from '../../model/assessment/position.js';
import type { Study } from '../../model/study.js';
import { presentFactors, type PresentFactor } from '../factors/presence.js';
import { axisResult, weighed } from './table.js';

/**
 * Where the present factors put the agency on the axes of the framework; null where it has none. Without weights the sides
 * are only counted: a count is no position, since it would make every factor weigh alike.
 */
export function positionOf(study: Study, framework: Framework): PositionResult | null {
  const { positioning } = framework;
  if (!positioning) return null;
  const present = presentFactors(study, framework);
  const tables = tablesOf(study, framework, positioning, present);
  const table = settling(tables);
  const [x, y] = [table?.x.value ?? null, table?.y.value ?? null];
  const settled = table !== null && x !== null && y !== null;
  const border = settled ? AXES.filter((axis) => table[axis].value === 0) : [];
  const { axes, weighting, quadrants, classes } = positioning;
  return {
    axes: { x: axes.x.title, y: axes.y.title },
    weighting,
    quadrants,
    classes,
    sides: sideResults(positioning, present),
    tables,
    status: settled ? 'settled' : statusOf(tables, table),
    rater: settled ? table.rater : null,
    x: settled ? x : null,
    y: settled ? y : null,
    quadrant: settled && border.length === 0 ? quadrantAt(positioning, x, y) : null,
    border,
  };
}

/** Tables that leave out present factors, and counted tables of which none can be chosen. */
export function positionFindings(position: PositionResult | null): Finding[] {
  if (!position) return [];
  const place = (table: WeightTable) => table.factors[0]?.place ?? null;
  const incomplete = position.tables.flatMap((table) =>
    AXES.filter((axis) => table[axis].missing.length > 0).map((axis) =>
      finding(
        'POSITION-INCOMPLETE',
        { rater: table.rater, axis, title: position.axes[axis], missing: table[axis].missing },
        place(table),
      ),
    ),
  );
  if (position.status !== 'unsettled') return incomplete;
  const rivals = eligible(position.tables);
  const raters = rivals.map(({ rater }) => rater);
  return [...incomplete, finding('POSITION-UNSETTLED', { raters }, place(nth(rivals, 1)))];
}

/** The tables that could make the position: those of a consensus where there is one, else all that count. */
function eligible(tables: readonly WeightTable[]): readonly WeightTable[] {
  const counted = tables.filter((table) => table.counted);
  const consensus = counted.filter((table) => table.role === 'consensus');
  return consensus.length > 0 ? consensus : counted;
}

function tablesOf(
  study: Study,
  framework: Framework,
  positioning: Positioning,
  present: ReadonlyMap<string, PresentFactor>,
): WeightTable[] {
  return study.factorSheets.flatMap(({ rater, role, factors: byFramework }) => {
    const ratings = byFramework.get(framework.id);
    if (!ratings) return [];
    const factors = weighed(ratings.values(), present, positioning);
    const counted = countsFor(framework, role);
    const on = (axis: AxisName) => axisResult(axis, factors, present, positioning);
    return [{ rater, role, counted, factors, x: on('x'), y: on('y') }];
  });
}

/** The table that makes the position: the consensus, else the only counted one. */
export function settling(tables: readonly WeightTable[]): WeightTable | null {
  const [only, second] = eligible(tables);
  return second ? null : (only ?? null);
}

function statusOf(tables: readonly WeightTable[], table: WeightTable | null): PositionStatus {
  if (!tables.some(({ counted }) => counted)) return 'unweighted';
  if (table === null) return 'unsettled';
  return AXES.some((axis) => table[axis].missing.length > 0) ? 'incomplete' : 'empty-axis';
}

function sideResults({ axes }: Positioning, present: ReadonlyMap<string, PresentFactor>): SideResult[] {
  return sidesOf(axes).map(({ axis, sign, side }) => {
    const here = [...present.values()].filter((factor) => {
      const at = sideOf(axes, factor);
      return at?.axis === axis && at.sign === sign;
    });
    const count = (basis: PresentFactor['basis']): number => here.filter((factor) => factor.basis === basis).length;
    return {
      axis,
      sign,
      title: side.title,
      factors: here.map(({ id }) => id),
      count: here.length,
      evidenced: count('evidenced'),
      contested: count('contested'),
      stated: count('stated'),
    };
  });
}

function quadrantAt({ quadrants }: Positioning, x: number, y: number): string | null {
  const sign = (value: number) => (value > 0 ? 'plus' : 'minus');
  return quadrants.find((quadrant) => quadrant.x === sign(x) && quadrant.y === sign(y))?.id ?? null;
}
