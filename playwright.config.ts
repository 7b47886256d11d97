import { defineConfig, devices } from '@playwright/test';
import { foundBrowser, launchOptions } from './scripts/browser.ts';

const port = Number(process.env['PORT'] ?? 4179);
const base = process.env['BASE_PATH'] ?? '/';

export default defineConfig({
  testDir: 'test',
  testMatch: '{e2e,a11y}/**/*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}${base}`,
    // A worker that downloads the guide in the background has no part in what most tests look at; those of the offline copy allow it.
    serviceWorkers: 'block',
    launchOptions: launchOptions(foundBrowser() ?? {}),
    // A trace of every test would double the time of all; CI keeps none.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 } } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: 'npm run --silent serve',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
});
