import type { Page } from '@playwright/test';
import { ADDRESSES, expect, test } from '../support/site.ts';

const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choice = (page: Page) => page.getByLabel('Theme');

/** The background in both themes, as the system asks for them. */
async function grounds(page: Page): Promise<{ light: string; dark: string }> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground(page);
  expect(light).not.toBe(dark);
  return { light, dark };
}

test('the theme is that of the system until a reader chooses, and the choice lasts', ADDRESSES, async ({ page }) => {
  await page.goto('');
  const { light, dark } = await grounds(page);
  await expect(choice(page)).toHaveValue('');

  await choice(page).selectOption('Light');
  expect(await ground(page)).toBe(light);
  await page.goto('prices/');
  expect(await ground(page)).toBe(light);
  await expect(choice(page)).toHaveValue('light');

  await choice(page).selectOption('System');
  expect(await ground(page)).toBe(dark);
  await page.reload();
  expect(await ground(page)).toBe(dark);
});

test('a chosen theme is there before there is anything to paint', async ({ page }) => {
  await page.goto('');
  await choice(page).selectOption('Dark');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      Object.assign(globalThis, { themeBeforePaint: document.documentElement.dataset['theme'] });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('prices/');
  expect(await page.evaluate(() => (globalThis as unknown as { themeBeforePaint: string }).themeBeforePaint)).toBe('dark');
});

test('a choice made on one page holds on another that is open, and on the one before', async ({ page, context }) => {
  await page.goto('');
  const other = await context.newPage();
  await other.goto(page.url());
  await choice(other).selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.goto(`${page.url()}prices/`);
  await choice(other).selectOption('Light');
  await other.goBack();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(choice(other)).toHaveValue('light');
});

test('where nothing can be stored the choice holds for the page', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } }));
  await page.goto('');
  const { dark } = await grounds(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await choice(page).selectOption('Dark');
  expect(await ground(page)).toBe(dark);
});

test('paper is white, whatever the choice', async ({ page }) => {
  await page.goto('');
  const { light } = await grounds(page);
  await choice(page).selectOption('Dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await ground(page)).toBe(light);
});

test('more contrast, when the system asks for it, blackens the ink', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await page.goto('');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
});

test('no motion for readers who ask for none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return transitionDuration !== '0s' || animationName !== 'none';
  }).length);
  expect(moving).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no choice that would do nothing', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('.theme')).toBeHidden();
  });
});
