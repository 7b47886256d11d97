import { getCollection, type CollectionEntry } from 'astro:content';

export type Chapter = CollectionEntry<'chapters'>;

/** All chapters in reading order. */
export async function chaptersInOrder(): Promise<readonly Chapter[]> {
  const chapters = await getCollection('chapters');
  return chapters.toSorted((a, b) => a.data.order - b.data.order);
}
