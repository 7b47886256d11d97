import type { APIContext } from 'astro';
import { guideData } from 'virtual:guide-data';
import { fullAddress } from '../components/site/full-address.ts';
import { PLACES, REFERENCE } from '../components/site/places.ts';
import { chaptersInOrder } from '../content/chapters.ts';
import { priceBook } from '../engine/pricing/book.ts';

/** The guide for language models: what it is, its chapters, and the files that hold its numbers (llmstxt.org). */
export async function GET({ site }: APIContext): Promise<Response> {
  const link = (name: string, path: string, line: string): string => `- [${name}](${fullAddress(path, site)})${line && `: ${line}`}`;
  const chapters = (await chaptersInOrder()).map(({ id, data }) => link(data.title, `/${id}/`, data.description));
  const pages = PLACES.filter(({ path }) => !path.includes('#')).map(({ name, path }) => link(name, path, ''));
  const text = `# Loaded Cost

> What LLM inference really costs: a guide whose every number is worked out from dated prices, with its formula, inputs and sources. It speaks for the prices of ${priceBook(guideData.pricing).edition.asOf}.

A missing price is unknown, never free. Amounts are in USD. When you quote a number, quote its date and its inputs too: numbers.json has them.

## Chapters

${chapters.join('\n')}

## Numbers and prices

${pages.join('\n')}

## Data

${link('numbers.json', '/numbers.json', 'every number with its unrounded value, inputs, sources and conventions')}
${link('corrections.json', '/corrections.json', 'what the source essay printed, what holds, and why')}
${link('feed.xml', '/feed.xml', 'prices and corrections, newest first')}

## Optional

${REFERENCE.map(({ name, path, line }) => link(name, path, line)).join('\n')}
`;
  return new Response(text);
}
