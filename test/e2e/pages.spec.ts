import { ADDRESSES, builtHtml, expect, fileAddresses, pageAddresses, test } from '../support/site.ts';

test('every page has one h1, and headings that skip no level', () => {
  for (const address of pageAddresses) {
    const levels = [...builtHtml(address).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1), `/${address}`).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level, `/${address}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  }
});

const attributes = (html: string, name: string): readonly string[] => [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1]!);

/** Where the links of a page lead, those to other sites left out. */
function linksOf(address: string, baseURL: string): readonly URL[] {
  const { pathname: base, origin } = new URL(baseURL);
  return attributes(builtHtml(address).replace(/<link\b[^>]*>/g, ''), 'href')
    .map((href) => new URL(href.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), `${origin}${base}${address}`))
    .filter((url) => url.origin === origin);
}

test('every link inside the site leads to a page or file, and to a place on it that exists', ADDRESSES, ({ baseURL }) => {
  const { pathname: base } = new URL(baseURL!);
  const places = new Map([...pageAddresses.map((address) => [`${base}${address}`, new Set(attributes(builtHtml(address), 'id'))] as const), ...fileAddresses.map((address) => [`${base}${address}`, new Set<string>()] as const)]);
  const broken = pageAddresses.flatMap((address) =>
    linksOf(address, baseURL!)
      .filter(({ pathname, hash }) => !places.has(pathname) || (hash && !places.get(pathname)!.has(decodeURIComponent(hash.slice(1)))))
      .map(({ pathname, hash }) => `/${address} links to ${pathname}${hash}`),
  );
  expect(broken).toEqual([]);
});

test('every page can be reached from the home page', ADDRESSES, ({ baseURL }) => {
  const { pathname: base } = new URL(baseURL!);
  const reached = new Set(['']);
  for (const address of reached) {
    for (const { pathname } of linksOf(address, baseURL!)) {
      const target = pathname.slice(base.length);
      if (pageAddresses.includes(target)) reached.add(target);
    }
  }
  expect(pageAddresses.filter((address) => !reached.has(address))).toEqual(['404.html']);
});

test('no id is on a page twice, and no section has the heading of the one beside it', () => {
  for (const address of pageAddresses) {
    const html = builtHtml(address);
    const ids = attributes(html, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) < index), `ids of /${address}`).toEqual([]);
    const titles = [...html.matchAll(/<h2\b[^>]*>([^]*?)<\/h2>/g)].map((match) => match[1]!.replace(/<[^>]*>/g, '').trim());
    expect(titles.filter((title) => title === ''), `empty headings of /${address}`).toEqual([]);
    if (!address.startsWith('numbers/')) expect(titles.filter((title, index) => titles.indexOf(title) < index), `headings of /${address}`).toEqual([]);
  }
});

test('an address that does not exist answers with the page that says so', ADDRESSES, async ({ page, baseURL }) => {
  const response = await page.request.get(`${baseURL!}no-such-page/`);
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('<h1');
});
