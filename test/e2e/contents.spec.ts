import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

const CHAPTER = 'cost-illusion/';
/** A screen with room for the contents beside the text. */
const WIDE = { width: 1440, height: 900 };

/** The section that the contents show as the one being read. */
const current = (page: Page): Promise<string | undefined> => page.evaluate(() => document.querySelector('.toc a:target-current')?.textContent);

test('a heading leads to itself, so that its address can be copied', async ({ page }) => {
  await page.goto(CHAPTER);
  for (const heading of await page.locator('article > :is(h2, h3)').all()) {
    expect(await heading.getByRole('link').getAttribute('href')).toBe(`#${(await heading.getAttribute('id')) ?? ''}`);
  }
  const heading = page.getByRole('heading', { name: 'When reliability slips' });
  await heading.getByRole('link').click();
  await expect(page).toHaveURL(/#when-reliability-slips$/);
  await expect(heading).toBeInViewport();
});

test('where there is room the contents go along and mark the section that is being read', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(WIDE);
  await page.goto(CHAPTER);
  const contents = page.getByRole('navigation', { name: 'Sections' });
  for (const section of ['The example, worked once', 'How the average misleads']) {
    await contents.getByRole('link', { name: section }).click();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => current(page)).toBe(section);
    await expect(contents.getByRole('link', { name: section })).toBeInViewport();
  }
});

test('the contents cover no text at any width', async ({ page }) => {
  for (const width of [360, 1100, 1280, 1440, 1600, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(CHAPTER);
    const overlaps = await page.evaluate(() => {
      const contents = document.querySelector('.toc')!.getBoundingClientRect();
      return [...document.querySelectorAll('article > :is(h2, h3, p, .answer, .wide)')]
        .filter((element) => !element.contains(document.querySelector('.toc')))
        .filter((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const text = range.getBoundingClientRect();
          return text.left < contents.right && contents.left < text.right && text.top < contents.bottom && contents.top < text.bottom;
        }).length;
    });
    expect(overlaps, `at ${width} pixels`).toBe(0);
    expect(await page.evaluate(() => document.querySelector('.toc')!.getBoundingClientRect().left), `at ${width} pixels`).toBeGreaterThanOrEqual(0);
  }
});
