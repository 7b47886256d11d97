import { readdirSync } from 'node:fs';
import type { Example, InputSpecs, Model, OutputValue } from '../../src/engine/models/model.ts';

export type AnyModel = Model<InputSpecs, Record<string, OutputValue>>;

export interface ModelFile {
  readonly name: string;
  readonly model: AnyModel;
  readonly examples: readonly Example<InputSpecs>[];
}

const folder = new URL('../../src/engine/models/', import.meta.url);
const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Every model that has a file of examples, found by that file's name. */
export const everyModel: readonly ModelFile[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.examples.ts'))
    .map((file) => file.replace('.examples.ts', ''))
    .map(async (name) => {
      const module = (await import(new URL(`${name}.ts`, folder).href)) as Record<string, AnyModel>;
      const examples = (await import(new URL(`${name}.examples.ts`, folder).href)) as Record<string, readonly Example<InputSpecs>[]>;
      return { name, model: module[camelCase(name)]!, examples: examples[`${camelCase(name)}Examples`]! };
    }),
);
