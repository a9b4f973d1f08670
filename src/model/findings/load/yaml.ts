import type { Place } from '../../places.js';
import type { Severity } from '../index.js';

/** YAML: what cannot be read, and what this program does not accept of it. */
export interface YamlFindings {
  'YAML-SYNTAX': { readonly reason: string };
  /** `isCut`: whether the text breaks off. */
  'JSON-SYNTAX': { readonly isCut: boolean };
  /** A line that a merge left to be settled. */
  'CONFLICT-MARKER': Readonly<Record<string, never>>;
  'YAML-NOT-ACCEPTED': { readonly construct: YamlConstruct; readonly text: string };
  'NESTED-TOO-DEEP': { readonly limit: number };
  'TOO-MANY-KEYS': { readonly count: number; readonly limit: number };
  'TOO-MANY-ITEMS': { readonly count: number; readonly limit: number };
  'TEXT-TOO-LONG': { readonly length: number; readonly limit: number };
  'RESERVED-KEY': { readonly key: string };
  'DUPLICATE-KEY': { readonly key: string; readonly first: Place };
  'NUMBER-NOT-FINITE': { readonly text: string };
  'TEXT-NOT-WELL-FORMED': Readonly<Record<string, never>>;
}

/** What YAML allows and this program's files do not, because readers disagree on it or nobody here needs it. */
export type YamlConstruct =
  | 'tag'
  | 'anchor'
  | 'alias'
  | 'merge-key'
  | 'directive'
  | 'several-documents'
  | 'complex-key'
  | 'number'
  | 'other-reading'
  | 'null-key'
  /** A key whose colon is more than 1,024 characters from its beginning. */
  | 'long-key'
  /** `[a: b]`: a key and its value within brackets, without braces of their own. */
  | 'pair-in-list'
  /** `{a, b: 1}`: a key within braces that has no value. */
  | 'lone-key'
  /** A dash with nothing after it. */
  | 'empty-item'
  /** A line of a bracketed or quoted value that is indented no more than the key or dash the value belongs to. */
  | 'indentation'
  /** A tab among the blanks at the beginning of a line. */
  | 'tab';

export const yamlSeverities: { readonly [C in keyof YamlFindings]: Severity } = {
  'YAML-SYNTAX': 'error',
  'JSON-SYNTAX': 'error',
  'CONFLICT-MARKER': 'error',
  'YAML-NOT-ACCEPTED': 'error',
  'NESTED-TOO-DEEP': 'error',
  'TOO-MANY-KEYS': 'error',
  'TOO-MANY-ITEMS': 'error',
  'TEXT-TOO-LONG': 'error',
  'RESERVED-KEY': 'error',
  'DUPLICATE-KEY': 'error',
  'NUMBER-NOT-FINITE': 'error',
  'TEXT-NOT-WELL-FORMED': 'error',
};
