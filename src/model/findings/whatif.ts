import type { Severity } from './index.js';

/** Raised where it is asked what would be if an indicator stood at another level. */
export interface WhatIfFindings {
  /** A framework that scores no node is asked. */
  'WHATIF-UNSCORED': { readonly framework: string };
  /** `leaves`: the indicators it is made of. */
  'SET-INNER-NODE': { readonly node: string; readonly leaves: readonly string[] };
  /** `levels`: those of the scale; where values may lie between them, only its ends count. */
  'SET-OFF-SCALE': {
    readonly node: string;
    readonly level: number;
    readonly levels: readonly number[];
    readonly fractional: boolean;
  };
  'SET-TWICE': { readonly node: string };
  /** What is above was judged as a whole, or put aside. */
  'SET-WITHOUT-EFFECT': { readonly node: string; readonly above: string };
}

export const whatIfSeverities: { readonly [C in keyof WhatIfFindings]: Severity } = {
  'WHATIF-UNSCORED': 'error',
  'SET-INNER-NODE': 'error',
  'SET-OFF-SCALE': 'error',
  'SET-TWICE': 'error',
  'SET-WITHOUT-EFFECT': 'warning',
};
