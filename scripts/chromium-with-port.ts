import { chromium, type Browser } from '@playwright/test';
import { foundBrowser, launchOptions } from './browser.ts';
import { freePort } from './free-port.ts';

/** The Chromium of the tests, and the port at which other programs than Playwright can drive it. */
export async function chromiumWithPort(): Promise<{ readonly browser: Browser; readonly port: number }> {
  const port = await freePort();
  const options = launchOptions(foundBrowser() ?? {});
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), `--remote-debugging-port=${port}`] });
  return { browser, port };
}
