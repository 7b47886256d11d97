import { ADDRESSES, builtHtml, expect, pageAddresses, test } from '../support/site.ts';

const CHAPTER = 'cost-illusion/';

test('from the home page to a chapter, to a number, which opens where it stands', ADDRESSES, async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'The cost illusion' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The cost illusion');

  const number = page.locator('a[href$="/numbers/cost-illusion/#gpt-monthly"]').first();
  await expect(number).toHaveText('$9,090');
  await number.click();
  const entry = page.getByRole('dialog', { name: /^Monthly cost/ });
  await expect(entry).toContainText('9090');
  await expect(entry).toContainText('tokens + repair + engineering = 8,240 + 50 + 800');
  await expect(entry).toContainText('OpenAI GPT-5.5, output');
  await expect(entry).toContainText('The weakest is assumed');
  await expect(entry.locator('a[href^="https://"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(entry).toBeHidden();
  await expect(number).toBeFocused();
});

test('an opened number leads to its calculator, filled with what it was computed from', ADDRESSES, async ({ page }) => {
  await page.goto(CHAPTER);
  await page.locator('a[href$="/numbers/cost-illusion/#together-monthly"]').first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Loaded cost per request' }).click();
  await expect(page).toHaveURL(/\/calculators\/lcpr\/\?.*inputUsdPerMtok=0\.6/);
  const calculator = page.locator('[data-calculator="model"]');
  await expect(calculator.getByLabel('Input price')).toHaveValue('0.6');
  await expect(calculator.locator('.calculator-results')).toContainText('$1,447');
});

test('a number opened in a new tab goes to its place in the ledger', async ({ page }) => {
  await page.goto(CHAPTER);
  const href = await page.locator('a[href$="/numbers/cost-illusion/#gpt-monthly"]').first().getAttribute('href');
  await page.goto(href ?? '');
  const entry = page.locator('#gpt-monthly');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('OpenAI GPT-5.5, output');
});

test('when the ledger cannot be fetched a number is a link like any other', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.evaluate(() => (globalThis.fetch = () => Promise.reject(new Error('offline'))));
  await page.locator('main a[data-value]').first().click();
  await expect(page).toHaveURL(/\/numbers\/cost-illusion\/#/);
});

test('a number is reached and opened with the keyboard', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the text');
  await page.keyboard.press('Enter');
  const number = page.locator('main a[data-value]').first();
  for (let presses = 0; presses < 40 && !(await number.evaluate((element) => element === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(number).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('every number of every page has its place in the ledger', () => {
  const ledger = pageAddresses.filter((address) => /^numbers\/./.test(address));
  const places = new Set(ledger.flatMap((address) => [...builtHtml(address).matchAll(/\sid="([^"]+)"/g)].map((match) => `${address.split('/')[1]!}.${match[1]!}`)));
  const quoted = pageAddresses.flatMap((address) => [...builtHtml(address).matchAll(/href="[^"]*\/numbers\/([^/"]+)\/#([^"]+)" data-value=/g)].map((match) => `${match[1]!}.${match[2]!}`));
  expect(quoted.length).toBeGreaterThan(0);
  expect([...new Set(quoted)].filter((id) => !places.has(id))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the chapter is complete, its calculator shows the default results, and its numbers lead to the ledger', async ({ page }) => {
    await page.goto(CHAPTER);
    const calculator = page.locator('[data-calculator="lcpr"]');
    await expect(calculator.getByRole('row', { name: /GPT-5\.5/ })).toContainText('$0.0191');
    await expect(calculator.getByRole('textbox').first()).toHaveValue('500,000');
    await page.locator('main a[data-value]').first().click();
    await expect(page).toHaveURL(/\/numbers\/cost-illusion\/#/);
  });
});

test('the chapter prints whole: nothing that carries text is hidden on paper', async ({ page }) => {
  await page.goto(CHAPTER);
  const onScreen = await page.locator('article h2, article p, article td').count();
  await page.emulateMedia({ media: 'print' });
  const hidden = await page.locator('article').locator('h2, p, td').evaluateAll((elements) =>
    elements.filter((element) => !element.closest('[data-calculator]') && getComputedStyle(element).display === 'none').map((element) => element.textContent.slice(0, 60)),
  );
  expect(onScreen).toBeGreaterThan(0);
  expect(hidden).toEqual([]);
});
