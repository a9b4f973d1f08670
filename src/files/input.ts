import { readSync } from 'node:fs';
import type { FileRead } from '../model/ports.js';
import { codeOf } from './errors.js';

const STANDARD_INPUT = 0;
/** So much is read at once. */
const PIECE = 64 * 1024;
const MOMENT = 5; // milliseconds

/** What comes in until its writer is done, at most `limit` bytes; waits for it. */
export function readInput(limit: number, descriptor = STANDARD_INPUT): FileRead {
  const pieces: Uint8Array[] = [];
  try {
    for (let length = 0; length <= limit;) {
      const piece = new Uint8Array(PIECE);
      const count = readOrWait(descriptor, piece);
      if (count === 0) return { ok: true, bytes: Buffer.concat(pieces) };
      pieces.push(piece.subarray(0, count));
      length += count;
    }
  } catch (error) {
    return { ok: false, problem: 'io', detail: codeOf(error) };
  }
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return { ok: false, problem: 'too-large', detail: String(length) };
}

/** Some are set not to wait for their writers. Windows calls the end of a pipe an error. */
function readOrWait(descriptor: number, piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, piece);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MOMENT);
    }
  }
}
