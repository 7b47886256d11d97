import { getCollection, type CollectionEntry } from 'astro:content';

export type Chapter = CollectionEntry<'chapters'>;

/** All chapters in reading order. */
export async function chaptersInOrder(): Promise<readonly Chapter[]> {
  const chapters = await getCollection('chapters');
  return chapters.toSorted((a, b) => a.data.order - b.data.order);
}

/** Words a minute of a careful reader of prose with numbers in it. */
const READING_SPEED = 220;

/** Minutes to read a chapter's MDX source, at least 1. */
export function readingMinutes(source: string): number {
  const prose = source.replace(/^import .*$/gm, '').replace(/<[^>]+>/g, '').replace(/[|#*_`{}-]+/g, ' ');
  const words = prose.split(/\s+/).filter((word) => word !== '').length;
  return Math.max(1, Math.round(words / READING_SPEED));
}
