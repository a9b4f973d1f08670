/**
 * Judges what a sink made of hostile texts. `harmless`: what the same sink makes of harmless words in the same places.
 * Answers with what is wrong, or with null.
 */
export type Oracle = (hostile: string, harmless: string) => string | null;

/** The first complaint of several oracles. */
export const allOf =
  (...oracles: readonly Oracle[]): Oracle =>
  (hostile, harmless) => {
    for (const oracle of oracles) {
      const complaint = oracle(hostile, harmless);
      if (complaint !== null) return complaint;
    }
    return null;
  };

/** Where two lists part, in words; null where they do not. */
export function firstDifference(found: readonly string[], expected: readonly string[]): string | null {
  const at = found.findIndex((item, i) => item !== expected[i]);
  if (at === -1 && found.length === expected.length) return null;
  const i = at === -1 ? found.length : at;
  const around = (list: readonly string[]): string => list.slice(Math.max(0, i - 3), i + 2).join(' ');
  return `at ${String(i)}: ${around(found)} instead of ${around(expected)}`;
}
