import { describe, expect, test } from 'vitest';
import { addressOf, addressOfFile, isKeptOnUse, isNamedByContent } from '../../src/offline/addresses.ts';

const ROOT = 'https://guide.example/guide/';

describe('the address of a file', () => {
  test.each([
    ['index.html', ''],
    ['prices/index.html', 'prices/'],
    ['404.html', '404.html'],
    ['templates/my-index.html', 'templates/my-index.html'],
    ['_astro/a.Bf35.js', '_astro/a.Bf35.js'],
    ['notes/two words.txt', 'notes/two%20words.txt'],
  ])('%s is at “%s”', (file, address) => expect(addressOfFile(file)).toBe(address));

  test.each(['_headers', 'robots.txt', 'sw.js', 'sitemap-index.xml', 'sitemap-0.xml', 'loaded-cost.pdf', 'share/monday.png'])('%s always comes from the network', (file) => {
    expect(addressOfFile(file)).toBeUndefined();
    expect(addressOf(ROOT + file, ROOT)).toBeUndefined();
  });

  test.each(['feed.xml', 'prices/sw.js', 'llms.txt', 'share.html'])('a page may ask for %s', (file) => expect(addressOfFile(file)).toBe(file));
});

describe('the address of a request', () => {
  test.each([
    ['', ''],
    ['index.html', ''],
    ['?a=1', ''],
    ['prices/', 'prices/'],
    ['prices/index.html', 'prices/'],
    ['prices', 'prices'],
    ['calculators/lcpr/?requests=2000&gate=a/b', 'calculators/lcpr/'],
    ['search/?q=index.html#results', 'search/'],
    ['pagefind/pagefind-entry.json?ts=1790000000000', 'pagefind/pagefind-entry.json'],
    ['notes/two words.txt', 'notes/two%20words.txt'],
  ])('%s asks for “%s”', (path, address) => expect(addressOf(ROOT + path, ROOT)).toBe(address));

  test.each(['https://guide.example/', 'https://guide.example/guides/', 'https://guide.example/guide', 'https://other.example/guide/', 'http://guide.example/guide/'])(
    '%s is none of the site',
    (url) => expect(addressOf(url, ROOT)).toBeUndefined(),
  );

  test('at the root of a host everything is of the site', () => expect(addressOf('https://guide.example/a/?b', 'https://guide.example/')).toBe('a/'));
});

describe('what is kept only on use', () => {
  test.each(['numbers.json', 'vectors.schema.json', 'feed.xml', 'llms.txt'])('%s is', (address) => expect(isKeptOnUse(address)).toBe(true));

  test.each(['', 'prices/', '404.html', 'pagefind/pagefind-entry.json', 'templates/lcpr-worksheet.xlsx', '_astro/a.js', 'manifest.webmanifest', 'favicon.svg'])(
    '“%s” is not: the guide needs it',
    (address) => expect(isKeptOnUse(address)).toBe(false),
  );
});

test('only files of _astro/ are the same in every version', () => {
  expect(isNamedByContent('_astro/a.Bf35.js')).toBe(true);
  expect(isNamedByContent('pagefind/pagefind.js')).toBe(false);
  expect(isNamedByContent('guide/_astro/a.js')).toBe(false);
});
