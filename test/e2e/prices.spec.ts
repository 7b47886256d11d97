import { expect, test } from '../support/site.ts';

test('a price column sorts over all vendors, and back; each row keeps its vendor, day and source', async ({ page }) => {
  await page.goto('prices/');
  const table = page.getByRole('region', { name: 'Prices by Model' });
  const first = table.locator('tbody tr:visible').first();
  await expect(first).toHaveText('Anthropic');
  const output = table.getByRole('button', { name: 'Output' });

  await output.click();
  await expect(table.getByRole('columnheader', { name: 'Output' })).toHaveAttribute('aria-sort', 'ascending');
  const prices = (await table.locator('tbody tr:visible td:nth-child(3)').allTextContents()).map((text) => Number(text.replace(/[^\d.]/g, '')));
  expect(prices.length).toBeGreaterThan(5);
  expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  await expect(first.locator('time')).toBeVisible();
  await expect(first.locator('th')).toHaveAttribute('data-vendor', /\w/);

  await output.click();
  await expect(first.locator('td').nth(1)).toHaveText(`$${Math.max(...prices).toFixed(2)}`);
  await output.click();
  await expect(first).toHaveText('Anthropic');
});

test('a row without a price in the column stands last in both directions', async ({ page }) => {
  await page.goto('prices/');
  const table = page.getByRole('region', { name: 'Prices by GPU' });
  const last = table.locator('tbody tr:visible').last().locator('td').first();
  for (const order of ['ascending', 'descending']) {
    await table.getByRole('button', { name: 'GPU-hour' }).click();
    await expect(table.locator(`[aria-sort=${order}]`)).toBeVisible();
    await expect(last).toHaveText('');
  }
});
