/** Inputs tried while one is made smaller; fewer where each takes seconds. */
export const MOST_TRIED = { quick: 3_000, slow: 60 };

/**
 * A smaller input that goes wrong in the same way: stretches are left out as long as it still does, first long ones, then shorter
 * ones, by lines and then by characters (Zeller & Hildebrandt, "Simplifying and isolating failure-inducing input",
 * IEEE TSE 28(2), 2002, without its complements).
 */
export function minimised(input: string, isWrong: (smaller: string) => boolean, most = MOST_TRIED.quick): string {
  let left = most;
  const tried = (smaller: string): boolean => left-- > 0 && isWrong(smaller);
  const byLines = without(input.split(/(?<=\n)/), (parts) => tried(parts.join('')));
  return without(byLines.join('').split(''), (parts) => tried(parts.join(''))).join('');
}

/** The parts that cannot be left out. */
function without(parts: readonly string[], isWrong: (fewer: readonly string[]) => boolean): readonly string[] {
  let now = parts;
  for (let size = Math.ceil(now.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < now.length;) {
      const fewer = now.toSpliced(at, size);
      if (fewer.length < now.length && isWrong(fewer)) now = fewer;
      else at += size;
    }
  }
  return now;
}
