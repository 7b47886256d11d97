import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchIndex } from './write-index.ts';

/** The index of the search, made from the pages of every build. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await writeSearchIndex(fileURLToPath(dir))} sections can be found`);
    },
  },
});
