import { readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import { ADDRESSES, builtHtml, DIST, expect, fileAddresses, pageAddresses, test } from '../support/site.ts';

const built = (file: string): string => readFileSync(`${DIST}/${file}`, 'utf8');
const content = (html: string, property: string): string | undefined => new RegExp(`<meta (?:[^>]* )?(?:name|property)="${property}"[^>]* content="([^"]*)"`).exec(html)?.[1];

for (const address of pageAddresses) {
  test(`/${address} tells machines what it is, as it tells readers`, () => {
    const html = builtHtml(address);
    const [, structured = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const data = JSON.parse(structured) as Record<string, unknown>;
    const decoded = (text: string | undefined): unknown => (parseDocument(text ?? '').children[0] as { data?: string } | undefined)?.data;
    expect(data['headline'] ?? data['name']).toBe(decoded(content(html, 'og:title')));
    expect(data['description']).toBe(decoded(content(html, 'description')));
    expect(content(html, 'og:description')).toBe(content(html, 'description'));
    expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toContain(content(html, 'og:title'));
  });
}

test('no two pages have the same title or description', () => {
  for (const property of ['og:title', 'description']) {
    const texts = pageAddresses.map((address) => content(builtHtml(address), property));
    expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  }
});

test('the feed is XML, names each change once, and leads to places that exist', ADDRESSES, async ({ page, baseURL }) => {
  await page.goto('');
  const feed = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    const all = (selector: string, attribute?: string) => [...document.querySelectorAll(selector)].map((element) => (attribute ? element.getAttribute(attribute) : element.textContent));
    return { error: document.querySelector('parsererror')?.textContent, ids: all('entry > id'), links: all('entry > link', 'href'), days: all('entry > updated') };
  }, built('feed.xml'));
  expect(feed.error).toBeUndefined();
  expect(feed.ids.length).toBeGreaterThan(50);
  expect(new Set(feed.ids).size).toBe(feed.ids.length);
  expect(feed.days).toEqual(feed.days.toSorted().reverse());
  const { pathname: base } = new URL(baseURL!);
  for (const link of new Set(feed.links)) {
    const { pathname, hash } = new URL(link ?? '', baseURL);
    expect(pageAddresses).toContain(pathname.slice(base.length));
    if (hash) expect(builtHtml(pathname.slice(base.length))).toContain(`id="${hash.slice(1)}"`);
  }
});

test('the file for language models leads to pages and files that exist', ADDRESSES, ({ baseURL }) => {
  const { pathname: base } = new URL(baseURL!);
  const links = [...built('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map((match) => new URL(match[1]!, baseURL).pathname.slice(base.length));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !pageAddresses.includes(link) && !fileAddresses.includes(link))).toEqual([]);
});

test('what the manifest names exists', ADDRESSES, ({ baseURL }) => {
  const { pathname: base } = new URL(baseURL!);
  const manifest = JSON.parse(built('manifest.webmanifest')) as { start_url: string; background_color: string; icons: readonly { src: string }[] };
  expect(manifest.start_url).toBe(base);
  expect(manifest.background_color).toMatch(/^#[0-9a-f]{6}$/);
  for (const { src } of manifest.icons) expect(fileAddresses).toContain(src.slice(base.length));
});

test('the sitemap and the canonical links name each page where the site is served', ADDRESSES, ({ baseURL }) => {
  const site = process.env['SITE_URL'];
  test.skip(!site, 'the build does not know the address of the site (SITE_URL)');
  const { pathname: base } = new URL(baseURL!);
  const pages = pageAddresses.filter((address) => address !== '404.html').map((address) => `${site!}${base}${address}`);
  const listed = [...built('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);
  expect(listed.toSorted()).toEqual(pages.toSorted());
  const canonical = pageAddresses.filter((address) => address !== '404.html').map((address) => /<link rel="canonical" href="([^"]*)"/.exec(builtHtml(address))?.[1]);
  expect(canonical).toEqual(pages);
  expect(built('robots.txt')).toContain(`Sitemap: ${site!}${base}sitemap-index.xml`);
});
