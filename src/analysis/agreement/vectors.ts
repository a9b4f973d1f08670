export type Vector = readonly number[];
export type Matrix = readonly Vector[];

// Loops: resampling runs these millions of times, and array methods take several times as long.

/** The i-th of as many as there must be. By itself and not `nth`, which is also asked for what is no number, and slower then. */
export const at = (values: Vector, i: number): number => values[i] ?? NaN;

export function total(values: Vector): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** NaN for none. */
export const mean = (values: Vector): number => total(values) / values.length;

export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

export const times = (matrix: Matrix, vector: Vector): number[] => matrix.map((row) => dot(row, vector));
