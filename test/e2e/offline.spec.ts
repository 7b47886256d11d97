import { expect, test as plainTest, type Page } from '@playwright/test';
import { chunkOf, writeBrokenDeploy, writeDeploy } from '../support/deploys.ts';
import { startHost, type Host } from '../support/host.ts';
import { ADDRESSES, builtHtml, DIST } from '../support/site.ts';

const CHAPTER = 'leave-the-api/';
const FORM = chunkOf('three-gates');

/** A host of its own for every test, which can go away or get another deploy. */
const test = plainTest.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    const host = await startHost(DIST, new URL(baseURL!).pathname);
    await use(host);
    await host.close();
  },
});
test.use({ serviceWorkers: 'allow' });
test.skip(({ viewport }) => viewport!.width < 1000, 'the width of a page has no part in it');
test.slow();

/** Opens the home page for the first time, and waits until the browser has the whole guide. */
async function visit(page: Page, { url }: Host): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Has the page look for a new deploy until its worker has taken over. The browser may still be busy with one that fails. */
async function update(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const before = registration.active;
    while (registration.active === before) {
      await registration.update();
      const next = registration.installing ?? registration.waiting;
      if (next) await new Promise<void>((resolve) => next.addEventListener('statechange', () => ['activated', 'redundant'].includes(next.state) && resolve()));
    }
  });
}

const copies = (page: Page): Promise<readonly string[]> => page.evaluate(async () => (await caches.keys()).filter((name) => !name.startsWith('loaded-cost pages')));
const deployOf = (page: Page): Promise<string | undefined> => page.evaluate(() => document.body.dataset['deploy']);

async function openNumber(page: Page): Promise<string | null> {
  await page.locator('main a[data-value]').first().click();
  const entry = page.getByRole('dialog').locator('.entry');
  await expect(entry).toBeVisible();
  const deploy = await entry.getAttribute('data-deploy');
  await page.keyboard.press('Escape');
  return deploy;
}

/** Opens a calculator amid prose, for which the page fetches scripts. */
async function openCalculator(page: Page): Promise<void> {
  const summary = page.locator('[data-calculator="in-place"] summary').first();
  await summary.focus();
  await summary.press('Enter');
  await expect(page.getByRole('button', { name: 'Back to the chapter’s numbers' }).first()).toBeVisible();
}

test('after one visit the guide works without a network', ADDRESSES, async ({ page, host }) => {
  await visit(page, host);
  await host.close();

  await page.goto(`${host.url}${CHAPTER}`);
  expect(await openNumber(page)).toBeNull();
  await openCalculator(page);

  await page.goto(`${host.url}calculators/kv-cache/`);
  const answer = page.locator('.calculator-results').first();
  const before = await answer.innerText();
  await page.locator('[data-calculator] form input').first().fill('7');
  await expect(answer).not.toHaveText(before);

  await page.goto(`${host.url}search/?q=prefill`);
  await expect(page.getByRole('status')).toContainText('results for “prefill”');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();

  await page.goto(`${host.url}templates/lcpr-worksheet/`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Excel workbook', exact: true }).click();
  expect((await download).suggestedFilename()).toBe('lcpr-worksheet.xlsx');
});

test('without a network, addresses behave as on the host', ADDRESSES, async ({ page, host }) => {
  await visit(page, host);
  await host.close();
  await page.goto(`${host.url}prices?offer=all`);
  expect(page.url()).toBe(`${host.url}prices/?offer=all`);
  await page.goto(`${host.url}glossary/index.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  const missing = await page.goto(`${host.url}no-such-page/`);
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
});

test('what is for programs is kept once somebody has opened it', async ({ page, host }) => {
  await visit(page, host);
  expect(host.asked).not.toContain('numbers.json');
  await page.goto(`${host.url}numbers.json`);
  await host.close();
  expect((await page.goto(`${host.url}numbers.json`))?.status()).toBe(200);
  await expect(page.goto(`${host.url}vectors.json`)).rejects.toThrow();
});

test('a new deploy replaces the old one, and open pages keep theirs', async ({ page, context, host }, { outputDir }) => {
  await visit(page, host);
  await page.goto(`${host.url}${CHAPTER}`);
  const [first] = await copies(page);
  host.folder = await writeDeploy(`${outputDir}/b`, 'B', FORM);
  host.asked.length = 0;
  await update(page);
  // What has not changed was taken from the old copy.
  expect(host.asked).toContain(CHAPTER);
  expect(host.asked.filter((path) => path.startsWith('_astro/') || path.startsWith('pagefind/fragment/'))).toEqual([]);

  const second = await context.newPage();
  await second.goto(`${host.url}${CHAPTER}`);
  expect(await deployOf(second)).toBe('B');
  expect(await openNumber(second)).toBe('B');
  // The old page: its number from the old ledger, and the script that the host has no more.
  expect(await deployOf(page)).toBeUndefined();
  expect(await openNumber(page)).toBeNull();
  expect(await page.evaluate(async (path) => (await fetch(path)).status, `${host.url}${FORM}`)).toBe(200);
  await openCalculator(page);

  await page.goto(`${host.url}prices/`);
  expect(await deployOf(page)).toBe('B');
  await second.goto(`${host.url}glossary/`);
  await expect.poll(() => copies(second)).not.toContain(first);
  expect(await copies(second)).toHaveLength(1);
  await host.close();
  await second.goto(`${host.url}cost-illusion/`);
  expect(await deployOf(second)).toBe('B');
});

test('a deploy that cannot be had whole leaves the old one whole, and a later one replaces both', async ({ page, host }, { outputDir }) => {
  await visit(page, host);
  host.folder = await writeBrokenDeploy(`${outputDir}/broken`, `${CHAPTER}index.html`);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing!;
    await new Promise<void>((resolve) => worker.addEventListener('statechange', () => worker.state === 'redundant' && resolve()));
  });
  await page.goto(`${host.url}${CHAPTER}`);
  expect(await deployOf(page)).toBeUndefined();
  expect(await openNumber(page)).toBeNull();

  host.folder = await writeDeploy(`${outputDir}/c`, 'C', FORM);
  await update(page);
  await page.goto(`${host.url}prices/`);
  expect(await deployOf(page)).toBe('C');
  await page.goto(`${host.url}${CHAPTER}`);
  expect(await deployOf(page)).toBe('C');
  await expect.poll(() => copies(page)).toHaveLength(1);
});

test('a page fetches what it needs itself before the worker fetches the other pages', async ({ page, host }) => {
  await page.goto(`${host.url}where-to-run/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const [, form = ''] = /import\([`"'][^`"']*(_astro\/mount[^`"']+)/.exec(builtHtml('where-to-run/').split('data-verdict')[2] ?? '') ?? [];
  expect(form).toMatch(/^_astro/);
  const other = host.asked.indexOf('prices/');
  expect(other).toBeGreaterThan(0);
  expect(host.asked.slice(0, other)).toContain(form);
});
