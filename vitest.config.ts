import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // test/system needs programs that npm does not bring: see vitest.system.config.ts.
    exclude: ['test/system/**', 'test/**/fixtures/**'],
    // Nothing else runs beside the tests.
    maxWorkers: '100%',
    // Hangs only: no test is judged by how long it takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Schemas run when the program is built, not when it is tested; what is made of them is tested.
      // What draws the explorer runs in a browser, and test/system looks at it there.
      exclude: ['src/model/schemas/**', 'src/explorer/page/**'],
      // A page for each file takes a while; `--coverage.reporter=html` makes them for whoever looks.
      reporter: ['text-summary'],
      reportsDirectory: 'coverage',
      // It may only rise.
      thresholds: { branches: 97 },
    },
  },
});
