import type { Place } from '../../places.js';
import type { Severity } from '../index.js';
import type { DanglingReference } from './dangling.js';

/** Links into a framework and the catalogue, and what is wrong with a framework itself. */
export interface FrameworkFindings {
  'UNKNOWN-FRAMEWORK': DanglingReference & { readonly known: readonly string[] };
  'FRAMEWORK-VERSION': { readonly wanted: string; readonly found: string };
  'UNKNOWN-NODE': DanglingReference & { readonly framework: string };
  'UNKNOWN-FACTOR': DanglingReference;
  'UNKNOWN-CONCEPT': DanglingReference;
  /** Two frameworks at hand keep different things under one id. */
  'MEANING-DIFFERS': {
    readonly kind: 'concepts' | 'factors' | 'remedies';
    readonly id: string;
    readonly frameworks: readonly string[];
  };
  'UNKNOWN-REMEDY': DanglingReference;
  'UNKNOWN-BAND': DanglingReference & { readonly known: readonly string[] };
  'LEVEL-OFF-SCALE': { readonly node: string; readonly level: number; readonly levels: readonly number[] };
  'INHIBITOR-EXPECTED': { readonly remedy: string; readonly factor: string };
  'DUPLICATE-NODE': { readonly id: string; readonly first: Place };
  'SCALE-HOLE': { readonly levels: readonly number[]; readonly missing: number };
  'SCALE-TOO-SHORT': { readonly levels: readonly number[] };
  'RUBRIC-LEVEL-OFF-SCALE': { readonly node: string; readonly level: number; readonly levels: readonly number[] };
  'WEAK-OFF-SCALE': { readonly level: number; readonly levels: readonly number[] };
  'TARGET-OFF-SCALE': { readonly level: number; readonly levels: readonly number[] };
  'BANDS-NOT-ASCENDING': { readonly id: string; readonly from: number; readonly before: number };
  'BANDS-HOLE': { readonly from: number; readonly lowest: number };
  'BAND-OFF-SCALE': { readonly id: string; readonly from: number; readonly highest: number };
  /** An overlay keeps bands and makes other scores. `node`: null for the whole; `were`, `are`: the lowest and highest score. */
  'BANDS-OF-OTHER-SCORES': {
    readonly node: string | null;
    readonly framework: string;
    readonly were: readonly [number, number];
    readonly are: readonly [number, number];
  };
  'SUPERSEDES-ITSELF': { readonly id: string };
  /** Frameworks that extend each other, or one itself. */
  'EXTENDS-LOOP': { readonly paths: readonly string[] };
  'EXTENDS-TOO-DEEP': { readonly limit: number };
  /** The framework that another one extends has errors, the first of them in the file `path`. */
  'BASE-INVALID': { readonly path: string };
  /** An added node has the id of one that is there. */
  'NODE-TAKEN': { readonly id: string; readonly framework: string };
  /** All children of a node were dropped; all nodes there are, with null. */
  'NODE-EMPTIED': { readonly node: string | null; readonly framework: string };
  'NODE-EMPTY': { readonly node: string };
  /** A framework with a scale has nothing to score. */
  'NODES-MISSING': Readonly<Record<string, never>>;
  'SHIPPED-ID-TAKEN': { readonly id: string };
}

export const frameworkSeverities: { readonly [C in keyof FrameworkFindings]: Severity } = {
  'UNKNOWN-FRAMEWORK': 'error',
  'FRAMEWORK-VERSION': 'error',
  'UNKNOWN-NODE': 'error',
  'UNKNOWN-FACTOR': 'error',
  'UNKNOWN-CONCEPT': 'error',
  'MEANING-DIFFERS': 'warning',
  'UNKNOWN-REMEDY': 'error',
  'UNKNOWN-BAND': 'error',
  'LEVEL-OFF-SCALE': 'error',
  'INHIBITOR-EXPECTED': 'error',
  'DUPLICATE-NODE': 'error',
  'SCALE-HOLE': 'error',
  'SCALE-TOO-SHORT': 'error',
  'RUBRIC-LEVEL-OFF-SCALE': 'error',
  'WEAK-OFF-SCALE': 'error',
  'TARGET-OFF-SCALE': 'error',
  'BANDS-NOT-ASCENDING': 'error',
  'BANDS-HOLE': 'error',
  'BAND-OFF-SCALE': 'error',
  'BANDS-OF-OTHER-SCORES': 'error',
  'SUPERSEDES-ITSELF': 'error',
  'EXTENDS-LOOP': 'error',
  'EXTENDS-TOO-DEEP': 'error',
  'BASE-INVALID': 'error',
  'NODE-TAKEN': 'error',
  'NODE-EMPTIED': 'error',
  'NODE-EMPTY': 'error',
  'NODES-MISSING': 'error',
  'SHIPPED-ID-TAKEN': 'error',
};
