// Draws the images of shared links that the built pages name.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { SHARE_IMAGE } from '../src/components/site/share-image.ts';
import { launchOptions, neededBrowser } from './browser.ts';
import { digestOf, fromCache, keep } from './paper/cache.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const browser = neededBrowser();

interface Card {
  readonly path: string;
  readonly html: string;
}

const nameOf = ({ html }: Card): string => `${digestOf([html, JSON.stringify([browser, SHARE_IMAGE])])}.png`;

async function draw(cards: readonly Card[]): Promise<void> {
  const chrome = await chromium.launch(launchOptions(browser));
  try {
    const page = await chrome.newPage({ viewport: SHARE_IMAGE, colorScheme: 'light', javaScriptEnabled: false });
    for (const card of cards) {
      await page.setContent(card.html);
      const foot = await page.locator('.bottom').boundingBox();
      if (!foot || foot.y + foot.height > SHARE_IMAGE.height) throw new Error(`${card.path}: its words do not fit the image; shorten them in src/content/headlines.yaml`);
      keep(nameOf(card), await page.screenshot({ type: 'png' }));
    }
  } finally {
    await chrome.close();
  }
}

const cards = JSON.parse(readFileSync(join(dist, 'share/cards.json'), 'utf8')) as readonly Card[];
const changed = cards.filter((card) => !fromCache(nameOf(card)));
if (changed.length > 0) await draw(changed);
for (const card of cards) {
  const file = join(dist, card.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fromCache(nameOf(card))!);
}
console.log(`${join(dist, 'share')}: ${cards.length} images, ${changed.length} of them drawn, the others as they were`);
