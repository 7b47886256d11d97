import { getCollection, type CollectionEntry } from 'astro:content';

export type Term = CollectionEntry<'glossary'>;

/** The terms in the order of their file. */
export async function termsInOrder(): Promise<readonly Term[]> {
  return (await getCollection('glossary')).toSorted((a, b) => a.data.order - b.data.order);
}
