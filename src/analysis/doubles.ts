/** The i-th of as many as there must be. By itself and not `nth`, which is also asked for what is no number, and slower then. */
export const at = (values: Float64Array, i: number): number => values[i] ?? NaN;
