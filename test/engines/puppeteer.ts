import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { chromiumWithPort } from '../../scripts/chromium-with-port.ts';
import { type Engine, type Key, type Session, type SessionOptions } from './session.ts';

class PuppeteerSession implements Session {
  readonly downloads: string;
  private readonly context: BrowserContext;
  private readonly page: Page;
  private readonly heard: string[] = [];

  constructor(context: BrowserContext, page: Page, downloads: string) {
    this.downloads = downloads;
    this.context = context;
    this.page = page;
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) this.heard.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.heard.push(`error: ${String(error)}`));
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  click(selector: string): Promise<void> {
    return this.page.click(selector);
  }

  press(key: Key): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async choose(selector: string, value: string): Promise<void> {
    await this.page.select(selector, value);
  }

  run<Arguments extends readonly unknown[], Result>(code: (...given: Arguments) => Result, ...given: Arguments): Promise<Awaited<Result>> {
    return this.page.evaluate(code as unknown as (...given: unknown[]) => Result, ...given);
  }

  complaints(): Promise<readonly string[]> {
    return Promise.resolve(this.heard);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

function engineOf(browser: Browser, canStopScripts: boolean, stop: () => Promise<void>): Engine {
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  return {
    canStopScripts,
    async newSession({ scripts, window }: SessionOptions) {
      const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'allow', downloadPath: downloads } });
      const page = await context.newPage();
      await page.setViewport(window);
      if (!scripts) await page.setJavaScriptEnabled(false);
      return new PuppeteerSession(context, page, downloads);
    },
    async stop() {
      await stop();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** The Chromium of the other tests, over its own protocol. */
export async function startChromium(): Promise<Engine> {
  const { browser, port } = await chromiumWithPort();
  return engineOf(await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}` }), true, () => browser.close());
}

/** A stock Firefox, over WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return engineOf(browser, false, () => browser.close());
}
