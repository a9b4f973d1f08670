/** The element that must be there, counted from the end where `i` is negative: its absence is a mistake of ours, not a value to guess. */
export function nth<T>(values: ArrayLike<T>, i: number): T {
  const value = values[i < 0 ? values.length + i : i];
  if (value === undefined) throw new RangeError(`nothing is at ${i} of ${values.length}`);
  return value;
}
