import { ADDRESSES, expect, test } from '../support/site.ts';

test.describe('the example of the home page', () => {
  test('has a number to change, and its sentence follows', ADDRESSES, async ({ page }) => {
    await page.goto('');
    const example = page.locator('[data-live-example]');
    const sentence = example.getByRole('status');
    await expect(sentence).toHaveText('On GPT-5.5 it costs $9,090 a month, on DeepSeek V3.1 $1,447: 6.3 times.');
    const box = example.getByRole('textbox', { name: 'With your requests a month' });
    await box.fill('$1,000,000');
    await expect(sentence).toContainText('$17,380');
    await box.press('Tab');
    await expect(box).toHaveValue('1,000,000');
    // People cost the same at any volume: of few requests they are nearly the whole bill on either side.
    await box.fill('1');
    await expect(sentence).toContainText(/: 1\.0\d* times/);
  });

  test('keeps what cannot be read, says so when the reader leaves it, and leaves the sentence alone', async ({ page }) => {
    await page.goto('');
    const example = page.locator('[data-live-example]');
    const box = example.getByRole('textbox');
    await box.fill('many');
    await box.press('Tab');
    await expect(example).toContainText('“many” is not a number; enter one like 1,200 or 0.5');
    await expect(box).toHaveValue('many');
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(box).toHaveAccessibleDescription(/“many” is not a number/);
    await expect(example.getByRole('status')).toContainText('$9,090');
    await box.fill('500k');
    await expect(box).not.toHaveAttribute('aria-invalid');
    await expect(example).not.toContainText('is not a number');
    await expect(example.getByRole('status')).toContainText('$9,090');
  });

  test('takes its number to the calculator by Enter', ADDRESSES, async ({ page }) => {
    await page.goto('');
    const box = page.locator('[data-live-example]').getByRole('textbox');
    await box.fill('1,200');
    await expect(page.locator('[data-live-example]').getByRole('status')).not.toContainText('$9,090');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/calculators\/lcpr\/\?requests=1200/);
    await expect(page.locator('[data-calculator]').getByLabel('Requests a month', { exact: true }).first()).toHaveValue('1,200');
  });
});
