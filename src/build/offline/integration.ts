import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeWorker } from './write-worker.ts';

/** The service worker of every build. It lists all files, so it is written after every other. */
export const offlineCopy = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await writeWorker(fileURLToPath(dir))} files in the service worker's list`);
    },
  },
});
