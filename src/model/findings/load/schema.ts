import type { Severity } from '../index.js';

/** The format of a file: keys, types and values. */
export interface SchemaFindings {
  'FORMAT-UNKNOWN': { readonly found: string; readonly expected: readonly string[] };
  /** An overlay has the key of a whole framework that it cannot change. */
  'OVERLAY-KEEPS': { readonly key: string };
  'UNKNOWN-KEY': { readonly key: string; readonly suggestion: string | null; readonly allowed: readonly string[] };
  'MISSING-KEY': { readonly key: string; readonly meaning: string };
  'WRONG-TYPE': { readonly expected: readonly string[]; readonly found: string; readonly meaning: string };
  'NOT-ONE-OF': { readonly value: string; readonly allowed: readonly string[]; readonly suggestion: string | null };
  'BAD-ID': { readonly value: string };
  /** `most`: words it may have. */
  'BAD-KEYWORD': { readonly value: string; readonly most: number };
  'BAD-DATE': { readonly value: string };
  'OUT-OF-RANGE': { readonly value: string; readonly rule: string };
  'EMPTY-VALUE': { readonly meaning: string };
  'SCHEMA': { readonly rule: string };
}

export const schemaSeverities: { readonly [C in keyof SchemaFindings]: Severity } = {
  'FORMAT-UNKNOWN': 'error',
  'OVERLAY-KEEPS': 'error',
  'UNKNOWN-KEY': 'error',
  'MISSING-KEY': 'error',
  'WRONG-TYPE': 'error',
  'NOT-ONE-OF': 'error',
  'BAD-ID': 'error',
  'BAD-KEYWORD': 'error',
  'BAD-DATE': 'error',
  'OUT-OF-RANGE': 'error',
  'EMPTY-VALUE': 'error',
  'SCHEMA': 'error',
};
