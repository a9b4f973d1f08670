import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foldersAbove } from '../../src/app/above.js';
import { memoryFiles } from '../../src/files/memory.js';
import { nodeFiles } from '../../src/files/node.js';
import { folder } from '../cli/run.js';

it('goes up from a folder beside that is not there yet, to the root', () => {
  const cwd = join(folder(), 'nest/a');
  mkdirSync(cwd, { recursive: true });
  const above = [...foldersAbove(nodeFiles(cwd), '../a/g/h')];
  expect(above.slice(0, 5)).toEqual(['../a/g/h', '../a/g', '../a', '..', '../..']);
  expect(nodeFiles(cwd).real(above.at(-1) ?? '')).toBe('/');
});

it('ends where nothing above can be seen', () => {
  expect([...foldersAbove(memoryFiles({}), '../a/b')]).toEqual(['../a/b', '../a']);
});
