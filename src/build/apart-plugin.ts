import type { Plugin } from 'vite';

/**
 * A Vite plugin that gives an entry its own copy of every module that it imports, so that the bundler puts all of it into
 * one chunk and leaves out what this entry does not use. Shared with the calculators of the models, the parts of the first
 * calculator would come in a dozen chunks with all that the models need of them, a third more to download.
 * @param entry the end of the entry's path
 */
export const apartPlugin = (entry: string): Plugin => {
  /** Marks a module that belongs to the graph of this entry only. */
  const mark = `?apart=${entry.replaceAll(/\W+/g, '-')}`;
  return {
    name: `apart ${entry}`,
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      if (!importer || (!importer.endsWith(mark) && !importer.endsWith(entry))) return undefined;
      const resolved = await this.resolve(source, importer.replace(mark, ''), { ...options, skipSelf: true });
      // A virtual module has one importer anyway.
      if (!resolved || resolved.external || resolved.id.startsWith('\0') || resolved.id.includes('?')) return resolved;
      return { ...resolved, id: resolved.id + mark };
    },
  };
};
