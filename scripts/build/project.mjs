import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A failure that a person caused and can mend: printed without a stack. */
export class BuildProblem extends Error {}

export const inRoot = (path) => join(root, path);
