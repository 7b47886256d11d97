import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';

/** Which browser the tests drive: Playwright's own when empty, else a program or a channel such as `chrome`. */
export type Browser = Pick<LaunchOptions, 'executablePath' | 'channel'>;

const remembered = fileURLToPath(new URL('../node_modules/.cache/loaded-cost/browser.json', import.meta.url));

/** The browser that `npm run set-up:browser` found, or undefined before it has run. */
export function foundBrowser(): Browser | undefined {
  try {
    return JSON.parse(readFileSync(remembered, 'utf8')) as Browser;
  } catch {
    return undefined;
  }
}

/** The same for what cannot do without. @throws saying how to get one. */
export function neededBrowser(): Browser {
  const browser = foundBrowser();
  if (!browser) throw new Error('a browser is needed, and none was looked for yet: npm run set-up:browser');
  return browser;
}

/** Keeps the answer in node_modules, so that it is asked for again after each installation of the packages. */
export function rememberBrowser(browser: Browser): void {
  mkdirSync(dirname(remembered), { recursive: true });
  writeFileSync(remembered, JSON.stringify(browser));
}

/** For a browser that is there no more. */
export const forgetBrowser = (): void => rmSync(remembered, { force: true });

/** How to start a browser: silent on the network but for the page's own requests. Root cannot have Chromium's sandbox. */
export function launchOptions(browser: Browser): LaunchOptions {
  return {
    ...browser,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  };
}
