import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/site.ts';

// What no page shows when it is opened: the form over a page with an error in it, and the reader's numbers in the prose.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`the reader’s workload in use, in ${colorScheme}, has no violation of WCAG 2.2 AA`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('cost-illusion/');
    await page.getByRole('button', { name: 'Show the examples with your workload' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your workload' });
    await dialog.getByLabel('Requests a month', { exact: true }).fill('1200');
    await dialog.getByLabel('Input tokens per request', { exact: true }).fill('many');
    await page.keyboard.press('Tab');
    await expect(dialog.locator('[aria-invalid="true"]')).toHaveCount(1);
    const problems = async () => (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }));
    expect(await problems()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('ins.own').first()).toBeVisible();
    expect(await problems()).toEqual([]);
  });
}
