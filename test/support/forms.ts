import type { Locator } from '@playwright/test';
import { expect } from './site.ts';

/** Touches a form of the built page as a pointer does on its way over it, and waits until the form answers. */
export async function wake(form: Locator): Promise<void> {
  await form.scrollIntoViewIfNeeded();
  await form.dispatchEvent('pointerover');
  await expect(form).toHaveAttribute('data-awake');
}
