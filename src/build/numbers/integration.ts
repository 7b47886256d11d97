import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadGuideData } from '../guide-data.ts';
import { checkNumbers } from './check.ts';
import { keepChecked } from './checked-pages.ts';
import { describeCount } from './count.ts';
import { describeReport } from './report.ts';

/** Numbers on the built pages that are not what the engine says: the build fails with all of them. */
export class NumbersDiffer extends Error {
  override readonly name = 'NumbersDiffer';
  /** The places are in the message; where the check itself stands helps nobody. */
  override readonly stack = '';
}

/** The number check as part of every build: there is no way to build without it. In development each page shows its own findings. */
export function numberCheck(): AstroIntegration {
  let root = '.';
  return {
    name: 'number-check',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev') addMiddleware({ entrypoint: new URL('./dev/middleware.ts', import.meta.url), order: 'pre' });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const distFolder = fileURLToPath(dir);
        const report = await checkNumbers({ root, distFolder, guideData: loadGuideData(root) });
        if (report.findings.length > 0) throw new NumbersDiffer(`\n${describeReport(report)}`);
        keepChecked(root, distFolder);
        logger.info(describeCount(report.count));
      },
    },
  };
}
