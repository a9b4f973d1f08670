import type { ColumnAnswer } from '../../app/mapping/answers.js';
import { useName, type SeenColumn, type Use } from '../../app/mapping/proposing.js';
import { scoresNodes } from '../../model/framework.js';
import { LAYOUTS, TABLES } from '../../model/layouts.js';
import { SAID_BY, type Several } from '../../model/mapping.js';
import { nth } from '../../model/nth.js';
import type { Messages } from '../../text/messages/index.js';
import { indicatorsOf, nodeChoice } from '../asking/nodes.js';
import type { Choice } from '../prompter.js';
import type { Asking } from './asking.js';
import { fieldChoice } from './fields.js';

type Known = Pick<Asking, 'lang' | 't' | 'unknown'>;

/** What a column can be for, found by typing; what does not go with the uses of other columns is closed, and says why. */
export function usesFor(
  asking: Known,
  column: Pick<SeenColumn, 'filled' | 'different' | 'texts'>,
  others: readonly Use[],
): Choice<Use>[] {
  const t = asking.t.mapping;
  // Of so few different answers somebody can say which level each shows.
  const isScale = column.different < column.filled && column.texts.length >= column.different;
  const uses = allUses(asking);
  const rating = uses.filter(({ value }) => isScale && value.kind === 'question' && value.rates !== null);
  const first = [...uses.filter(({ value }) => COMMON.has(useName(value))), ...rating];
  return [...first, ...uses.filter((use) => !first.includes(use))]
    .filter(({ value }) => !isTaken(value, others))
    .map((choice) => {
      const isNoKey = choice.value.kind === 'key' && column.different < column.filled;
      const closed = isNoKey ? t.repeats : hindrance(choice.value, others, t);
      return closed === null ? choice : { ...choice, closed: `(${closed})` };
    });
}

/** What any column can be. */
const COMMON: ReadonlySet<string> = new Set(['none', 'key', 'question']);

/** What a column is for, in words. */
export const useWords = (asking: Known, use: Use): string =>
  nth(
    allUses(asking).filter(({ value }) => useName(value) === useName(use)),
    0,
  ).name;

export const usesOf = (columns: readonly ColumnAnswer[]): Use[] => columns.map(({ use }) => use);

/** What one column is for, no other can be. */
const isTaken = (use: Use, others: readonly Use[]): boolean =>
  use.kind !== 'none' && use.kind !== 'question' && others.some((each) => useName(each) === useName(use));

/** Why a use does not go with those of other columns; null where it does. */
function hindrance(use: Use, others: readonly Use[], t: Messages['mapping']): string | null {
  const filled = others.filter(({ kind }) => kind !== use.kind).flatMap(filledBy);
  const twice = filledBy(use).find((field) => filled.includes(field));
  if (twice !== undefined) return t.filled(twice.replace('.', ': '));
  if (use.kind !== 'indicator') return null;
  const before = others.find((each) => each.kind === 'indicator')?.rates.framework ?? use.rates.framework;
  return before === use.rates.framework ? null : t.otherFramework(before);
}

/** The columns of the tool's own tables that a use fills. */
function filledBy(use: Use): readonly string[] {
  switch (use.kind) {
    case 'none':
    case 'key':
      return [];
    case 'fills':
      return [use.field];
    case 'question':
      return saidBy('questions');
    case 'indicator':
      // The framework of levels is said once for all of a row.
      return [...saidBy('indicators'), 'ratings.framework'];
  }
}

const saidBy = (several: Several): readonly string[] => {
  const { table, columns } = SAID_BY[several];
  return columns.map((name) => `${table}.${name}`);
};

function allUses({ t: { mapping: t }, lang, unknown: { frameworks } }: Known): Choice<Use>[] {
  const nodes = frameworks
    .filter(scoresNodes)
    .flatMap(indicatorsOf)
    .map(({ framework, node }) => {
      const id = frameworks.length === 1 ? node.id : `${framework.id}/${node.id}`;
      return { ...nodeChoice({ framework, node }, lang, id), rates: { framework: framework.id, node: node.id } };
    });
  return [
    { value: { kind: 'none' }, name: t.uses.none },
    { value: { kind: 'key' }, name: t.uses.key },
    { value: { kind: 'question', rates: null }, name: t.uses.question },
    ...TABLES.flatMap((table) =>
      LAYOUTS[table].map(({ name }): Choice<Use> => ({
        value: { kind: 'fills', field: `${table}.${name}` },
        ...fieldChoice(table, name, lang),
      })),
    ),
    ...nodes.map(({ rates, ...choice }): Choice<Use> => ({
      value: { kind: 'question', rates },
      ...choice,
      name: t.uses.rates(choice.name),
    })),
    ...nodes.map(({ rates, ...choice }): Choice<Use> => ({
      value: { kind: 'indicator', rates },
      ...choice,
      name: t.uses.indicator(choice.name),
    })),
  ];
}
