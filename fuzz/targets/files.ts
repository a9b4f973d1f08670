import { frameworkShelf } from '../../src/app/shelf.js';
import { SHIPPED } from '../../src/app/shipped.js';
import type { Workshop } from '../../src/app/study.js';
import { memoryFiles } from '../../src/files/memory.js';
import { sha256 } from '../../src/files/sha256.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { bytesOf } from '../target.js';

export const TOOL = { name: 'egov-assess', version: '0.0.0' };

/** What the use cases work with, on files that lie nowhere. */
export function workshopOn(files: Readonly<Record<string, string>>): Workshop {
  const contents = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]));
  const ports = { files: memoryFiles(contents), sha256, limits: DEFAULT_LIMITS };
  return { ports, shelf: frameworkShelf(ports, SHIPPED, () => []), shipped: SHIPPED, tool: TOOL };
}

export const STUDY_PATH = { file: 'study.yaml', folder: '.' };
