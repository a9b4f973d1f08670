/** The value of a key that must be there: its absence is a mistake of ours, not a value to guess. */
export function at<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing is known under "${String(key)}"`);
  return value;
}
