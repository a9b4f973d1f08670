/** Groups the second of each pair by the first, in the order given. */
export function grouped<K, T>(pairs: Iterable<readonly [K, T]>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Groups things by what each of them tells of itself, in the order given. */
export const groupedBy = <T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> =>
  grouped(items.map((item) => [key(item), item] as const));
