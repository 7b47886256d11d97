import type { Plugin } from 'vite';

/** What the style sheet's minifier does not know yet and leaves as it is. */
const NEWER_THAN_MINIFIER = /\[lightningcss minify\] 'target-current'/;

/** A Vite plugin that keeps known warnings out of the build’s output, so that a new one is seen. */
export const knownWarningsPlugin = (): Plugin => ({
  name: 'known-warnings',
  configResolved({ logger }) {
    const warn = logger.warn.bind(logger);
    logger.warn = (message, options) => {
      if (!NEWER_THAN_MINIFIER.test(message)) warn(message, options);
    };
  },
});
