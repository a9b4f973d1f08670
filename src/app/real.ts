import type { Files } from '../model/ports.js';

/** A path with its links resolved; as it is, where nothing is there any more. */
export const realPath = (files: Files, path: string): string => files.real(path) ?? path;
