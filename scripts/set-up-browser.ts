// Finds a Chromium for tests and for printing, in the order of `waysToGetOne`, and remembers the first that starts.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { forgetBrowser, foundBrowser, launchOptions, rememberBrowser, type Browser } from './browser.ts';

const PLAYWRIGHTS_OWN: Browser = {};
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const LONGEST_DOWNLOAD_MS = 5 * 60_000;
const LONGEST_INSTALL_MS = 10 * 60_000;

async function starts(browser: Browser): Promise<boolean> {
  try {
    await (await chromium.launch(launchOptions(browser))).close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(browsers: readonly Browser[]): Promise<Browser | undefined> {
  for (const browser of browsers) if (await starts(browser)) return browser;
  return undefined;
}

/** Chromium and its kin on the search path, then the places where Chrome and Edge are usually installed. */
function systemBrowsers(): readonly Browser[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const files = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...files.filter(existsSync).map((executablePath) => ({ executablePath })), { channel: 'chrome' }, { channel: 'msedge' }];
}

function download(): void {
  console.log('Asking Playwright for a Chromium …');
  spawnSync('playwright', ['install', 'chromium', '--only-shell'], {
    timeout: LONGEST_DOWNLOAD_MS,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
}

function installFromDistribution(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('Installing Chromium with apt-get …');
  const options = { timeout: LONGEST_INSTALL_MS, stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options);
  } catch {
    // Nothing was installed, so nothing will start: the sentence at the end says what to do.
  }
}

type Way = () => Promise<Browser | undefined>;

const asked: Way = () => firstThatStarts(process.env['CHROME_PATH'] ? [{ executablePath: process.env['CHROME_PATH'] }] : []);
const playwrights: Way = () => firstThatStarts([PLAYWRIGHTS_OWN]);
const systems: Way = () => firstThatStarts(systemBrowsers());

const waysToGetOne: readonly Way[] = [asked, playwrights, () => (download(), playwrights()), systems, () => (installFromDistribution(), systems())];
/** For who can do without: nothing is downloaded or installed. */
const waysToFindOne: readonly Way[] = [asked, playwrights, systems];

/** Whether the browser of an earlier run can be used again: it still exists, and nobody has asked for another since. */
function isStillWanted(browser: Browser): boolean {
  const asked = process.env['CHROME_PATH'];
  return (!asked || asked === browser.executablePath) && (!browser.executablePath || existsSync(browser.executablePath));
}

async function setUp(onlyInstalled: boolean): Promise<void> {
  const earlier = foundBrowser();
  if (earlier && isStillWanted(earlier)) return;
  forgetBrowser();
  for (const way of onlyInstalled ? waysToFindOne : waysToGetOne) {
    const browser = await way();
    if (browser) {
      rememberBrowser(browser);
      console.log(`The browser for tests and for printing is ${browser.executablePath ?? browser.channel ?? 'the Chromium of Playwright'}.`);
      return;
    }
  }
  if (onlyInstalled) return;
  console.error('No browser was found: install Chromium or Chrome, or set CHROME_PATH to one.');
  process.exit(1);
}

await setUp(process.argv.includes('--only-installed'));
