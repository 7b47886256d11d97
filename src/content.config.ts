import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';

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

/** A figure or rule of the source essay that does not hold. Texts may pin claims: `[$9,090 a month](claim:cost-illusion.gpt-monthly)`. */
const corrections = defineCollection({
  loader: file('src/content/corrections.yaml', { parser: inFileOrder }),
  schema: z.strictObject({
    id: z.string(),
    order: z.int(),
    /** What the essay prints. */
    printed: z.string(),
    /** The part of the essay. */
    where: z.string(),
    /** What holds instead. */
    holds: z.string(),
    /** How that was worked out. */
    arithmetic: z.string(),
    cause: z.enum(['stale-price', 'slipped-decimal', 'wrong-formula', 'contradiction', 'no-source', 'overstatement']),
    /** Where the guide uses it: `cost-illusion#observability`. */
    used_in: z.array(z.string()).default([]),
  }),
});

export const collections = { chapters, corrections };
