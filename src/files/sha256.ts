import { createHash } from 'node:crypto';
import type { Sha256 } from '../model/ports.js';

/** SHA-256 as lower-case hex over the parts in order; text is hashed as UTF-8. */
export const sha256: Sha256 = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
