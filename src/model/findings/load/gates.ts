import type { Severity } from '../index.js';

/** Raised where gates are read: what is asked cannot be told from the file. */
export interface GateFileFindings {
  /** `known`: what a gate may ask. */
  'GATE-ASKS-NOTHING': { readonly gate: string; readonly known: readonly string[] };
  'GATE-ASKS-SEVERAL': { readonly gate: string; readonly keys: readonly string[] };
  /** A key that says more about something else than what is asked. `goesWith`: what it would belong to. */
  'GATE-KEY-UNUSED': { readonly gate: string; readonly key: string; readonly goesWith: readonly string[] };
  'GATE-UNKNOWN-STATISTIC': {
    readonly gate: string;
    readonly id: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  'GATE-UNLIMITED': { readonly gate: string; readonly figure: string };
  /** No figure is both. */
  'GATE-LIMITS-CROSSED': { readonly gate: string; readonly least: number; readonly most: number };
}

export const gateFileSeverities: { readonly [C in keyof GateFileFindings]: Severity } = {
  'GATE-ASKS-NOTHING': 'error',
  'GATE-ASKS-SEVERAL': 'error',
  'GATE-KEY-UNUSED': 'error',
  'GATE-UNKNOWN-STATISTIC': 'error',
  'GATE-UNLIMITED': 'error',
  'GATE-LIMITS-CROSSED': 'error',
};
