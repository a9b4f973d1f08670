import type { Limits } from '../model/limits.js';
import type { Files, Sha256 } from '../model/ports.js';

/** What loading needs of the world. */
export interface Ports {
  readonly files: Files;
  readonly sha256: Sha256;
  readonly limits: Limits;
}
