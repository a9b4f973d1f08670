/** The first few of an order in which equals share a position. */
export interface Leading<T> {
  readonly shown: readonly T[];
  /** How many more stand equal with each other right after these: too many to name, and none of them before another. */
  readonly tied: number;
}

/** At least `FEW` where there are as many, and never cut among equals: those at the same position stand or fall together. */
export function leading<T extends { readonly position: number }>(items: readonly T[]): Leading<T> {
  const last = items[FEW - 1]?.position ?? Infinity;
  const upTo = items.filter(({ position }) => position <= last);
  if (upTo.length <= MOST) return { shown: upTo, tied: 0 };
  const shown = items.filter(({ position }) => position < last);
  return { shown, tied: upTo.length - shown.length };
}

const FEW = 3;
const MOST = 6;

/** The first `few`, and those equal to the last of them as long as that makes no more than `most`; else how many are left out. */
export function foremost<T extends { readonly position: number }>(
  items: readonly T[],
  few: number,
  most: number,
): Leading<T> {
  const last = items[few - 1];
  const upTo = items.filter(({ position }, i) => i < few || position === last?.position);
  return upTo.length <= most ? { shown: upTo, tied: 0 } : { shown: upTo.slice(0, few), tied: upTo.length - few };
}
