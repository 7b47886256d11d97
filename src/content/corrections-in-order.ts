import { getCollection } from 'astro:content';
import { chaptersInOrder } from './chapters.ts';

/** The corrections of the part of the essay that one chapter follows. */
export async function correctionsByChapter() {
  const corrections = (await getCollection('corrections')).map(({ data }) => data).toSorted((a, b) => a.order - b.order);
  return (await chaptersInOrder())
    .map(({ id, data }) => ({ id, title: data.title, corrections: corrections.filter(({ chapter }) => chapter === id) }))
    .filter((chapter) => chapter.corrections.length > 0);
}
