import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExplainedModel } from '../../engine/models/model.ts';
import type { ChartsOf } from '../../engine/series/chart.ts';
import { modelFiles, type ModelFiles } from './files.ts';

/** A model with all that pages show of it. */
export interface LoadedModel extends ExplainedModel {
  readonly name: string;
  /** What draws its charts; undefined when it has none. */
  readonly charts: ChartsOf<Readonly<Record<string, number>>> | undefined;
}

/** Imports every model of the project at `root`. */
export const loadModels = (root: string): Promise<readonly LoadedModel[]> => Promise.all(modelFiles(root).map((files) => loadModel(root, files)));

/** Imports one model. @throws when a file does not export what its name says. */
export async function loadModel(root: string, { name, models, examples, exportName, charts }: ModelFiles): Promise<LoadedModel> {
  const from = async (path: string, exported: string): Promise<unknown> => {
    const module = (await import(/* @vite-ignore */ pathToFileURL(join(root, path)).href)) as Record<string, unknown>;
    if (!(exported in module)) throw new Error(`${path} exports no “${exported}”`);
    return module[exported];
  };
  return {
    name,
    model: (await from(models, exportName)) as LoadedModel['model'],
    examples: (await from(examples, `${exportName}Examples`)) as LoadedModel['examples'],
    charts: charts === undefined ? undefined : ((await from(charts, 'charts')) as LoadedModel['charts']),
  };
}
