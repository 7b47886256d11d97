import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/site.ts';

// The states that no page shows when it is opened: an error at a box, a download that failed, boxes that were replaced.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`a template in use, in ${colorScheme}, has no violation of WCAG 2.2 AA`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('templates/lcpr-worksheet/?requests=many');
    await expect(page.locator('[data-template] [aria-invalid="true"]')).toHaveCount(1);
    await page.getByRole('button', { name: 'Fill in my workload' }).click();
    await expect(page.getByRole('alert')).not.toBeEmpty();
    await page.getByRole('button', { name: 'Forget what I entered' }).click();
    await expect(page.getByRole('button', { name: 'Bring back what I had' })).toBeVisible();
    await page.getByRole('button', { name: 'Bring back what I had' }).click();
    await expect(page.locator('[data-template] [aria-invalid="true"]')).toHaveCount(1);
    await expect(page.locator('.template-tools button').first()).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).include('[data-template]').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
  });
}

test('a template is filled in and taken away by keyboard alone', async ({ page }) => {
  await page.goto('templates/vendor-scorecard/');
  const tools = page.locator('.template-tools');
  await tools.getByRole('button', { name: 'Excel workbook' }).focus();
  const tabTo = async (id: string): Promise<void> => {
    for (let steps = 0; steps < 60 && (await page.evaluate(() => document.activeElement?.id)) !== id; steps += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  };
  await tabTo('vendorA_availability_score');
  await page.keyboard.type('Fail');
  await page.keyboard.press('Tab');
  await page.keyboard.type('a second endpoint');
  await page.keyboard.press('Tab');
  await expect(page.locator('main tr', { has: page.locator('#vendorA_availability_score') }).locator('td').last()).toHaveText('Conditional');
  await tools.getByRole('button', { name: 'CSV' }).focus();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('vendor-scorecard.csv');
});
