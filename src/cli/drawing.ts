import { USUAL, type Varying } from '../app/varying.js';
import type { Command } from './command.js';
import { wholeNumber } from './usage.js';

/** `--runs` and `--seed`: how often to draw, and what random numbers start from. */
export interface DrawingOptions {
  readonly runs?: number;
  readonly seed?: number;
}

/** Fewer runs give no interval that could be relied on; more would take minutes and say nothing new. */
const LEAST_RUNS = 100;
const MOST_RUNS = 1_000_000;
const MOST_SEED = 2 ** 32 - 1;

export function drawingOptions(command: Command, runs: number): Command {
  return seedOption(
    command.offers(
      '--runs <n>',
      (t) => t.runs(String(LEAST_RUNS), String(MOST_RUNS), String(runs)),
      wholeNumber('--runs', LEAST_RUNS, MOST_RUNS),
    ),
  );
}

/** `--runs` of a command that does without drawing where 0 is asked for. */
export const runsOrNoneOption = (command: Command, runs: number): Command =>
  command.offers(
    '--runs <n>',
    (t) => t.compare.runs(String(LEAST_RUNS), String(MOST_RUNS), String(runs)),
    wholeNumber('--runs', LEAST_RUNS, MOST_RUNS, { orNone: true }),
  );

export function seedOption(command: Command): Command {
  return command.offers(
    '--seed <n>',
    (t) => t.seed(String(MOST_SEED), String(USUAL.seed)),
    wholeNumber('--seed', 0, MOST_SEED),
  );
}

/** What was asked, with a command's own number of runs where none was. */
export const drawing = ({ runs, seed = USUAL.seed }: DrawingOptions, byDefault: number): Omit<Varying, 'weights'> => ({
  runs: runs ?? byDefault,
  seed,
});
