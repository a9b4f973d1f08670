import type { Sign } from '../../../model/axes.js';
import type { DanglingReference } from '../../../model/findings/load/dangling.js';
import { either } from '../../words.js';
import { quoted } from '../quoted.js';

export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? '' : `; did you mean ${quoted(suggestion)}?`;

/** A reference that leads nowhere. */
export const noSuch =
  (kind: string) =>
  ({ id, suggestion }: DanglingReference): string =>
    `there is no ${kind} ${quoted(id)} here${didYouMean(suggestion)}`;

/** A name in a study that none of the frameworks looked through knows; `alsoIn`: what was looked through besides. */
export const noSuchIn =
  (kind: string, alsoIn: readonly string[]) =>
  ({ id, suggestion, frameworks }: DanglingReference): string =>
    frameworks === undefined
      ? noSuch(kind)({ id, suggestion })
      : `there is no ${kind} ${quoted(id)} in ${either([...alsoIn, ...frameworks.map(quoted)], 'en')}${didYouMean(suggestion)}`;

/** What to write instead; else how to find what there is. */
export const writeOr =
  (otherwise: string) =>
  ({ suggestion }: { readonly suggestion: string | null }): string =>
    suggestion === null ? otherwise : `write ${suggestion}, or ${otherwise}`;

export const nodeOrWhole = (node: string | null): string => (node === null ? 'the framework as a whole' : quoted(node));

/** Whose weights are summed: of an axis, or of one of its sides. */
export const axisOrSide = (axis: string, sign: Sign | null): string =>
  sign === null ? `axis ${axis}` : `the ${sign} side of axis ${axis}`;

/** A rule of a schema, such as `>= 1` or a pattern, to go after "must be". */
export function ruleText(rule: string): string {
  const [, comparison = '', limit = ''] = /^([<>]=?) (.+)$/u.exec(rule) ?? [];
  const words = COMPARISONS[comparison];
  return words === undefined ? `of the form ${rule}` : `${words} ${limit}`;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'greater than',
  '<': 'less than',
};

/** What JSON Schema calls a type, in the words of someone who writes YAML. */
export const typeName = (type: string): string => TYPE_NAMES[type] ?? type;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'a map (key: value)',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};
