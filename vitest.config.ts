import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/{engine,pricing,numbers,calculators,templates}/**/*.test.{ts,tsx}'] },
});
