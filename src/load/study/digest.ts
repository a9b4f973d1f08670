import { byBytes } from '../../model/order.js';
import type { Sha256 } from '../../model/ports.js';
import type { Study } from '../../model/study.js';
import type { SourceFile } from '../source.js';

/**
 * Adds the files a study was read from, and what they come to as one number: SHA-256 over path, NUL, length in bytes,
 * NUL, bytes of each file, sorted by the bytes of the path. Worked out when it is first asked for: a table of scores
 * never does, and then need not load the means to hash.
 *
 * A function, not a getter: V8 makes a hidden class of its own for each object literal with a getter, and that keeps the
 * study it was made for, long after it was scored.
 */
export function withProvenance(
  study: Omit<Study, 'files' | 'digest'>,
  sources: readonly SourceFile[],
  sha256: Sha256,
): Study {
  const sorted = [...sources].sort((a, b) => byBytes(a.file, b.file));
  let known: string | null = null;
  const digest = (): string =>
    (known ??= sha256(sorted.flatMap(({ file, bytes }) => [`${file}\0${String(bytes.length)}\0`, bytes])));
  return { ...study, files: sorted.map(({ file }) => file), digest };
}
