import { defineConfig } from 'vitest/config';

/** Tests that need a program of the system's (a Markdown renderer, xmllint, ...): `.ci/run` installs those. */
export default defineConfig({
  test: { include: ['test/system/**/*.test.ts'], passWithNoTests: true, testTimeout: 60_000, hookTimeout: 60_000 },
});
