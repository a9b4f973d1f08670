import type { Framework } from '../../model/framework.js';
import type { Localized } from '../../model/lang.js';
import type { FieldName } from '../../model/layouts.js';
import { nearest } from '../../model/nearest.js';
import { ladderAt } from '../../model/range.js';
import type { Level } from '../../model/scale.js';
import { headerName } from '../tables.js';
import { mayBeShown } from './samples.js';
import type { SeenColumn, SeenSheet } from './seen.js';
import { isPersonal, KEYS, WORDS } from './words.js';

export interface NodeName {
  readonly framework: string;
  readonly node: string;
}

/** What a column may be good for, as far as anything tells. */
export type GuessedUse =
  | { readonly kind: 'none' }
  | { readonly kind: 'key' }
  | { readonly kind: 'fills'; readonly field: FieldName }
  /** A question whose answers are evidence, and show levels of a node if there is one. */
  | { readonly kind: 'question'; readonly rates: NodeName | null };

/** What somebody may say it is good for besides: levels of a node, which somebody gave. */
export type Use = GuessedUse | { readonly kind: 'indicator'; readonly rates: NodeName };

/** A use in one word: those that are the same have the same. */
export const useName = (use: Use): string => {
  switch (use.kind) {
    case 'none':
    case 'key':
      return use.kind;
    case 'fills':
      return use.field;
    case 'question':
    case 'indicator':
      return [use.kind, ...(use.rates ? [use.rates.framework, use.rates.node] : [])].join('/');
  }
};

/** A column and what it is probably for. */
export interface Guess {
  readonly column: SeenColumn;
  readonly use: GuessedUse;
  /** Whether its header says so. */
  readonly isSure: boolean;
}

/** What each column is probably for, by its header and what stands in it. */
export function guesses(sheet: SeenSheet, frameworks: readonly Framework[]): Guess[] {
  const nodes = frameworks.flatMap((framework) =>
    Object.values(framework.nodes).flatMap(({ id, children, title }) =>
      children.length > 0
        ? []
        : [{ rates: { framework: framework.id, node: id }, names: [id, ...wordings(title)].map(folded) }],
    ),
  );
  const taken = new Set<string>();
  return sheet.columns.map((column) => {
    const { use, isSure } = guess(column, nodes, frameworks);
    const name = use.kind === 'fills' ? use.field : use.kind === 'key' ? 'key' : column.letter;
    const isFirst = !taken.has(name);
    if (isSure) taken.add(name);
    return { column, use, isSure: isSure && isFirst };
  });
}

type Named = readonly { readonly rates: NodeName; readonly names: readonly string[] }[];

function guess(column: SeenColumn, nodes: Named, frameworks: readonly Framework[]): Omit<Guess, 'column'> {
  if (column.kind === 'empty') return { use: { kind: 'none' }, isSure: true };
  const name = headerName(column.header);
  if (KEYS.has(name)) return { use: { kind: 'key' }, isSure: column.filled === column.different };
  const field = WORDS.get(name);
  if (field !== undefined) return { use: { kind: 'fills', field }, isSure: true };
  const header = folded(column.header);
  const isReadBy = (rates: NodeName): boolean =>
    [...levelsIn(column, rates, frameworks).values()].every((level) => level !== null);
  /** The list of levels is one of answers, in which nothing stands that is not to be shown. */
  const question = (rates: NodeName | null): GuessedUse => ({
    kind: 'question',
    rates: rates && (mayBeShown(column) || isReadBy(rates)) ? rates : null,
  });
  const same = nodes.find(({ names }) => names.includes(header));
  if (same) {
    const isRead = isReadBy(same.rates) && column.texts.length === column.different;
    return { use: question(same.rates), isSure: isRead && !areLevels(column, same.rates, frameworks) };
  }
  if (isPersonal(column.header) || column.kind === 'date') return { use: { kind: 'none' }, isSure: false };
  const near = nearest(
    header,
    nodes.flatMap(({ names }) => names),
  );
  const likely = nodes.find(({ names }) =>
    names.some((each) => each === near || (each.length > 4 && header.includes(each))),
  );
  return { use: question(likely?.rates ?? null), isSure: false };
}

const wordings = ({ en, id }: Localized): string[] => [en, id].flatMap((text) => text ?? []);

/** Without its number and in small letters: `1. Staf` is `staf`. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\W*\d+[.)\s]+/u, '')
    .trim();

/** Texts of a column → the level that they name, or whose number they are where all of them are; null of the others. */
export function levelsIn(
  column: SeenColumn,
  rates: NodeName,
  frameworks: readonly Framework[],
): Map<string, number | null> {
  const levels = ladderOf(rates, frameworks);
  if (areLevels(column, rates, frameworks)) return new Map(column.texts.map((text) => [text, Number(text)]));
  return new Map(
    column.texts.map((text) => {
      const named = levels.find(({ label }) => wordings(label).some((each) => folded(each) === folded(text)));
      return [text, named?.value ?? null];
    }),
  );
}

/** Whether all that a column says are numbers of levels. They may be levels, or points of another scale that begins at the same number. */
export function areLevels(
  { texts, different }: SeenColumn,
  rates: NodeName,
  frameworks: readonly Framework[],
): boolean {
  const values = new Set(ladderOf(rates, frameworks).map(({ value }) => String(value)));
  return texts.length === different && texts.every((text) => values.has(text));
}

function ladderOf({ framework, node }: NodeName, frameworks: readonly Framework[]): readonly Level[] {
  const of = frameworks.find(({ id }) => id === framework);
  return of ? ladderAt(of, node).levels : [];
}
