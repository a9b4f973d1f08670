import { judged } from './judged.js';
import { minimised, MOST_TRIED } from './minimise.js';
import { inputFor } from './mutate/index.js';
import type { Target } from './target.js';

/** An input on which something went wrong, and how to make it again. */
export interface Find {
  readonly target: string;
  readonly seed: number;
  readonly run: number;
  readonly kind: string;
  readonly told: string;
  /** The smallest input found that goes wrong in the same way. */
  readonly input: string;
}

export interface Fuzzed {
  readonly runs: number;
  readonly accepted: number;
  readonly finds: readonly Find[];
}

/** Which inputs of a target are made. Numbers of runs count from 1. */
export interface Span {
  readonly seed: number;
  readonly from: number;
  readonly runs: number;
}

/** Finds of one target after which the others are not looked for. */
const MOST_FINDS = 10;

/**
 * Makes inputs for a target and judges them. Of finds of one kind the first is kept. `before` hears the number of each
 * run before it is made.
 */
export function fuzz(
  target: Target,
  { seed, from, runs }: Span,
  clock: () => number,
  before: (run: number) => void,
): Fuzzed {
  const corpus = target.corpus();
  const finds = new Map<string, Find>();
  let accepted = 0;
  let run = from;
  for (; run < from + runs && finds.size < MOST_FINDS; run++) {
    before(run);
    const input = inputFor(target.name, corpus, target.rough, seed, run);
    const { verdict, wrong } = judged(target, input, clock);
    if (verdict === 'accepted') accepted++;
    if (!wrong || finds.has(wrong.kind)) continue;
    const isAlike = (smaller: string) => judged(target, smaller, clock).wrong?.kind === wrong.kind;
    const smallest = minimised(input, isAlike, wrong.kind === 'slow' ? MOST_TRIED.slow : MOST_TRIED.quick);
    finds.set(wrong.kind, { target: target.name, seed, run, ...wrong, input: smallest });
  }
  return { runs: run - from, accepted, finds: [...finds.values()] };
}
