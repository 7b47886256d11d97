import { getCollection } from 'astro:content';
import { chaptersInOrder } from './chapters.ts';

/** A page that quotes a claim. */
export interface Quote {
  readonly title: string;
  readonly path: string;
}

/** The source of a page, and the scope in which its short ids are meant. */
export interface QuotingPage extends Quote {
  readonly scope: string;
  readonly text: string;
}

/**
 * Which pages quote each claim, by full id: chapters, corrections and the pages given. Read from the sources, since the
 * ledger is built beside the pages and not after them.
 */
export async function quotesByClaim(pages: readonly QuotingPage[]): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const quotes = new Map<string, Quote[]>();
  for (const { scope, text, title, path } of [...(await fromContent()), ...pages]) {
    const ids = [...text.matchAll(/<Claim\s+id="([^"]+)"|\]\(claim:([^)]+)\)/g)].map(([, short, pinned]) => short ?? pinned ?? '');
    for (const id of new Set(ids.map((found) => (found.includes('.') ? found : `${scope}.${found}`)))) {
      quotes.set(id, [...(quotes.get(id) ?? []), { title, path }]);
    }
  }
  return quotes;
}

async function fromContent(): Promise<readonly QuotingPage[]> {
  const chapters = await chaptersInOrder();
  const corrections = await getCollection('corrections');
  return [
    ...chapters.map(({ id, data, body = '' }) => ({ scope: id, text: body, title: data.title, path: `/${id}/` })),
    { scope: '', text: corrections.map(({ data }) => Object.values(data).join('\n')).join('\n'), title: 'Corrections', path: '/corrections/' },
  ];
}
