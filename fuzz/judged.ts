import type { Target, Verdict } from './target.js';

/** Milliseconds of processor time that one input may take. */
export const LONGEST = 2_000;

/** What came of an input: what the target made of it, or what went wrong. */
export type Judged =
  | { readonly verdict: Verdict; readonly wrong: null }
  /** `kind`: the same for the same mistake, whatever the input says. */
  | { readonly verdict: null; readonly wrong: { readonly kind: string; readonly told: string } };

/** Judges an input. `clock`: milliseconds of processor time since any moment: others may have the processor as well. */
export function judged({ judge }: Pick<Target, 'judge'>, input: string, clock: () => number): Judged {
  const start = clock();
  try {
    const verdict = judge(input);
    const took = clock() - start;
    return took <= LONGEST || isSlowOnce(judge, input, clock)
      ? { verdict, wrong: null }
      : { verdict: null, wrong: { kind: 'slow', told: `took ${Math.round(took)} ms` } };
  } catch (error) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { verdict: null, wrong: { kind: `${name}: ${message.slice(0, 40)}`, told: stack } };
  }
}

/** Code may have been compiled or memory tidied up meanwhile: what is slow is slow again. */
function isSlowOnce(judge: Target['judge'], input: string, clock: () => number): boolean {
  const start = clock();
  judge(input);
  return clock() - start <= LONGEST;
}
