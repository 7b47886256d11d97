import type { Page } from '@playwright/test';
import { ADDRESSES, expect, test } from '../support/site.ts';

const box = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('main').getByRole('listitem');

test('from any page, by keyboard, to a term and to the place that explains it', ADDRESSES, async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('prices/');
  expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('prefill');
  await expect(page.getByRole('status')).toContainText('results for “prefill”');
  await results(page).getByRole('link', { name: 'Prefill', exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#prefill$/);
  await page.goBack();
  await expect(box(page)).toHaveValue('prefill');
  await expect(results(page).first()).toBeVisible();
});

for (const [words, place] of [
  ['kv cache', /\/calculators\/kv-cache\/$/],
  ['break-even', /\/calculators\/dedicated-break-even\/$/],
  ['deepseek', /\/prices\/#together-deepseek-v3\.1$/],
  ['paying 8% more compute', /\/corrections\/#/],
  ['speed-up that cost money', /\/cost-illusion\/#/],
] as const) {
  test(`a link to the search for “${words}” finds ${place.source}`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(words)}`);
    await expect(results(page).first()).toBeVisible();
    const found = await results(page).getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(found.filter((address) => place.test(address))).not.toEqual([]);
  });
}

test('what is not in the guide is said, and what was typed stays text', async ({ page }) => {
  await page.goto('search/');
  await box(page).fill('<b>zyzzyva</b>');
  await box(page).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Nothing has “<b>zyzzyva</b>” in it. Try fewer words, or other ones.');
  await expect(results(page)).toHaveCount(0);
  await box(page).fill('');
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('when the index cannot be had the page says so', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL! });
  await page.route('**/pagefind/pagefind*', (route) => route.abort());
  await page.goto('search/?q=token');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await page.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to what can be read without it', async ({ page }) => {
    await page.goto('search/');
    await expect(page.locator('main noscript a').first()).toBeVisible();
    await expect(page.locator('form.search')).toBeHidden();
  });
});
