/** The value of a key that must be there: its absence is a mistake of ours, not a value to guess. */
export function at<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing is known under "${String(key)}"`);
  return value;
}

/** The entry of a record that must be there. */
export function entry<V>(record: Readonly<Record<string, V>>, key: string): V {
  const value = record[key];
  if (value === undefined) throw new Error(`nothing is known under "${key}"`);
  return value;
}

/** A value that must be there, since the question does not arise where it is not: nothing scored, no range, no limit. */
export function given<T>(value: T | null): T {
  if (value === null) throw new Error('this is asked of something that has none');
  return value;
}
