import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as plainTest } from '@playwright/test';

/** The folder of the built site. */
export const DIST = process.env['OUT_DIR'] ?? 'dist';

/** The address of every built page, relative to the site's root: '' for the home page, 'numbers/'. */
export const pageAddresses: readonly string[] = globSync('**/*.html', { cwd: DIST })
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();

/** The address of every other file that a page may link to. */
export const fileAddresses: readonly string[] = globSync('**/*.*', { cwd: DIST })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.html'));

/** Marks the tests that a wrong address would fail: they run on the site under a path too. */
export const ADDRESSES = { tag: '@addresses' };

/** The built HTML of a page, as it is before any script has run. */
export function builtHtml(address: string): string {
  return readFileSync(join(DIST, address.endsWith('.html') ? address : join(address, 'index.html')), 'utf8');
}

/** A test during which no page may log an error or a warning, fail, or ask another host for anything. */
export const test = plainTest.extend<{ quietPage: undefined }>({
  quietPage: [
    async ({ page, baseURL }, use) => {
      const { host } = new URL(baseURL!);
      const complaints: string[] = [];
      page.on('console', (message) => {
        // Playwright’s own, where it keeps the worker of the offline copy out (playwright.config.ts).
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.host !== host && url.protocol !== 'data:') complaints.push(`request: ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
