import { defineConfig } from '@playwright/test';
import browserTests from './playwright.config.ts';

/** The journeys in each engine. Playwright runs them, but drives none of these browsers: its own builds of them cannot be had everywhere. */
export default defineConfig({
  ...browserTests,
  testMatch: 'engines/*.spec.ts',
  outputDir: 'test-results/engines',
  reporter: [['list'], ['json', { outputFile: 'test-results/engines.json' }]],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  projects: [{ name: 'chromium' }, { name: 'firefox' }, { name: 'webkit' }],
});
