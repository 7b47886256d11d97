import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A model's files, by its name. A file in the folder is a model when a file of examples stands beside it. */
export interface ModelFiles {
  readonly name: string;
  readonly models: string;
  readonly examples: string;
  /** What the model's file exports it as; the file of examples exports `${exportName}Examples`. */
  readonly exportName: string;
  /** The file that draws its charts; undefined when it has none. */
  readonly charts: string | undefined;
}

const MODELS = 'src/engine/models';
const CHARTS = 'src/engine/series/charts';
const EXAMPLES = '.examples.ts';

/** The models of the project at `root`, as paths from there. Adding a file adds a model. */
export function modelFiles(root: string): readonly ModelFiles[] {
  const charts = new Set(readdirSync(join(root, CHARTS)));
  return readdirSync(join(root, MODELS))
    .filter((file) => file.endsWith(EXAMPLES))
    .map((file) => file.slice(0, -EXAMPLES.length))
    .map((name) => ({
      name,
      models: `${MODELS}/${name}.ts`,
      examples: `${MODELS}/${name}${EXAMPLES}`,
      exportName: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      charts: charts.has(`${name}.ts`) ? `${CHARTS}/${name}.ts` : undefined,
    }));
}
