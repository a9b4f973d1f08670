import { useName, type Use } from '../../app/mapping/asked.js';
import { inLanguage } from '../../model/lang.js';
import { LAYOUTS, TABLES } from '../../model/layouts.js';
import { SAID_BY, type Several } from '../../model/mapping.js';
import type { Messages } from '../../text/messages/index.js';
import type { Choice } from '../prompter.js';
import type { Asking } from './ask.js';

/** What a column can be for, found by typing; what does not go with the uses of other columns is closed, and says why. */
export function usesFor(asking: Asking, uses: readonly Use[]): Choice<Use>[] {
  return allUses(asking)
    .filter(({ value }) => !isTaken(value, uses))
    .map((choice) => {
      const closed = hindrance(choice.value, uses, asking.t);
      return closed === null ? choice : { ...choice, closed };
    });
}

/** What one column is for, no other can be. */
const isTaken = (use: Use, uses: readonly Use[]): boolean =>
  use.kind !== 'none' && use.kind !== 'question' && uses.some((each) => useName(each) === useName(use));

/** Why a use does not go with those of other columns; null where it does. */
function hindrance(use: Use, uses: readonly Use[], t: Messages['mapping']): string | null {
  const others = uses.filter(({ kind }) => kind !== use.kind).flatMap(filledBy);
  const twice = filledBy(use).find((field) => others.includes(field));
  if (twice !== undefined) return t.filled(twice.replace('.', ': '));
  if (use.kind !== 'indicator') return null;
  const before = uses.find((each) => each.kind === 'indicator')?.rates.framework ?? use.rates.framework;
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

function allUses({ t, lang, unknown: { frameworks } }: Asking): Choice<Use>[] {
  const nodes = frameworks.flatMap((framework) =>
    Object.values(framework.nodes)
      .filter(({ children }) => children.length === 0)
      .map(({ id, title }) => ({
        rates: { framework: framework.id, node: id },
        name: `${framework.id}/${id}`,
        title: inLanguage(title, lang).text,
      })),
  );
  return [
    { value: { kind: 'none' }, name: t.uses.none },
    { value: { kind: 'key' }, name: t.uses.key },
    { value: { kind: 'question', rates: null }, name: t.uses.question },
    ...TABLES.flatMap((table) =>
      LAYOUTS[table].map(({ name }): Choice<Use> => ({
        value: { kind: 'fills', field: `${table}.${name}` },
        name: `${table}: ${name}`,
      })),
    ),
    ...nodes.map(({ rates, name, title }): Choice<Use> => ({
      value: { kind: 'question', rates },
      name: t.uses.rates(name, title),
    })),
    ...nodes.map(({ rates, name, title }): Choice<Use> => ({
      value: { kind: 'indicator', rates },
      name: t.uses.indicator(name, title),
    })),
  ];
}
