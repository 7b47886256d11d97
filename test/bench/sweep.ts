// Milliseconds of one frame in Chromium, its processor slowed four times, when a sweep of 200 points on 20 offers is computed and painted anew.
// Printed, not asserted: the number depends on the machine. The modules are served as they are, with their types removed.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { foundBrowser, launchOptions } from '../../scripts/browser.ts';
import type * as SweepPage from './sweep-page.ts';

const SLOWED = 4;
const ORIGIN = 'http://bench.invalid';
const root = join(import.meta.dirname, '../..');

const browser = await chromium.launch(launchOptions(foundBrowser() ?? {}));
try {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' });
    return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(readFileSync(join(root, pathname), 'utf8')) });
  });
  await page.goto(`${ORIGIN}/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const times = await page.evaluate(async (address) => {
    const { timeFrames } = (await import(address)) as typeof SweepPage;
    return timeFrames();
  }, `${ORIGIN}/test/bench/sweep-page.ts`);
  const at = (share: number, part: keyof SweepPage.FrameTimes): string => {
    const sorted = times.map((time) => time[part]).toSorted((a, b) => a - b);
    return `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)} ms`;
  };
  console.log(
    `Sweep of 200 points on 20 offers, processor slowed ${SLOWED} times: a frame takes ${at(0.5, 'frame')} at the median and ${at(0.95, 'frame')} at the ` +
      `95th percentile, ${at(0.5, 'script')} of it script (target 16)`,
  );
} finally {
  await browser.close();
}
