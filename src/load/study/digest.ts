import { byBytes } from '../../model/order.js';
import type { Sha256 } from '../../model/ports.js';
import type { SourceFile } from '../source.js';

/**
 * What a study is made of, as one number: SHA-256 over path, NUL, length in bytes, NUL, bytes of each file, sorted by
 * the bytes of the path.
 */
export function digestOf(sources: readonly SourceFile[], sha256: Sha256): { files: string[]; digest: string } {
  const sorted = [...sources].sort((a, b) => byBytes(a.file, b.file));
  const parts = sorted.flatMap(({ file, bytes }) => [`${file}\0${String(bytes.length)}\0`, bytes]);
  return { files: sorted.map(({ file }) => file), digest: sha256(parts) };
}
