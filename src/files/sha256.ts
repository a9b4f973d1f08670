import type { Sha256 } from '../model/ports.js';

/**
 * SHA-256 as lower-case hex over the parts in order; text is hashed as UTF-8. Asked of the runtime when it is needed,
 * not imported: loading its cryptography takes several milliseconds that a table of scores can do without.
 */
export const sha256: Sha256 = (parts) => {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
