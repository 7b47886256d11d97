import { AxeBuilder } from '@axe-core/playwright';
import { expect, pageAddresses, test } from '../support/site.ts';

/** The ledger is long, and a machine may be busy. */
const LONGEST_MS = 120_000;
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of pageAddresses) {
    test(`/${address} in ${colorScheme} has no violation of WCAG 2.2 AA`, async ({ page }) => {
      test.setTimeout(LONGEST_MS);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`) }))).toEqual([]);
    });
  }
}

test('a page that hides its text from some readers is noticed', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p style="color: #999; background: #fff">Too pale to read</p><img src="data:,">'));
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  expect(violations.map(({ id }) => id).sort()).toEqual(['color-contrast', 'image-alt']);
});
