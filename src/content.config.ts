import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { parse } from 'yaml';
import { authoredCorrection } from './content/correction.ts';

/** A chapter is a folder: `index.mdx` and its `claims.ts`. The folder's name is its address. */
const chapters = defineCollection({
  loader: glob({ base: 'src/content/chapters', pattern: '*/index.mdx', generateId: ({ entry }) => entry.split('/')[0]! }),
  schema: z.strictObject({
    title: z.string(),
    /** One sentence for the list of chapters and for search engines. */
    description: z.string(),
    /** Place among the chapters, with gaps: 0, 10, 20. */
    order: z.int(),
  }),
});

/** A collection forgets the order of its file, which is the order of the essay. */
function inFileOrder(text: string): Record<string, unknown>[] {
  const file = parse(text) as { readonly corrections: readonly Record<string, unknown>[] };
  return file.corrections.map((correction, order) => ({ ...correction, order }));
}

/** A figure or rule of the source essay that does not hold. */
const corrections = defineCollection({
  loader: file('src/content/corrections.yaml', { parser: inFileOrder }),
  schema: authoredCorrection.extend({ order: z.int() }),
});

export const collections = { chapters, corrections };
