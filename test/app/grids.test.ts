import { expect, it } from 'vitest';
import { readGrids } from '../../src/app/grids.js';
import { memoryFiles } from '../../src/files/memory.js';
import { MOST_IMPORTED } from '../../src/model/limits.js';

it('a table that is too large is refused, and no flag is named that would not help', async () => {
  const files = {
    ...memoryFiles({}),
    read: () => ({ ok: false as const, problem: 'too-large' as const, detail: '77' }),
  };
  const { grids, findings } = await readGrids(files, 'filled.csv', () => expect.unreachable());
  expect(grids).toBeNull();
  expect(findings).toMatchObject([
    { code: 'FILE-TOO-LARGE', args: { bytes: 77, limit: MOST_IMPORTED, flag: null }, place: { file: 'filled.csv' } },
  ]);
});
