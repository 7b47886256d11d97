import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

const CHAPTER = 'leave-the-api/';
const NOT_NUMBERS = /NaN|Infinity|undefined|\[object/;

const calculator = (page: Page, id: string): Locator => page.locator(`[data-calculator="in-place"]#${id}`);
const said = (place: Locator): Promise<readonly string[]> => place.locator('.calculator-results > :not([role=status])').allTextContents();

/** Opens the form of a calculator by keyboard, which fetches its script. */
async function open(place: Locator): Promise<void> {
  const summary = place.locator('summary');
  await summary.focus();
  await summary.press('Enter');
  await expect(place.getByRole('button', { name: 'Back to the chapter’s numbers' })).toBeVisible();
}

async function type(box: Locator, text: string): Promise<void> {
  await box.fill(text);
  await box.press('Tab');
}

test('shows the result of the worked example beside it', async ({ page }) => {
  await page.goto(CHAPTER);
  const quoted = await page.locator('a[href$="#b2b-payback-from-decision"]').first().innerText();
  await expect(calculator(page, 'migration-payback').locator('.calculator-answer')).toContainText(quoted);
});

test('asks for no script until it is touched, and then for its own model only', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.split('/').at(-1)!.split('.')[0]!);
  });
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  for (const place of await page.locator('[data-calculator="in-place"]').all()) await place.scrollIntoViewIfNeeded();
  expect(scripts).not.toContain('mount');
  await open(calculator(page, 'migration-payback'));
  expect(scripts).toContain('migration-payback');
  expect(scripts).not.toContain('three-gates');
});

test('runs the example again with other numbers, which the address keeps, and comes back', async ({ page }) => {
  await page.goto(CHAPTER);
  const place = calculator(page, 'migration-payback');
  const before = await said(place);
  await open(place);
  expect(await said(place)).toEqual(before);
  await type(place.getByLabel('Bill before, USD a month'), '$21,200');
  const after = await said(place);
  expect(after).not.toEqual(before);
  expect(new URL(page.url()).hash).toBe('#migration-payback');

  await page.reload();
  await expect(place.getByLabel('Bill before, USD a month')).toHaveValue('21,200');
  await expect.poll(() => said(place)).toEqual(after);
  await expect(place.getByRole('link', { name: 'The whole calculator' })).toHaveAttribute('href', /currentUsdPerMonth=21200/);

  await place.getByRole('button', { name: 'Back to the chapter’s numbers' }).click();
  expect(await said(place)).toEqual(before);
  expect(new URL(page.url()).search).toBe('');
});

test('keeps what is no number, and says so', async ({ page }) => {
  await page.goto(CHAPTER);
  const place = calculator(page, 'three-gates');
  await open(place);
  const box = place.getByLabel('Cost of the migration, USD');
  for (const text of ['', 'abc']) {
    await type(box, text);
    await expect(box).toHaveValue(text);
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(place).toContainText('still use');
    await expect(place).not.toContainText(NOT_NUMBERS);
  }
});

test('two calculators of one model keep their inputs apart', async ({ page }) => {
  await page.goto(CHAPTER);
  const [own, managed] = [calculator(page, 'dedicated-break-even'), calculator(page, 'managed-endpoint')];
  const label = 'GPU price, USD per GPU-hour';
  await open(own);
  await open(managed);
  const untouched = await said(managed);
  await type(own.getByLabel(label), '2');
  expect(await said(managed)).toEqual(untouched);
  await type(managed.getByLabel(label), '5');

  await page.reload();
  await expect(own.getByLabel(label)).toHaveValue('2');
  await expect(managed.getByLabel(label)).toHaveValue('5');
  expect(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the result and the way to the whole calculator, and no control that does nothing', async ({ page }) => {
    await page.goto(CHAPTER);
    const place = calculator(page, 'dedicated-break-even');
    await expect(place.locator('.calculator-answer')).toBeVisible();
    await expect(place.locator('details')).toBeHidden();
    await place.getByRole('link', { name: 'The whole calculator' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('When a GPU pays');
  });
});
