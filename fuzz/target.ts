import type { Corpus } from './corpus.js';

/** Whether the program takes an input or says what is wrong with it. */
export type Verdict = 'accepted' | 'refused';

/** Something that reads what strangers write. */
export interface Target {
  readonly name: string;
  /** Its share of a run over all targets. */
  readonly weight: number;
  /** How often a change is a rough one, in percent: those mostly make a text that is refused. */
  readonly rough: number;
  readonly corpus: () => Corpus;
  /** Reads the input and all that is made of it. Throws where something is not as it has to be. */
  readonly judge: (input: string) => Verdict;
}

/**
 * An input as bytes: half of a surrogate pair, U+DC80 to U+DCFF, stands for a byte that is no UTF-8. Others are written as
 * U+FFFD.
 */
export function bytesOf(input: string): Uint8Array {
  if (!/[\udc80-\udcff]/.test(input)) return ENCODER.encode(input);
  const pieces = input.split(/(?<![\ud800-\udbff])([\udc80-\udcff])/);
  const bytes = pieces.flatMap((piece) => {
    const code = piece.length === 1 ? piece.charCodeAt(0) : 0;
    return code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : [...ENCODER.encode(piece)];
  });
  return Uint8Array.from(bytes);
}

const ENCODER = new TextEncoder();

/** Throws where it does not hold. */
export function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Violation(otherwise);
}

/** What should never be. */
export class Violation extends Error {
  override readonly name = 'Violation';
}
