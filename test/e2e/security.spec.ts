import type { Page } from '@playwright/test';
import { workloadInputs } from '../../src/engine/models/workload.ts';
import { ADDRESSES, builtHtml, expect, pageAddresses, test } from '../support/site.ts';

/** Collects what the policy refuses. */
async function refusals(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => refused.push(`${effectiveDirective} ${blockedURI} ${sample}`));
  });
  return () => page.evaluate(() => (globalThis as unknown as { refused: readonly string[] }).refused);
}

// That no page breaks the policy, every test with a page sees: a refusal is an error in the console.
test('pages come with the policy that hosts send', async ({ page }) => {
  const response = await page.goto('');
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('every page states the policy before it loads anything, and it allows no inline script or style but those of the page', () => {
  for (const address of pageAddresses) {
    const [beforeFirstLoad = ''] = builtHtml(address).split(/<(?:script|link|style)\b/);
    const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(beforeFirstLoad) ?? [];
    expect(policy, `/${address}`).toMatch(/default-src 'self';.*script-src 'self' .*'sha256-.*style-src 'self' 'sha256-/);
    expect(policy, `/${address}`).not.toContain('unsafe-inline');
  }
});

test('numbers open and calculators compute under the policy', ADDRESSES, async ({ page }) => {
  const refused = await refusals(page);
  await page.goto('cost-illusion/');
  await page.locator('main a[data-value]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  const calculator = page.locator('[data-calculator="lcpr"]');
  const before = await calculator.locator('table').first().textContent();
  await calculator.scrollIntoViewIfNeeded();
  await calculator.getByLabel(workloadInputs.gatePassRate.label).fill('70');
  await expect(calculator.locator('table').first()).not.toHaveText(before ?? '');
  expect(await refused()).toEqual([]);
});

test.describe('what a page must not do', () => {
  test('a script or a style written into a page does not run, and is noticed', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL! });
    const refused = await refusals(page);
    await page.goto('');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">styled</p><img src="https://other.example/pixel.png" alt="">');
    });
    // The page’s own policy and the header’s each report.
    const kinds = async () => [...new Set((await refused()).map((violation) => violation.split(' ')[0]))].sort();
    await expect.poll(kinds).toEqual(['img-src', 'script-src-elem', 'style-src-attr']);
    await expect(page).not.toHaveTitle('run');
    await page.close();
  });
});
