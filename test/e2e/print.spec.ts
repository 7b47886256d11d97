import { expect, test } from '../support/site.ts';

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

test('a chapter on paper has its notes open, and nothing that only works on a screen', async ({ page }) => {
  await page.goto('leave-the-api/');
  for (const button of await page.locator('button').all()) await expect(button).toBeHidden();
  await expect(page.getByRole('link', { name: 'Search' })).toBeHidden();
  await expect(page.getByLabel('Theme')).toBeHidden();
  await expect(page.getByText('The form is on its way.').first()).toBeHidden();
  await expect(page.locator('.in-place .calculator-answer').first()).toBeVisible();
});

test('a calculator on paper shows its inputs, its results and how they were worked out', async ({ page }) => {
  await page.goto('calculators/migration-payback/');
  await expect(page.getByLabel('Engineering rate, USD an hour')).toBeVisible();
  await expect(page.locator('.calculator-results')).toBeVisible();
  await expect(page.locator('details:has-text("How it is worked out") li').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reset to the defaults' })).toBeHidden();
});

test('no page is wider than the paper', async ({ page }) => {
  // A4 and US Letter with margins of half an inch, at 96 pixels an inch.
  for (const width of [698, 720]) {
    await page.setViewportSize({ width, height: 1000 });
    for (const address of ['cost-illusion/', 'leave-the-api/', 'prices/', 'where-to-run/', 'calculators/lcpr/']) {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
    }
  }
});
