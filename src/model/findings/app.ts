import type { Severity } from './index.js';

/** Raised by the use cases and the command line. */
export interface AppFindings {
  'NO-STUDY': { readonly path: string };
  /** One of several paths holds no study. */
  'PATH-SKIPPED': { readonly path: string };
  /** A command for one study was given a folder of several. */
  'SEVERAL-STUDIES': { readonly path: string; readonly count: number };
  /** A study names a framework outside its folder that cannot be used; its lines are not shown. */
  'FRAMEWORK-INVALID': { readonly path: string };
  /** A report was to be written over a YAML file. */
  'TARGET-IS-YAML': { readonly path: string };
  /** A study without a single rating for the framework it is scored against. */
  'NO-RATINGS': { readonly framework: string; readonly study: string };
  'UNKNOWN-ID': { readonly id: string; readonly suggestion: string | null; readonly kinds: readonly string[] };
  'STUDY-EXISTS': { readonly path: string };
  'FLAG-MISSING': { readonly flag: string; readonly meaning: string };
  'WRITE-FAILED': { readonly path: string; readonly reason: string };
  'TARGET-CHANGED': { readonly path: string };
}

export const appSeverities: { readonly [C in keyof AppFindings]: Severity } = {
  'NO-STUDY': 'error',
  'PATH-SKIPPED': 'note',
  'SEVERAL-STUDIES': 'error',
  'FRAMEWORK-INVALID': 'error',
  'TARGET-IS-YAML': 'error',
  'NO-RATINGS': 'warning',
  'UNKNOWN-ID': 'error',
  'STUDY-EXISTS': 'error',
  'FLAG-MISSING': 'error',
  'WRITE-FAILED': 'error',
  'TARGET-CHANGED': 'error',
};
