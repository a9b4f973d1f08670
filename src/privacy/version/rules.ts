import type { PublicFacts } from '../../model/public.js';

/** What is counted of what a public version leaves out or makes less precise. */
type Counted = Exclude<keyof PublicFacts, 'k' | 'people' | 'dates'>;
export type Removed = Readonly<Partial<Record<Counted, number>>>;

/** What became of something, and what was removed on the way. */
export interface Changed<T> {
  readonly made: T;
  readonly removed: Removed;
}

export const changed = <T>(made: T, removed: Removed = {}): Changed<T> => ({ made, removed });

/**
 * What becomes of a field: it is published as it is, or never, or something is made of it; undefined: it is left out. Whatever has
 * to be there cannot be dropped.
 */
type Rule<T, K extends keyof T> =
  | 'kept'
  | (object extends Pick<T, K> ? 'dropped' : never)
  | ((value: Exclude<T[K], undefined>) => Changed<T[K] | undefined>);

/** What becomes of each field. The compiler holds that none is forgotten: a field added later is published only by decision. */
export type Rules<T> = { readonly [K in keyof T]-?: Rule<T, K> };

/** Something with each of its fields as its rule says, in their order. A field without a rule is left out. */
export function remade<T extends object>(entry: T, rules: Rules<T>): Changed<T> {
  const made: Partial<T> = {};
  const removed: Removed[] = [];
  for (const key of Object.keys(entry) as (keyof T)[]) {
    const value = entry[key];
    const rule: Rule<T, typeof key> | undefined = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (value === undefined || rule === undefined || rule === 'dropped') continue;
    const field = rule === 'kept' ? changed(value) : rule(value as Exclude<T[keyof T], undefined>);
    removed.push(field.removed);
    if (field.made !== undefined) made[key] = field.made;
  }
  // What has to be there has a rule that keeps or makes it.
  return changed(made as T, together(removed));
}

/** Everything that was removed, counted together. */
export function together(all: readonly Removed[]): Removed {
  const sums: Partial<Record<Counted, number>> = {};
  for (const removed of all)
    for (const [what, count] of Object.entries(removed) as [Counted, number][]) sums[what] = (sums[what] ?? 0) + count;
  return sums;
}

export function eachOf<T, U>(entries: readonly T[], make: (entry: T) => Changed<U>): Changed<U[]> {
  const all = entries.map(make);
  return changed(
    all.map(({ made }) => made),
    together(all.map(({ removed }) => removed)),
  );
}

export function eachIn<T>(
  entries: Iterable<readonly [string, T]>,
  make: (entry: T) => Changed<T>,
): Changed<Map<string, T>> {
  const { made, removed } = eachOf([...entries], ([id, entry]) => {
    const one = make(entry);
    return changed([id, one.made] as const, one.removed);
  });
  return changed(new Map(made), removed);
}
