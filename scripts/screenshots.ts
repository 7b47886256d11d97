// Takes pictures of the main pages as built, at two widths and in both themes, for people to look at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { foundBrowser, launchOptions } from './browser.ts';

const FOLDER = 'test-results/screenshots';
const PAGES = ['', 'cost-illusion/', 'calculators/', 'calculators/dedicated-break-even/', 'prices/', 'glossary/', 'corrections/', 'search/?q=prefill'];
const WIDTHS = [360, 1280];
const THEMES = ['light', 'dark'] as const;

mkdirSync(FOLDER, { recursive: true });
const server = await preview({ logLevel: 'error', server: { port: Number(process.env['PORT'] ?? 4321), host: '127.0.0.1' } });
const address = `http://127.0.0.1:${server.port}${process.env['BASE_PATH'] ?? '/'}`;
const browser = await chromium.launch(launchOptions(foundBrowser() ?? {}));
for (const colorScheme of THEMES) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, serviceWorkers: 'block' });
    for (const path of PAGES) {
      await page.goto(address + path, { waitUntil: 'networkidle' });
      const name = path.replaceAll(/\W+/g, '-').replace(/-$/, '') || 'home';
      await page.screenshot({ path: join(FOLDER, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
await server.stop();
console.log(`${PAGES.length * WIDTHS.length * THEMES.length} pictures are in ${FOLDER}/`);
