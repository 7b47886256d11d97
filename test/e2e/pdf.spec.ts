import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { pagesOfPlaces } from '../../scripts/paper/print.ts';
import { builtHtml, DIST, expect, test } from '../support/site.ts';

const FILE = join(DIST, 'loaded-cost.pdf');
/** A build of the pages alone has no edition on paper, and says nothing of one. */
const isComplete = builtHtml('').includes('loaded-cost.pdf');

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

interface Link {
  readonly place: string;
  readonly top: number;
}

/** The text of a page in lines, from the top; the page's own number is the last. */
async function linesOf(pdf: Pdf, page: number): Promise<readonly string[]> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  const lines = new Map<number, string>();
  for (const item of items) if ('str' in item) lines.set(Math.round(item.transform[5] as number), (lines.get(Math.round(item.transform[5] as number)) ?? '') + item.str);
  return [...lines].sort(([a], [b]) => b - a).map(([, text]) => text.trim()).filter((text) => text !== '');
}

/** The links of a page to places of the document. */
async function linksOf(pdf: Pdf, page: number): Promise<readonly Link[]> {
  const annotations = (await (await pdf.getPage(page)).getAnnotations()) as readonly { dest?: unknown; rect: readonly number[] }[];
  return annotations.flatMap(({ dest, rect }) => (typeof dest === 'string' ? [{ place: dest, top: rect[3]! }] : []));
}

const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
const chapters = [.../<ol class="chapters".*?<\/ol>/s.exec(builtHtml(''))![0].matchAll(/<a href="[^"]*?([^/"]+)\/">(.*?)<\/a>/g)].map(([, slug, title]) => ({ slug: slug!, title: plain(title!) }));

test.describe('the edition on paper', () => {
  test.skip(!isComplete, 'this site was built without it: npm run build:complete');
  test.skip(({ viewport }) => viewport?.width !== 1280, 'a file is the same at every width');
  let pdf: Pdf;
  let pageOf: ReadonlyMap<string, number>;
  test.beforeAll(async () => {
    pdf = await getDocumentProxy(new Uint8Array(readFileSync(FILE)));
    pageOf = await pagesOfPlaces(pdf);
  });

  test('has an entry of the contents for each chapter, with the page on which it begins, that leads there', async () => {
    const pages = [2, 3, 4];
    const contents = (await Promise.all(pages.map((page) => linesOf(pdf, page)))).flat();
    const places = new Set((await Promise.all(pages.map((page) => linksOf(pdf, page)))).flat().map(({ place }) => place));
    expect(chapters.length).toBeGreaterThan(5);
    for (const { slug, title } of chapters) {
      const page = pageOf.get(slug);
      expect(places, slug).toContain(slug);
      expect(contents.map((line) => line.replace(/\s+/g, ' ')), title).toContain(`${title} ${page}`.replace(/\s+/g, ' '));
      expect((await linesOf(pdf, page!)).slice(0, 4).join(' '), slug).toContain(title);
    }
  });

  test('leads from each mark to a note on a later page, and back', async () => {
    const marks = [...pageOf].filter(([place]) => /--note-\d+$/.test(place));
    expect(marks.length).toBeGreaterThan(300);
    for (const [place, page] of marks) {
      const back = pageOf.get(`${place}-mark`);
      expect(back, place).toBeDefined();
      expect(back, place).toBeLessThan(page);
    }
    const notes = pageOf.get('notes')!;
    expect((await linesOf(pdf, notes)).join(' ')).toMatch(/\d = [\d.,]+/);
  });

  test('names only places that exist', async () => {
    const dead: string[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) dead.push(...(await linksOf(pdf, page)).filter(({ place }) => !pageOf.has(place)).map(({ place }) => `${place} on page ${page}`));
    expect(dead).toEqual([]);
  });

  test('has its number at the foot of every page but the first', async () => {
    expect((await linesOf(pdf, 1)).at(-1)).not.toBe('1');
    for (let page = 2; page <= pdf.numPages; page += 1) expect((await linesOf(pdf, page)).at(-1), `page ${page}`).toBe(String(page));
  });

  test('says what the site says, in type of the size that was meant', async () => {
    const [, number = ''] = /<div class="answer">.*?<a [^>]*data-value=[^>]*>([^<]*)<\/a>/s.exec(builtHtml(chapters[0]!.slug)) ?? [];
    const { items } = await (await pdf.getPage(pageOf.get(chapters[0]!.slug)!)).getTextContent();
    expect(number).toMatch(/\d/);
    // The mark of a note may stand between its words, where the line ends.
    expect((await linesOf(pdf, pageOf.get(chapters[0]!.slug)!)).join(' ')).toMatch(new RegExp(number.split(' ').join(String.raw`(?: \d+)? `)));
    // Chromium shrinks the whole document when anything in it is wider than the page.
    const sizes = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.height] : []));
    expect(sizes.filter((size) => Math.abs(size - 11) < 0.1).length).toBeGreaterThan(10);
  });

  test('has a title, a language, tags and an outline with its chapters', async () => {
    const { info } = (await pdf.getMetadata()) as unknown as { info: Readonly<Record<string, unknown>> };
    expect(info['Title']).toBe('Loaded Cost: what LLM inference really costs');
    expect(info['Language']).toBe('en');
    expect(((await pdf.getMarkInfo()) as { Marked: boolean } | null)?.Marked).toBe(true);
    const outline = (await pdf.getOutline()).map(({ title }) => title);
    expect(outline).toEqual(expect.arrayContaining(['Contents', ...chapters.map(({ title }) => title), 'Notes', 'Prices', 'Corrections', 'Glossary', 'Sources']));
  });
});

test('pages lead to the edition on paper exactly when it is there', () => {
  expect(existsSync(FILE)).toBe(isComplete);
});
