/** The element that must be there: its absence is a mistake of ours, not a value to guess. */
export function nth<T>(values: ArrayLike<T>, i: number): T {
  const value = values[i];
  if (value === undefined) throw new RangeError(`nothing is at ${i} of ${values.length}`);
  return value;
}
