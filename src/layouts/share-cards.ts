import { getCollection } from 'astro:content';
import { guideData } from 'virtual:guide-data';
import { cardHtml } from '../components/site/card-html.ts';
import { writtenDate } from '../components/site/written-date.ts';
import { chaptersInOrder } from '../content/chapters.ts';
import { priceBook } from '../engine/pricing/book.ts';
import { digest } from './digest.ts';

/** The image of a shared link. */
export interface ShareCard {
  /** The page that it was made for. */
  readonly page: string;
  /** Where the image will be. The name holds a digest of what is drawn, so that nobody who keeps images shows an old one. */
  readonly path: string;
  /** All that it says, for who does not see it. */
  readonly alt: string;
  /** The document that is drawn, once the pages are built (scripts/images.ts). */
  readonly html: string;
}

async function makeCards(): Promise<ReadonlyMap<string, ShareCard>> {
  const titles = new Map((await chaptersInOrder()).map(({ id, data }) => [id, data.title]));
  const date = `Prices as of ${writtenDate(priceBook(guideData.pricing).edition.asOf)}`;
  const cards = (await getCollection('headlines')).map(({ data: { id: page, title = titles.get(page), says } }) => {
    if (title === undefined) throw new Error(`headlines.yaml: “${page}” is no chapter, so it needs a title`);
    const html = cardHtml({ title, date, ...says });
    return { page, path: `/share/${page}.${digest(html)}.png`, alt: `${says.quantity} ${says.words}`, html };
  });
  return new Map(cards.map((card) => [card.page, card]));
}

let made: Promise<ReadonlyMap<string, ShareCard>> | undefined;

/** Every image by its page, made once for all pages. */
export const shareCards = (): Promise<ReadonlyMap<string, ShareCard>> => (made ??= makeCards());
