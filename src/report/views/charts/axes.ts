import type { NodeResult } from '../../../model/assessment/nodes.js';
import type { Result } from '../../../model/assessment/result.js';
import { groupedBy } from '../../../model/grouped.js';
import { nth } from '../../../model/nth.js';
import { percentOf } from '../../../model/scale.js';
import { percent, plain } from '../../../text/numbers.js';
import type { Axis } from '../../charts/chart.js';
import { ticksBetween } from '../../charts/ticks.js';
import type { Context } from '../../context.js';
import { isFloored } from '../../phrases/values.js';

/** [worst, best]. */
export type Ends = readonly [worst: number, best: number];

/** The axis of a scale from its worst end at the left to its best one; marked at each level where there are few of them. */
export function scaleAxis(title: string, [worst, best]: Ends, c: Context): Axis {
  const apart = Math.abs(best - worst);
  return {
    title,
    from: worst,
    to: best,
    ticks: ticksBetween(worst, best, apart <= MOST && Number.isInteger(apart) ? apart : 5, (value) =>
      plain(value, c.lang),
    ),
  };
}

const MOST = 10;

/** The same where nothing stands at the left end but the axis, so that a bar at the worst of several levels is still seen. */
export function barAxis(title: string, ends: Ends, c: Context): Axis {
  const [worst, best] = ends;
  const axis = scaleAxis(title, ends, c);
  return worst === 0 ? axis : { ...axis, from: worst - Math.sign(best - worst) };
}

/** How results on one axis are placed: on the scale of the framework, or where nodes have others, by their way from worst to best. */
export interface Placing {
  readonly axis: Axis;
  /** null where nothing is known. */
  readonly value: (of: NodeResult | Result) => number | null;
  readonly range: (of: NodeResult | Result) => readonly [number, number] | null;
}

export function placing(
  nodes: readonly NodeResult[],
  whole: Ends,
  titles: { readonly scale: string; readonly way: string },
  c: Context,
): Placing {
  const known = (of: NodeResult | Result, value: number | null): number | null => (isFloored(of) ? null : value);
  if (nodes.every(({ range }) => range !== null && range[0] === whole[0] && range[1] === whole[1])) {
    return {
      axis: scaleAxis(titles.scale, whole, c),
      value: (of) => known(of, of.score),
      range: ({ bounds }) => bounds,
    };
  }
  const way = { title: titles.way, from: 0, to: 100 };
  return {
    axis: { ...way, ticks: QUARTERS.map((value) => ({ value, label: percent(value / 100, c.lang) })) },
    value: (of) => known(of, of.percent),
    range: (of) => {
      const [worst, best] = ('range' in of ? of.range : null) ?? whole;
      return of.bounds && [percentOf({ worst, best }, of.bounds[0]), percentOf({ worst, best }, of.bounds[1])];
    },
  };
}

const QUARTERS = [0, 25, 50, 75, 100] as const;

/** Nodes by the ends of their scales, in the order of the framework: those of other ends cannot stand on one axis. */
export function byEnds(nodes: readonly NodeResult[]): { readonly ends: Ends; readonly nodes: readonly NodeResult[] }[] {
  const scored = nodes.flatMap((node) => (node.range === null ? [] : [{ node, ends: node.range }]));
  return [...groupedBy(scored, ({ ends }) => ends.join(' ')).values()].map((group) => ({
    ends: nth(group, 0).ends,
    nodes: group.map(({ node }) => node),
  }));
}

/** `levels`, `levels-2`: an id for each of several charts of one kind. */
export const numberedId = (id: string, i: number): string => (i === 0 ? id : `${id}-${String(i + 1)}`);
