import { AxeBuilder } from '@axe-core/playwright';
import { expect, pageAddresses, test } from '../support/site.ts';

/** The ledger is long, and a machine may be busy. */
const LONGEST_MS = 120_000;
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a reader's system may ask for. */
const SYSTEMS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

for (const [name, media] of Object.entries(SYSTEMS)) {
  for (const address of pageAddresses) {
    test(`/${address} in ${name} has no violation of WCAG 2.2 AA`, async ({ page }) => {
      test.setTimeout(LONGEST_MS);
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`) }))).toEqual([]);
    });
  }
}

test.describe('the test itself', () => {
  // What is put into the page here its policy would refuse.
  test.use({ bypassCSP: true });

  test('a page that hides its text from some readers is noticed', async ({ page }) => {
    await page.goto('');
    await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p style="color: #999; background: #fff">Too pale to read</p><img src="data:,">'));
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
    expect(violations.map(({ id }) => id).sort()).toEqual(['color-contrast', 'image-alt']);
  });
});
