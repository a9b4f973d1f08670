import { largest } from '../model/lists.js';
import type { Lang } from '../model/lang.js';
import { decimalsOf, MOST_DECIMALS, rounded } from '../model/rounding.js';

/**
 * A number with a fixed count of decimals: `3.25`, in Indonesian `3,25`. For reading only: whoever compares,
 * compares before. Our own tables, since the ICU data of Node builds differ.
 */
export function decimal(value: number, lang: Lang, decimals = 2): string {
  const near = rounded(value, decimals);
  const text = Math.abs(near).toFixed(decimals);
  const negative = near < 0;
  return `${negative ? MINUS : ''}${lang === 'id' ? text.replace('.', ',') : text}`;
}

/** A number as short as it is exact to two decimals: `3`, `3.5`, `3.25`. For levels and weights. */
export function plain(value: number, lang: Lang): string {
  return decimal(value, lang).replace(/[.,]0+$|(?<=[.,]\d)0$/u, '');
}

/** A large count with its thousands apart: `10,000`, in Indonesian `10.000`. */
export const thousands = (count: number, lang: Lang): string =>
  String(count).replace(/\B(?=(\d{3})+$)/gu, lang === 'id' ? '.' : ',');

/** A share of 1 as a percentage, with one decimal where it is not whole: `50%`, `33.3%`. */
export function percent(share: number, lang: Lang): string {
  return `${decimal(share * 100, lang, 1).replace(/[.,]0$/u, '')}%`;
}

/** How much of all runs: what is neither none nor all of them does not look like it, as `<0.1%` or `>99.9%`. */
export function shareOfRuns(share: number, lang: Lang): string {
  if (share > 0 && share < LEAST_SHOWN) return `<${percent(LEAST_SHOWN, lang)}`;
  if (share < 1 && share > 1 - LEAST_SHOWN) return `>${percent(1 - LEAST_SHOWN, lang)}`;
  return percent(share, lang);
}

/** The least share that a percentage with one decimal shows. */
const LEAST_SHOWN = 0.001;

/**
 * Shares that are all of one whole as percentages that add up to 100: the first as it is printed by itself, the others rounded
 * so that nothing is left over (largest remainders first). Shares that are not all of a whole are each rounded by themselves.
 */
export function percentsOfAll(shares: readonly number[], lang: Lang): string[] {
  const [first = 0, ...others] = shares.map((share) => share * 1000);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  if (Math.abs(first + sum(others) - 1000) > 1e-6) return shares.map((share) => percent(share, lang));
  const parts = others.map((tenths) => ({ tenths, whole: Math.floor(rounded(tenths, 6)) }));
  const left = 1000 - rounded(first, 0) - sum(parts.map(({ whole }) => whole));
  const byRemainder = parts.toSorted((a, b) => b.tenths - b.whole - (a.tenths - a.whole));
  const favoured = new Set(byRemainder.slice(0, Math.max(left, 0)));
  const shared = parts.map((part) => part.whole + (favoured.has(part) ? 1 : 0));
  return [rounded(first, 0), ...shared].map((tenths) => percent(tenths / 1000, lang));
}

/** A difference with its sign: `+0.25`, `−0.25`; zero has none. */
export function signed(value: number, lang: Lang, decimals = 2): string {
  const text = decimal(value, lang, decimals);
  return rounded(value, decimals) > 0 ? `+${text}` : text;
}

/**
 * The decimals it takes to write all of these in full, at least `least`: so written, a column of products adds up by hand. What
 * does not exist has none.
 */
export function decimalsFor(values: readonly (number | null)[], least = 0): number {
  return largest([least, ...values.map((value) => (value === null ? 0 : decimalsOf(value)))]);
}

/** A limit as it was set: every decimal it has. */
export const inFull = (value: number, lang: Lang): string => decimal(value, lang, decimalsOf(value));

/** A number as somebody gave it, up to six significant digits: `0.004`, `2.5`. */
export const asGiven = (value: number, lang: Lang): string => inFull(Number(value.toPrecision(6)), lang);

/** A number beside a limit that it misses: with as many decimals as it takes to see that, at least `least`. */
export function beside(value: number, limit: number, lang: Lang, least = 2): string {
  const enough = [...Array.from({ length: MOST_DECIMALS + 1 }).keys()].find(
    (decimals) => decimals >= least && rounded(value, decimals) !== rounded(limit, decimals),
  );
  return decimal(value, lang, enough ?? least);
}

/** A number beside another that differs from it: as short as it is exact to two decimals, or with as many as show the difference. */
export const apart = (value: number, other: number, lang: Lang): string =>
  plain(value, lang) === plain(other, lang) ? beside(value, other, lang) : plain(value, lang);

/** Two numbers as a range, or one where both print alike: `2.00–3.25`. */
export function range([low, high]: readonly [number, number], lang: Lang, decimals = 2): string {
  const [from, to] = [decimal(low, lang, decimals), decimal(high, lang, decimals)];
  return from === to ? from : `${from}${EN_DASH}${to}`;
}

/** A number for machines: at most 12 significant digits, so that the last bits of a float never show. */
export const significant = (value: number): string => String(Number(value.toPrecision(12)));

const MINUS = '\u2212';
const EN_DASH = '\u2013';
