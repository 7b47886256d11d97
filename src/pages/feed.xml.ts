import type { APIContext } from 'astro';
import { guideData } from 'virtual:guide-data';
import { fullAddress } from '../components/site/full-address.ts';
import { atomFeed } from '../content/atom.ts';
import { correctionChanges, newestFirst, priceChanges } from '../content/changes.ts';
import { correctionForMachines } from '../content/correction.ts';
import { correctionsByChapter } from '../content/corrections-in-order.ts';
import { priceBook } from '../engine/pricing/book.ts';

/** Prices and corrections, for readers who want to know what is new. */
export async function GET({ site }: APIContext): Promise<Response> {
  const { edition, offers } = priceBook(guideData.pricing);
  const corrections = (await correctionsByChapter()).flatMap((chapter) => chapter.corrections.map(correctionForMachines));
  const changes = newestFirst([...priceChanges(offers), ...correctionChanges(corrections, edition)]);
  return new Response(atomFeed(changes, (path) => fullAddress(path, site)), { headers: { 'Content-Type': 'application/atom+xml' } });
}
