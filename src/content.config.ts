import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { parse } from 'yaml';
import { correctionInFile } from './content/correction.ts';
import { headline } from './content/headline.ts';
import { glossaryFile, glossaryTerm } from './content/glossary-term.ts';

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

/** Every correction of every file with its place: a collection forgets the order. @throws when an id is there twice. */
function readCorrections() {
  const files = import.meta.glob<string>('./content/corrections/*.yaml', { query: '?raw', import: 'default', eager: true });
  const all = Object.entries(files).flatMap(([path, text]) => {
    const chapter = path.replace(/^.*\/(.*)\.yaml$/, '$1');
    const { corrections } = parse(text) as { readonly corrections: readonly { readonly id: string }[] };
    return corrections.map((correction, order) => ({ ...correction, chapter, order }));
  });
  const twice = all.find(({ id }, index) => all.findIndex((other) => other.id === id) < index);
  if (twice) throw new Error(`src/content/corrections/${twice.chapter}.yaml: “${twice.id}” is the id of another correction too`);
  return all;
}

/** A figure or rule of the source essay that does not hold. Each file holds those of the part that its chapter follows. */
const corrections = defineCollection({ loader: readCorrections, schema: correctionInFile });

/** Every term of the glossary with its place. @throws when the file is not what it should be. */
function readGlossary() {
  const files = import.meta.glob<string>('./content/glossary.yaml', { query: '?raw', import: 'default', eager: true });
  const { groups } = glossaryFile.parse(parse(Object.values(files).join('')));
  return groups.flatMap(({ title, terms }) => Object.entries(terms).map(([id, term]) => ({ ...term, id, group: title }))).map((term, order) => ({ ...term, order }));
}

/** A term of the guide; its id is its anchor. */
const glossary = defineCollection({ loader: readGlossary, schema: glossaryTerm });

function readHeadlines() {
  const files = import.meta.glob<string>('./content/headlines.yaml', { query: '?raw', import: 'default', eager: true });
  const lines = parse(Object.values(files).join('')) as Readonly<Record<string, object>>;
  return Object.entries(lines).map(([page, line]) => ({ ...line, id: page }));
}

/** What the images of shared links say, by page. */
const headlines = defineCollection({ loader: readHeadlines, schema: headline });

export const collections = { chapters, corrections, glossary, headlines };
