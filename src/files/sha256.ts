import type { Sha256 } from '../model/ports.js';

/**
 * SHA-256 as lower-case hex over the parts in order; text is hashed as UTF-8. Asked of the runtime when it is needed,
 * not imported: loading its cryptography takes several milliseconds that a table of scores can do without.
 */
export const sha256: Sha256 = (parts) => {
  // Of an import each row is hashed: without an object for each it takes a third of the time.
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return process.getBuiltinModule('node:crypto').hash('sha256', only);
  const hash = sha256Hash();
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** The same, to be fed bit by bit. */
export const sha256Hash = () => process.getBuiltinModule('node:crypto').createHash('sha256');
