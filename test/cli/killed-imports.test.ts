import { describe, expect, it } from 'vitest';

// Not a name in quotes: TypeScript would look into the file, which has no types.
const KILLS = '../../scripts/deep/kills.mjs';
const { killedImports } = (await import(KILLS)) as {
  killedImports: (many: { kills: number; seed: number }) => Promise<object>;
};

/** The program starts a dozen times. */
const HANGS = 300_000;

describe.runIf(process.platform !== 'win32')('imports that are killed at any moment', () => {
  it('leave whole files, a study that can be read, and what the next run finishes', { timeout: HANGS }, async () => {
    expect(await killedImports({ kills: 6, seed: 1 })).toMatchObject({ cut: 0, unreadable: 0, unfinished: 0 });
  });
});
