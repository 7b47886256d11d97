import type { Plugin } from 'vite';

/** The module with which Vite wraps every `import()`, to fetch a chunk's style sheets and own imports before it runs. */
const HELPER = '\0vite/preload-helper.js';

/**
 * A Vite plugin that leaves `import()` as it is. A calculator's chunk has no style sheet and at most one import, and the
 * helper is larger than the loader that would be all the script a reader downloads.
 */
export const bareImportPlugin = (): Plugin => ({
  name: 'bare-import',
  enforce: 'pre',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
});
