import { nth } from '../nth.js';

export type Vector = readonly number[];
export type Matrix = readonly Vector[];

// Loops: resampling runs these millions of times, and array methods take several times as long.

export function total(values: Vector): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** NaN for none. */
export const mean = (values: Vector): number => total(values) / values.length;

export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += nth(a, i) * nth(b, i);
  return sum;
}

export const times = (matrix: Matrix, vector: Vector): number[] => matrix.map((row) => dot(row, vector));

/** Each value divided: counts over their total are shares, and a count that is the total a share of exactly 1. */
export const over = (vector: Vector, divisor: number): number[] => vector.map((value) => value / divisor);

/** Rows, each as often as it stands: the sum of each column. */
export function columnsOf(matrix: Matrix, times: Vector): number[] {
  const sums = nth(matrix, 0).map(() => 0);
  matrix.forEach((row, r) => {
    for (let i = 0; i < sums.length; i++) sums[i] = nth(sums, i) + nth(row, i) * nth(times, r);
  });
  return sums;
}

/** The sum of each column. */
export function columns(matrix: Matrix): number[] {
  const sums = nth(matrix, 0).map(() => 0);
  for (const row of matrix) for (let i = 0; i < sums.length; i++) sums[i] = nth(sums, i) + nth(row, i);
  return sums;
}
