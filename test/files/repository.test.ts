import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryAbove } from '../../src/files/repository.js';

it('the repository is the nearest folder above that has .git', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'egov-repository-')));
  mkdirSync(join(root, '.git'));
  mkdirSync(join(root, 'a', 'b'), { recursive: true });
  expect(repositoryAbove(join(root, 'a', 'b'))).toBe(root.replaceAll('\\', '/'));
  expect(repositoryAbove(parse(root).root)).toBeNull();
  rmSync(root, { recursive: true });
});
