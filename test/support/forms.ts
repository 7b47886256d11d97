import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** Touches a form of the built page as a pointer does on its way over it, and waits until the form answers. */
export async function wake(form: Locator): Promise<void> {
  await form.scrollIntoViewIfNeeded();
  await form.dispatchEvent('pointerover');
  await expect(form).toHaveAttribute('data-awake');
}

/** Holds back the scripts of a page. @returns what lets them through */
export async function withLateScripts(page: Page): Promise<() => void> {
  let send = (): void => undefined;
  const isLate = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await isLate;
    await route.continue();
  });
  return send;
}
