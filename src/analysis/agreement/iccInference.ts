import { f975 } from '../distributions/quantiles.js';
import { absent, type Absent, type Interval } from './figure.js';
import type { IccForm } from '../../model/agreement/statistics.js';
import type { Icc } from './icc.js';
import type { MeanSquares } from './meanSquares.js';

/** F of whether units differ at all, and its degrees of freedom. */
export interface FRatio {
  readonly f: number;
  readonly df: readonly [above: number, below: number];
}

/** Shrout & Fleiss 1979: between units over within (ICC1, ICC1k) or over error (the others). null where that is 0. */
export function fRatio({ form, squares }: Icc): FRatio | null {
  const { n, k, between, within, error } = squares;
  const oneWay = form === 'ICC1' || form === 'ICC1k';
  const [noise, below] = oneWay ? [within, n * (k - 1)] : [error, (n - 1) * (k - 1)];
  return noise === 0 ? null : { f: between / noise, df: [n - 1, below] };
}

/**
 * The 95 % interval of Shrout & Fleiss, "Intraclass correlations: uses in assessing rater reliability", Psychological
 * Bulletin 86(2), 1979, from quantiles of F: exact for ICC1 and ICC3, by Satterthwaite's approximation for ICC2. That of a
 * mean of k follows from that of a single rating by the formula of Spearman and Brown.
 */
export function iccInterval(icc: Icc): Interval | Absent {
  const { k } = icc.squares;
  const ofSingle = SINGLE[icc.form] === 'ICC2' ? byAgreement(icc.squares) : byRatio(icc);
  const ends = SINGLE[icc.form] === icc.form ? ofSingle : ofSingle.map((end) => (k * end) / (1 + (k - 1) * end));
  const [low = NaN, high = NaN] = ends;
  return Number.isFinite(low) && Number.isFinite(high) ? { value: [low, high] } : absent({ code: 'error-undefined' });
}

const SINGLE: Record<IccForm, IccForm> = {
  ICC1: 'ICC1',
  ICC1k: 'ICC1',
  ICC2: 'ICC2',
  ICC2k: 'ICC2',
  ICC3: 'ICC3',
  ICC3k: 'ICC3',
};

function byRatio(icc: Icc): number[] {
  const test = fRatio(icc);
  if (test === null) return [];
  const { k } = icc.squares;
  const [above, below] = test.df;
  return [test.f / f975(above, below), test.f * f975(below, above)].map((f) => (f - 1) / (f + k - 1));
}

function byAgreement({ n, k, between: b, raters: j, error: e }: MeanSquares): number[] {
  const rho = (b - e) / (b + (k - 1) * e + (k * (j - e)) / n);
  const ratio = j / e;
  const rest = n * (1 + (k - 1) * rho) - k * rho;
  const df =
    ((k - 1) * (n - 1) * (k * rho * ratio + rest) ** 2) / ((n - 1) * k ** 2 * rho ** 2 * ratio ** 2 + rest ** 2);
  // Not for NaN either, which is what no error, or no variance but error, makes of it.
  if (!(df > 0)) return [];
  const noise = k * j + (k * n - k - n) * e;
  const [low, high] = [f975(n - 1, df), f975(df, n - 1)];
  return [(n * (b - low * e)) / (low * noise + n * b), (n * (high * b - e)) / (noise + n * high * b)];
}
