import { describe, expect, it } from 'vitest';

// Not a name in quotes: TypeScript would look into the file, which has no types.
const ADDS = '../../scripts/deep/adds.mjs';
const { addedByMany } = (await import(ADDS)) as {
  addedByMany: (many: { processes: number; adds: number }) => Promise<object>;
};

describe('several processes that add to one study at once', () => {
  it('lose nothing of what any of them adds', async () => {
    expect(await addedByMany({ processes: 4, adds: 10 })).toEqual({ isOld: true, there: 40, refused: 0, said: '' });
  });
});
