import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { templateData } from '../../templates/data.ts';
import { calculatorData } from '../engine/calculator-data.ts';
import type { GuideData } from '../engine/claim-context.ts';
import { workloadFile } from '../engine/state/workload-schema.ts';
import { verdictData } from '../engine/verdict-data.ts';
import { calculatorDataModule } from './calculator-data-module.ts';
import { DATA_FOLDERS, loadGuideData } from './guide-data.ts';
import { workbooksModule } from './templates/workbooks-module.ts';

/** What each module says: all data for the pages, the parts that calculators, the verdict and templates take into the browser, the schema of a reader’s file, and the workbooks. */
const MODULES: Readonly<Record<string, (data: GuideData) => string | Promise<string>>> = {
  'virtual:guide-data': (data) => `export const guideData = ${JSON.stringify(data)};`,
  'virtual:calculator-data': (data) => calculatorDataModule(calculatorData(data)),
  'virtual:verdict-data': (data) => `export const verdictData = ${JSON.stringify(verdictData(data))};`,
  'virtual:workload-schema': () => `export const workloadSchema = ${JSON.stringify(z.toJSONSchema(workloadFile))};`,
  'virtual:template-data': (data) => `export const templateData = ${JSON.stringify(templateData(data))};`,
  'virtual:template-workbooks': workbooksModule,
};
/** Vite's mark of a module that is no file. */
const RESOLVED = '\0';

/**
 * A Vite plugin that serves the guide's data as virtual modules. The files are read once for a build;
 * in development a change to any of them reads all again and reloads the page.
 */
export function guideDataPlugin(root = process.cwd()): Plugin {
  let loaded: GuideData | undefined;
  const folders = DATA_FOLDERS.map((folder) => normalize(join(root, folder)));

  return {
    name: 'guide-data',
    resolveId: (id) => (id in MODULES ? RESOLVED + id : undefined),
    load(id) {
      const write = id.startsWith(RESOLVED) ? MODULES[id.slice(RESOLVED.length)] : undefined;
      if (!write) return undefined;
      loaded ??= loadGuideData(root);
      return write(loaded);
    },
    configureServer(server) {
      server.watcher.add(folders);
      const reload = (file: string): void => {
        if (!file.endsWith('.yaml') || !folders.some((folder) => normalize(file).startsWith(folder))) return;
        loaded = undefined;
        for (const { moduleGraph } of Object.values(server.environments)) {
          for (const id of Object.keys(MODULES)) {
            const module = moduleGraph.getModuleById(RESOLVED + id);
            if (module) moduleGraph.invalidateModule(module);
          }
        }
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.on('add', reload).on('change', reload).on('unlink', reload);
    },
  };
}
