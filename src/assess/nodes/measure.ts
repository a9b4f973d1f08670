import type { Projection } from '../../model/assessment/projection.js';
import type { Shares } from '../../model/assessment/result.js';
import type { Aggregate, Framework, Missing } from '../../model/framework.js';
import type { Verdict } from './settle.js';

/** What is known of a node before words are put to it. */
export interface Measure {
  /** The level judged, else the aggregate of what is known below; null where nothing is, or no score may be made of it. */
  readonly known: number | null;
  /** What the children alone amount to; null for leaves. */
  readonly fromChildren: number | null;
  /** [worst, best] if what is unknown were known; null where nothing applies. */
  readonly bounds: readonly [number, number] | null;
  readonly shares: Shares;
  /** Why no score may be made of what is known; null where one may. */
  readonly trouble: Trouble | null;
}

/** Children that stand in the way of a score: `missing` values the rule cannot do without, or values it is `undefined` for. */
export interface Trouble {
  readonly kind: 'missing' | 'undefined';
  readonly rule: Aggregate;
  readonly children: readonly string[];
  /** Whether the trouble begins here; else a child has it. */
  readonly own: boolean;
}

export const NO_SHARES: Shares = { own: 0, external: 0, assumed: 0, rejected: 0, none: 0 };
export const NOTHING: Measure = { known: null, fromChildren: null, bounds: null, shares: NO_SHARES, trouble: null };

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
      return { ...NOTHING, known: level, bounds: [worst, best], shares: { ...NO_SHARES, assumed: 1 } };
    case 'rejected':
    case 'no-evidence': {
      const rule = closed ? 'exclude' : missingRule(framework, judgement);
      const share = status === 'rejected' ? { rejected: 1 } : { none: 1 };
      return {
        ...NOTHING,
        known: rule === 'floor' ? worst : null,
        bounds: [worst, best],
        shares: { ...NO_SHARES, ...share },
        trouble: rule === 'block' ? { kind: 'missing', rule: framework.aggregate, children: [], own: false } : null,
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
