import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Page, type Route } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { launchOptions, type Browser } from '../browser.ts';
import type { Edition } from './edition.ts';

/** A host that nobody has: each request to it is answered from the folder of the built site. */
const HOST = 'http://edition.invalid';
const DOCUMENT = `${HOST}/edition-on-paper.html`;
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.svg': 'image/svg+xml' };
/** Page numbers are wider or narrower than what stood in their place at first; the third printing has settled. */
const MOST_PRINTINGS = 4;

/** Prints the edition, reads on which pages its places are, and prints it again with these in the contents until they agree. */
export async function printEdition(edition: Edition, dist: string, base: string, browser: Browser): Promise<Uint8Array> {
  const chrome = await chromium.launch(launchOptions(browser));
  try {
    const page = await (await chrome.newContext({ javaScriptEnabled: false, colorScheme: 'light' })).newPage();
    let pages: ReadonlyMap<string, number> = new Map();
    for (let printing = 1; printing <= MOST_PRINTINGS; printing += 1) {
      const pdf = await print(page, edition.html((place) => String(pages.get(place) ?? '00')), dist, base);
      const found = await pagesOfPlaces(await getDocumentProxy(new Uint8Array(pdf)));
      if ([...found].every(([place, number]) => pages.get(place) === number)) return withDate(pdf, edition.asOf);
      pages = found;
    }
    throw new Error('the page numbers of the contents do not settle');
  } finally {
    await chrome.close();
  }
}

async function print(page: Page, html: string, dist: string, base: string): Promise<Uint8Array> {
  await page.unrouteAll();
  await page.route('**/*', (route) => answer(route, html, dist, base));
  await page.goto(DOCUMENT);
  return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

async function answer(route: Route, html: string, dist: string, base: string): Promise<void> {
  const url = route.request().url();
  if (url === DOCUMENT) return route.fulfill({ contentType: 'text/html', body: html });
  const file = join(dist, new URL(url).pathname.slice(base.length));
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  return route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) });
}

/** The page of each place that a link of the document leads to, the first being 1. */
export async function pagesOfPlaces(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<ReadonlyMap<string, number>> {
  const destinations = Object.entries((await document.getDestinations()) as Readonly<Record<string, readonly Parameters<typeof document.getPageIndex>[0][]>>);
  return new Map(await Promise.all(destinations.map(async ([place, destination]) => [place, (await document.getPageIndex(destination[0]!)) + 1] as const)));
}

/** The file with the day of its prices for the time of its making, so that the same edition is the same file. */
function withDate(pdf: Uint8Array, asOf: string): Uint8Array {
  const date = asOf.replaceAll('-', '').padEnd(14, '0');
  return Buffer.from(Buffer.from(pdf).toString('latin1').replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${date}`), 'latin1');
}
