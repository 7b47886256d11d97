import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARE_IMAGE } from '../../src/components/site/share-image.ts';
import { builtHtml, DIST, expect, pageAddresses, test } from '../support/site.ts';

const content = (html: string, property: string): string | undefined => new RegExp(`<meta (?:name|property)="${property}" content="([^"]*)"`).exec(html)?.[1];
const imageOf = (address: string): string | undefined => content(builtHtml(address), 'og:image');
/** A build of the pages alone draws no images, and names none. */
const isComplete = imageOf('') !== undefined;

test.describe('the image of a shared link', () => {
  test.skip(!isComplete, 'this site was built without images: npm run build:complete');

  test('is there for every page, in the size that the page says', () => {
    for (const address of pageAddresses) {
      const image = imageOf(address);
      expect(image, `/${address}`).toMatch(/\/share\/[a-z-]+\.[0-9a-f]{8}\.png$/);
      const png = readFileSync(join(DIST, image!.slice(image!.indexOf('share/'))));
      expect(png.subarray(1, 4).toString('latin1'), image).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], image).toEqual([SHARE_IMAGE.width, SHARE_IMAGE.height]);
      expect([content(builtHtml(address), 'og:image:width'), content(builtHtml(address), 'og:image:height')]).toEqual(['1200', '630']);
      expect(content(builtHtml(address), 'twitter:card')).toBe('summary_large_image');
    }
  });

  test('is a chapter’s own, and says what is drawn on it', () => {
    const cards = JSON.parse(readFileSync(join(DIST, 'share/cards.json'), 'utf8')) as readonly { path: string; html: string }[];
    const chapters = pageAddresses.filter((address) => content(builtHtml(address), 'og:type') === 'article');
    expect(chapters.length).toBeGreaterThan(5);
    for (const address of [...chapters, '', 'where-to-run/', 'calculators/']) {
      const card = cards.find(({ path }) => imageOf(address)?.endsWith(path));
      const drawn = card?.html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
      expect(drawn, address).toContain(content(builtHtml(address), 'og:image:alt'));
      expect(drawn, address).toMatch(/Prices as of \w+ \d+, \d{4}/);
      expect(card?.path, address).toContain(`/${address.replace('/', '') || 'home'}.`);
    }
    for (const address of chapters) expect(cards.find(({ path }) => imageOf(address)?.endsWith(path))?.html).toContain(content(builtHtml(address), 'og:title'));
  });
});

test('no page names an image where none were drawn', () => {
  for (const address of pageAddresses) expect(imageOf(address) !== undefined, address).toBe(isComplete);
  expect(existsSync(join(DIST, 'share'))).toBe(isComplete);
});
