import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { modelFiles } from './files.ts';

const MODULE = 'virtual:answering-model';
/** Vite's mark of a module that is no file. */
const RESOLVED = `\0${MODULE}`;
/** All that can change what a model's file holds, or the names of the files that it imports. */
const SOURCES = ['src/**/*.*', 'pricing/**/*.yaml', 'templates/**/*.ts', 'astro.config.mjs', 'package-lock.json'];

/**
 * A Vite plugin that serves `virtual:answering-model`: a function from a model's name to its file, which holds what answers and nothing that
 * only explains. The files of a build are in a folder that is named after everything they come from, each under its model's
 * name, so that the address of one can be put together. A list of fifty hashed names would be a kilobyte on every page with a calculator.
 */
export function answeringModelPlugin(root = process.cwd()): Plugin {
  let folder: string | undefined;
  return {
    name: 'answering-model',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      if (this.environment.mode !== 'build') return;
      folder = sourceVersion(root);
      for (const { name } of modelFiles(root)) {
        this.emitFile({ type: 'chunk', id: `virtual:models/answering/${name}`, fileName: `_astro/${folder}/${name}.js`, preserveSignature: 'strict' });
      }
    },
    resolveId: (source) => (source === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      if (folder === undefined) return `import models from 'virtual:models/answering';\nexport default (name) => models[name]();`;
      return `export default (name) => import(/* @vite-ignore */ './${folder}/' + name + '.js');`;
    },
  };
}

function sourceVersion(root: string): string {
  const hash = createHash('sha256').update(process.env['BASE_PATH'] ?? '/');
  for (const file of globSync(SOURCES, { cwd: root }).sort()) hash.update(file.replaceAll('\\', '/')).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 8);
}
