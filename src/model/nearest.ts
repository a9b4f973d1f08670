/** Longer names are not compared: the cost grows with the square of the length, and nobody mistypes an id of this size. */
const LONGEST = 256;

/** Among more than these a file of nothing but mistakes would keep the program busy for minutes. */
const MOST = 500;

/**
 * The candidate most like `wanted`, for "did you mean"; else the only one that goes on where it ends; null where none is close. Of equals
 * the first wins.
 * Distance after Damerau and Levenshtein in its restricted form: a swap of two neighbours counts as one slip.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | null {
  if (wanted.length > LONGEST) return null;
  const among = [...candidates];
  if (among.length > MOST) return null;
  const folded = wanted.toLowerCase();
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of among) {
    const tolerated = slips(Math.max(wanted.length, candidate.length));
    if (candidate.length > LONGEST || Math.abs(candidate.length - wanted.length) > tolerated) continue;
    const far = distance(folded, candidate.toLowerCase());
    if (far <= tolerated && far < least) {
      least = far;
      best = candidate;
    }
  }
  return best ?? onlyLonger(folded, among);
}

/** The one candidate of which somebody wrote no more than the first words: `strategic-plan` of `strategic-plan-2025`. */
function onlyLonger(wanted: string, among: readonly string[]): string | null {
  const [longer = null, ...others] = among.filter((each) => each.toLowerCase().startsWith(`${wanted}-`));
  return others.length === 0 ? longer : null;
}

/**
 * Two letters in five, so that `staff` still finds `staffing` and `on` does not find `it`; never all of them, since what
 * shares nothing, as `7` and `b`, is not like each other.
 */
const slips = (length: number): number => Math.min(length - 1, Math.max(1, Math.floor(length * 0.4)));

function distance(a: string, b: string): number {
  let before: number[] = [];
  let above: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return at(above, b.length);
}

const at = (row: readonly number[], j: number): number => row[j] ?? Infinity;
