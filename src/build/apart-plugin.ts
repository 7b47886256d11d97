import type { Plugin } from 'vite';

/** Marks a module that belongs to the graph of one entry only. */
const MARK = '?apart';

/**
 * A Vite plugin that gives an entry its own copy of every module that it imports, so that the bundler puts all of it into
 * one chunk and leaves out what this entry does not use. Shared with the calculators of the models, the parts of the first
 * calculator would come in a dozen chunks with all that the models need of them, a third more to download.
 * @param entry the end of the entry's path
 */
export const apartPlugin = (entry: string): Plugin => ({
  name: 'apart',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer, options) {
    if (!importer || (!importer.endsWith(MARK) && !importer.endsWith(entry))) return undefined;
    const resolved = await this.resolve(source, importer.replace(MARK, ''), { ...options, skipSelf: true });
    // A virtual module has one importer anyway.
    if (!resolved || resolved.external || resolved.id.startsWith('\0') || resolved.id.includes('?')) return resolved;
    return { ...resolved, id: resolved.id + MARK };
  },
});
