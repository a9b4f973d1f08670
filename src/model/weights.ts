import { ratingsOf, sideOf, type AxisName, type Positioning, type Sign } from './axes.js';
import type { Locus, Polarity } from './catalogue.js';
import { sumOfShares } from './shares.js';

/** A factor with the weight and the rating that somebody gives it. */
export interface WeighedFactor {
  readonly factor: string;
  readonly weight: number;
  readonly level: number;
}

/** What is wrong with a table of weights; `sign` is null where the weights of a whole axis are summed. */
export type WeightFault<W extends WeighedFactor> =
  | { readonly fault: 'off-axes'; readonly at: W }
  | { readonly fault: 'off-range'; readonly at: W; readonly from: number; readonly to: number }
  | {
      readonly fault: 'sum';
      readonly axis: AxisName;
      readonly sign: Sign | null;
      readonly sum: number;
      /** Whether rounding explains what is missing to 1, or too much. */
      readonly rounded: boolean;
      readonly members: readonly [W, ...W[]];
    };

interface Kind {
  readonly polarity: Polarity;
  readonly locus: Locus;
}

/** Every factor lies on an axis, is rated within the range of its side, and the weights of each group sum to 1. */
export function weightFaults<W extends WeighedFactor>(
  table: readonly W[],
  { axes, weighting }: Positioning,
  kindOf: (factor: string) => Kind | undefined,
): WeightFault<W>[] {
  const faults: WeightFault<W>[] = [];
  const groups = new Map<string, { axis: AxisName; sign: Sign | null; members: [W, ...W[]] }>();
  for (const at of table) {
    const kind = kindOf(at.factor);
    const side = kind ? sideOf(axes, kind) : null;
    if (!side) {
      faults.push({ fault: 'off-axes', at });
      continue;
    }
    const [from, to] = ratingsOf(weighting, side.sign);
    if (at.level < from || at.level > to) faults.push({ fault: 'off-range', at, from, to });
    const sign = weighting.sum === 'side' ? side.sign : null;
    const group = groups.get(`${side.axis} ${String(sign)}`);
    if (group) group.members.push(at);
    else groups.set(`${side.axis} ${String(sign)}`, { axis: side.axis, sign, members: [at] });
  }
  for (const { axis, sign, members } of groups.values()) {
    const { sum, fits } = sumOfShares(members.map(({ weight }) => weight));
    if (fits !== 'exactly') faults.push({ fault: 'sum', axis, sign, sum, rounded: fits === 'rounded', members });
  }
  return faults;
}
