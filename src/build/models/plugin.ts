import type { Plugin } from 'vite';
import { modelFiles, type ModelFiles } from './files.ts';
import { answeringPart } from './answering-part.ts';

const MODULE = 'virtual:models';
/** Vite's mark of a module that is no file. */
const RESOLVED = '\0';
/** Marks the copy of a module that belongs to one model and holds only what answers: `?answering=kv-cache`. */
const ANSWERING = /\?answering=.*$/;
const MODELS_FOLDER = '/src/engine/models/';

/** The lists, each with what it names: a file and what the file exports. */
const LISTS: Readonly<Record<string, (files: ModelFiles) => readonly [path: string, exported: string] | undefined>> = {
  answering: ({ name, models, exportName }) => [`${models}?answering=${name}`, exportName],
  models: ({ models, exportName }) => [models, exportName],
  examples: ({ examples, exportName }) => [examples, `${exportName}Examples`],
  charts: ({ charts }) => (charts === undefined ? undefined : [charts, 'charts']),
};

/**
 * A Vite plugin that serves the models as lists of imports, one for each file, so that a page takes only its own: each list
 * as `virtual:models/<list>`. An entry goes through a small module that names it `default`, because a file exports its model
 * under the model's own name. In the list `answering` each model is without what only explains it, and has copies of its own of
 * the modules that it shares with other models: one file to fetch, with nothing in it that this model does not use.
 */
export function modelsPlugin(root = process.cwd()): Plugin {
  return {
    name: 'models',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source.startsWith(`${MODULE}/`)) return RESOLVED + source;
      const [mark] = ANSWERING.exec(importer ?? '') ?? [];
      if (mark === undefined) return undefined;
      const resolved = await this.resolve(source, importer?.replace(mark, ''), { ...options, skipSelf: true });
      return resolved?.id.includes(MODELS_FOLDER) ? { ...resolved, id: resolved.id + mark } : resolved;
    },
    load(id) {
      if (!id.startsWith(`${RESOLVED}${MODULE}/`)) return undefined;
      const [, list = '', name] = id.split('/');
      return name === undefined ? listModule(root, list) : entryModule(root, list, name);
    },
    transform: (code, id) => (ANSWERING.test(id) ? { code: answeringPart(code), map: null } : undefined),
  };
}

function listModule(root: string, list: string): string {
  const names = modelFiles(root).filter((files) => LISTS[list]?.(files)).map(({ name }) => name);
  return `export default {${names.map((name) => `${JSON.stringify(name)}: () => import('${MODULE}/${list}/${name}')`).join(',\n')}};`;
}

function entryModule(root: string, list: string, name: string): string {
  const files = modelFiles(root).find((candidate) => candidate.name === name);
  const entry = files && LISTS[list]?.(files);
  if (!entry) throw new Error(`there is no “${name}” in the list “${list}” of models`);
  const [path, exported] = entry;
  return `export { ${exported} as default } from '/${path}';`;
}
