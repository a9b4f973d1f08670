import type { Projection } from '../../model/assessment/projection.js';
import type { Shares, Trouble } from '../../model/assessment/result.js';
import type { Framework, Missing } from '../../model/framework.js';
import { holding } from '../../model/scale.js';
import type { Verdict } from './verdict.js';

/** What is known of a node before words are put to it. */
export interface Measure {
  /** The level judged, else the aggregate of what is known below; null where nothing is, or no score may be made of it. */
  readonly known: number | null;
  /** What the children alone amount to; null for leaves, and where no child applies. */
  readonly made: MadeOf | null;
  /** [worst, best] if what is unknown were known; null where nothing applies. */
  readonly bounds: readonly [number, number] | null;
  readonly shares: Shares;
  /** Whether nothing is known below, and `known` is only what the framework takes the unknown for. */
  readonly floored: boolean;
  /** Why no score may be made of what is known; null where one may. */
  readonly trouble: Trouble | null;
}

/** What the children of a node make of it by its rule, and those children as they went into it. */
export interface MadeOf extends Pick<Measure, 'known' | 'shares'> {
  readonly bounds: readonly [number, number];
  readonly parts: readonly Part[];
}

/** A child: what is known of it, and its weight among its siblings. */
export interface Part {
  readonly id: string;
  readonly weight: number;
  readonly measure: Measure;
}

export const NO_SHARES: Shares = { own: 0, external: 0, assumed: 0, rejected: 0, none: 0 };
export const NOTHING: Measure = {
  known: null,
  made: null,
  bounds: null,
  shares: NO_SHARES,
  floored: false,
  trouble: null,
};

/** What becomes of a leaf without a value. What was rejected was looked for. */
export function missingRule({ missing }: Framework, judgement: Verdict | undefined): Missing {
  return judgement?.sought === true || judgement?.status === 'rejected' ? missing.sought : missing.unsought;
}

/** `closed`: a value taken over above it stands for it as well, so nothing is made of its own being unknown. */
export function leafMeasure(framework: Framework, judgement: Verdict | undefined, closed = false): Measure {
  const { worst, best } = framework.scale;
  const level = judgement?.level ?? worst;
  const status = judgement?.status ?? 'no-evidence';
  switch (status) {
    case 'scored':
      return { ...NOTHING, known: level, bounds: [level, level], shares: { ...NO_SHARES, own: 1 } };
    case 'external':
      return { ...NOTHING, known: level, bounds: [level, level], shares: { ...NO_SHARES, external: 1 } };
    case 'assumed':
      return {
        ...NOTHING,
        known: level,
        // A value that was let past the scale's ends lies within its bounds all the same.
        bounds: holding(framework.scale, [worst, best], level),
        shares: { ...NO_SHARES, assumed: 1 },
      };
    case 'rejected':
    case 'no-evidence': {
      const rule = closed ? 'exclude' : missingRule(framework, judgement);
      const share = status === 'rejected' ? { rejected: 1 } : { none: 1 };
      return {
        ...NOTHING,
        known: rule === 'floor' ? worst : null,
        bounds: [worst, best],
        shares: { ...NO_SHARES, ...share },
        floored: rule === 'floor',
        trouble: rule === 'block' ? { kind: 'missing', rule: framework.aggregate, children: [] } : null,
      };
    }
    case 'not-applicable':
      return NOTHING;
  }
}

/** A projected value makes a score, and neither coverage nor certainty. It stands where a missing value would. */
export const projectedMeasure = ({ scale: { worst, best } }: Framework, { value }: Projection): Measure => ({
  ...NOTHING,
  known: value,
  bounds: [worst, best],
  shares: { ...NO_SHARES, projected: 1 },
});
