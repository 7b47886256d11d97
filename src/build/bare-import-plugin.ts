import type { Plugin } from 'vite';

/** The module with which Vite wraps every `import()`, to fetch a chunk's style sheets and own imports before it runs. */
const HELPER = '\0vite/preload-helper.js';
/** How it does so, with the placeholder of the list of what to fetch. */
const WRAPPED = /__vitePreload\(\(\) => (import\(.*?\)(?:\.then\(.*?\))?), __VITE_PRELOAD__\)/g;
/** What is then left of the helper: its definition in one chunk, its export, and its import in others. */
const LEFT_OVER = /^(?:(?:const|var) __vitePreload = .*|import \{ \w+ as __vitePreload \} from .*|export \{ __vitePreload as \w+ \};)\n?/gm;

/**
 * A Vite plugin that leaves `import()` as it is. A calculator's chunk has no style sheet; the helper is larger than the
 * loader that would be all the script a reader downloads, and its list of what each chunk imports would name every model.
 */
export const bareImportPlugin = (): Plugin => ({
  name: 'bare-import',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  renderChunk: (code) => (code.includes('__vitePreload') ? { code: unwrapped(code), map: null } : undefined),
});

/** @throws when a wrapper is left, which would call a helper that is not there. */
function unwrapped(code: string): string {
  const bare = code.replace(WRAPPED, '$1').replace(LEFT_OVER, '');
  if (bare.includes('__vitePreload')) throw new Error(`an import() is wrapped in a form that ${import.meta.filename} does not know`);
  return bare;
}
