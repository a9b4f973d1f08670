import { defineConfig } from 'vitest/config';

/**
 * The tests that judge mutants of scoring and analysis: their own, and the examples with figures that were published.
 * Files share one set of modules, and properties are tried on fewer cases: else a mutant would take a minute.
 */
export default defineConfig({
  test: {
    include: ['test/assess/**/*.test.ts', 'test/analysis/**/*.test.ts', 'test/examples/**/*.test.ts'],
    exclude: ['test/examples/views.test.ts'],
    env: { MOST_CASES: '25' },
    isolate: false,
    testTimeout: 60_000,
  },
});
