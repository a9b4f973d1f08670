import { defineConfig } from 'vitest/config';

/** The tests that judge mutants of reading, gates and texts: their own, but for one that asks how long the longest texts take. */
export default defineConfig({
  test: {
    include: ['test/load/**/*.test.ts', 'test/gate/**/*.test.ts', 'test/text/**/*.test.ts'],
    exclude: ['test/text/long.test.ts'],
    env: { MOST_CASES: '100' },
    isolate: false,
    testTimeout: 60_000,
  },
});
