/** The object of a model, as every file in the folder of models writes it: its properties indented by two spaces. */
const MODEL = /^export const \w+: Model<[^=]*= \{\n([\s\S]*?)^\};$/gm;
/** A property of it, up to the next one. */
const PROPERTY = /^ {2}(\w+)[\s\S]*?(?=^ {2}\w|(?![\s\S]))/gm;
/** What the page already shows, or what is fetched when a reader opens the derivation. */
const EXPLAINING = new Set(['title', 'summary', 'steps', 'conventions', 'limits']);

/**
 * The source of a model's file without the properties that only explain its results. The bundler then leaves out the code
 * that nothing refers to any more, which is about half of a model.
 */
export const answeringPart = (source: string): string =>
  source.replace(MODEL, (model, properties: string) =>
    model.replace(properties, () => properties.replace(PROPERTY, (property, name: string) => (EXPLAINING.has(name) ? '' : property))),
  );
