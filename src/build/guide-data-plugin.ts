import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import type { GuideData } from '../engine/claim-context.ts';
import { DATA_FOLDERS, loadGuideData } from './guide-data.ts';

const MODULE = 'virtual:guide-data';
const RESOLVED = `\0${MODULE}`;

/**
 * A Vite plugin that serves the guide's data as `virtual:guide-data`. The files are read once for a build;
 * in development a change to any of them reads all again and reloads the page.
 */
export function guideDataPlugin(root = process.cwd()): Plugin {
  let loaded: GuideData | undefined;
  const folders = DATA_FOLDERS.map((folder) => normalize(join(root, folder)));

  return {
    name: 'guide-data',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      loaded ??= loadGuideData(root);
      return `export const guideData = ${JSON.stringify(loaded)};`;
    },
    configureServer(server) {
      server.watcher.add(folders);
      const reload = (file: string): void => {
        if (!file.endsWith('.yaml') || !folders.some((folder) => normalize(file).startsWith(folder))) return;
        loaded = undefined;
        for (const environment of Object.values(server.environments)) {
          const module = environment.moduleGraph.getModuleById(RESOLVED);
          if (module) environment.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.on('add', reload).on('change', reload).on('unlink', reload);
    },
  };
}
