import { defineConfig } from 'vitest/config';

/** The tests that hold the engine: what a mutation of it is tried against. The others read the built site. */
export default defineConfig({
  test: {
    include: ['test/{engine,pricing,calculators}/**/*.test.{ts,tsx}'],
    // One starts processes; the other reads the text of the models, which under mutation is no longer theirs.
    exclude: ['test/calculators/model-cli.test.ts', 'test/calculators/model-build.test.ts'],
    setupFiles: ['test/support/seed.ts', 'test/support/engine-loaded.ts'],
    // Instrumented code is slower, and what takes too long is for Stryker to say.
    testTimeout: 120_000,
  },
});
