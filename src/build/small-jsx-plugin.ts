import type { Plugin } from 'vite';

/** A Vite plugin that has compiled JSX call `src/components/jsx-runtime.ts` in the browser, which is smaller than Preact’s own runtime. */
export const smallJsxPlugin = (): Plugin => ({
  name: 'small-jsx',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source) => (source === 'preact/jsx-runtime' ? new URL('../components/jsx-runtime.ts', import.meta.url).pathname : undefined),
});
