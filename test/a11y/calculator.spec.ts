import { AxeBuilder } from '@axe-core/playwright';
import { workloadInputs } from '../../src/engine/models/workload.ts';
import { expect, test } from '../support/site.ts';

// The states that no page shows when it is opened: errors at fields, a stale result, the list of offers, an offer without a cost.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`the calculator in use, in ${colorScheme}, has no violation of WCAG 2.2 AA`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('cost-illusion/?gate=0&sort=zzz');
    const calculator = page.locator('[data-calculator="lcpr"]');
    await calculator.scrollIntoViewIfNeeded();
    await calculator.getByText('Choose offers').click();
    await expect(calculator.getByRole('checkbox').first()).toBeVisible();
    await calculator.getByLabel(workloadInputs.inputTokens.label).fill('many');
    await page.keyboard.press('Tab');
    await expect(calculator.locator('[aria-invalid="true"]')).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).include('[data-calculator="lcpr"]').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
  });

  test(`a calculator in a chapter, open and in error, in ${colorScheme}, has no violation of WCAG 2.2 AA`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('leave-the-api/');
    const calculator = page.locator('#three-gates');
    await calculator.getByText('Change the inputs').click();
    await calculator.getByLabel('Cost of the migration, USD').fill('many');
    await page.keyboard.press('Tab');
    await expect(calculator.locator('[aria-invalid="true"]')).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).include('#three-gates').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
  });
}
