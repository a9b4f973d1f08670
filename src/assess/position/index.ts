import { AXES, sideOf, sidesOf, type AxisName, type Positioning } from '../../model/axes.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
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
    AXES.filter((axis) => table[axis].missing.length > 0 && table.factors.some((f) => f.axis === axis)).map((axis) =>
      finding('POSITION-INCOMPLETE', { rater: table.rater, axis, missing: table[axis].missing }, place(table)),
    ),
  );
  if (position.status !== 'unsettled') return incomplete;
  const counted = position.tables.filter((table) => table.counted);
  const raters = counted.map(({ rater }) => rater);
  return [...incomplete, finding('POSITION-UNSETTLED', { raters }, counted[1] ? place(counted[1]) : null)];
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
    // A consensus is made of the raters that count, whether or not the framework says so.
    const counted = role === 'consensus' || framework.counts.includes(role);
    const on = (axis: AxisName) => axisResult(axis, factors, present, positioning);
    return [{ rater, role, counted, factors, x: on('x'), y: on('y') }];
  });
}

/** The table that makes the position: the consensus, else the only counted one. */
export function settling(tables: readonly WeightTable[]): WeightTable | null {
  const counted = tables.filter((table) => table.counted);
  const [only, second] = counted;
  const settled = second ? counted.find((table) => table.role === 'consensus') : only;
  return settled ?? null;
}

function statusOf(tables: readonly WeightTable[], table: WeightTable | null): PositionStatus {
  if (!tables.some(({ counted }) => counted)) return 'unweighted';
  return table === null ? 'unsettled' : 'incomplete';
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
