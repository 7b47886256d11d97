import type { Locator, Page } from '@playwright/test';
import { ADDRESSES, expect, test } from '../support/site.ts';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Your workload' });
const control = (page: Page): Locator => page.getByRole('link', { name: 'Your workload' });

async function openDialog(page: Page): Promise<Locator> {
  await control(page).click();
  await expect(dialogOf(page)).toBeVisible();
  return dialogOf(page);
}

test('costs a reader who never uses it nothing but its loader', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('glossary/', { waitUntil: 'networkidle' });
  const before = scripts.length;
  await openDialog(page);
  expect(scripts.length).toBeGreaterThan(before);
});

test('leads to the page of the verdict without a script', ADDRESSES, async ({ browser, baseURL }) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${baseURL!}glossary/`);
  await control(plain).click();
  await expect(plain).toHaveURL(/\/where-to-run\/$/);
  await plain.close();
});

test('opens over any page, answers what is typed, and brings it to the page of the verdict', ADDRESSES, async ({ page }) => {
  await page.goto('glossary/');
  const dialog = await openDialog(page);
  await dialog.getByLabel('Requests a month', { exact: true }).fill('$1,200');
  await expect(dialog).toContainText('Stay on OpenAI GPT-5.5');
  await dialog.getByLabel('Requests a month', { exact: true }).press('Tab');
  await expect(dialog.getByLabel('Requests a month', { exact: true })).toHaveValue('1,200');
  await dialog.getByRole('link', { name: /whole verdict/ }).click();
  await expect(page.locator('main').getByLabel('Requests a month', { exact: true })).toHaveValue('1,200');
});

test('can be used by keyboard alone, and gives the focus back', async ({ page }) => {
  await page.goto('glossary/');
  await control(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(control(page)).toBeFocused();
});

test('says what is wrong with a number, keeps it as typed, and leaves the address of the page alone', async ({ page }) => {
  await page.goto('prices/?requests=9');
  const dialog = await openDialog(page);
  const requests = dialog.getByLabel('Requests a month', { exact: true });
  await expect(requests).toHaveValue('500,000');
  await requests.fill('abc');
  await requests.press('Tab');
  await expect(requests).toHaveValue('abc');
  await expect(dialog).toContainText('“abc” is not a number');
  await requests.fill('1200');
  expect(new URL(page.url()).search).toBe('?requests=9');
});

test('storage that is full or blocked is a sentence, and the answer still comes', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('glossary/');
  const dialog = await openDialog(page);
  await dialog.getByLabel('Requests a month', { exact: true }).fill('1200');
  await expect(dialog).toContainText('storage of this browser is full');
  await expect(dialog).toContainText('Stay on OpenAI GPT-5.5');
});
