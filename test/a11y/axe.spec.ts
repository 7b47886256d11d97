import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, pageAddresses, test } from '../support/site.ts';

/** The ledger is long, and a machine may be busy. */
const LONGEST_MS = 120_000;
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page: all that it knows to test, or some rules only. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly { id: string; where: readonly string[] }[]> {
  const axe = new AxeBuilder({ page });
  const found = await (rules ? axe.withRules([...rules]) : axe.withTags(WCAG_22_AA)).analyze();
  return found.violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`) }));
}

const sidewaysScroll = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Frames that scroll without a name or out of reach of the keyboard. */
const hiddenFrames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .filter((element) => element.tabIndex < 0 || !(element.ariaLabel ?? element.getAttribute('aria-labelledby')))
      .map((element) => element.outerHTML.slice(0, 120)),
  );

for (const address of pageAddresses) {
  test(`/${address} fits its screen and has no violation of WCAG 2.2 AA`, async ({ page }) => {
    test.setTimeout(LONGEST_MS);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await hiddenFrames(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    // Colors are all that differs in the dark.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page, ['color-contrast']), 'in the dark').toEqual([]);
  });
}

// With the system's own colors the guide sets none, so that a page of each kind stands for the others.
for (const address of ['', 'cost-illusion/', 'numbers/cost-illusion/', 'prices/', 'calculators/dedicated-break-even/']) {
  test(`/${address} in forced colors has no violation of WCAG 2.2 AA`, async ({ page }) => {
    test.setTimeout(LONGEST_MS);
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('the test itself', () => {
  // What is put into the page here its policy would refuse.
  test.use({ bypassCSP: true });

  test('a page that hides its text from some readers is noticed', async ({ page }) => {
    await page.goto('');
    await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p style="color: #999; background: #fff">Too pale to read</p><img src="data:,">'));
    expect((await violations(page)).map(({ id }) => id).sort()).toEqual(['color-contrast', 'image-alt']);
  });
});
