// A form is longer than the screen: its answer stays in sight, and never lies over the field that is being filled in.
import type { Page } from '@playwright/test';
import { wake } from '../support/forms.ts';
import { expect, test } from '../support/site.ts';

// Without motion: a scroll that is interrupted by the next press of Tab is Chromium’s to finish.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Where the focus is: outside every form, under something else, or clear of it. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const control = document.activeElement!;
    if (!control.closest('form')) return 'outside';
    const { left, top, width, height } = control.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    return above && (control.contains(above) || above.contains(control)) ? 'clear' : 'covered';
  });

for (const path of ['where-to-run/', 'calculators/lcpr/', 'calculators/dedicated-break-even/']) {
  test(`${path} shows its answer while each of its fields is filled in`, async ({ page }) => {
    await page.goto(path);
    const calculator = page.locator(':is([data-verdict], [data-calculator])').first();
    await wake(calculator);
    await calculator.locator('form :is(input, select)').first().focus();
    let fields = 0;
    for (; (await focus(page)) !== 'outside'; fields += 1) {
      await expect.poll(() => focus(page)).toBe('clear');
      await expect(calculator.locator('.calculator-answer').first()).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Tab');
    }
    expect(fields).toBeGreaterThan(4);
  });
}
