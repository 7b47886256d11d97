declare module 'virtual:guide-data' {
  /** Prices, facts, editions, names and workloads, read and checked when the site is built. */
  export const guideData: import('./engine/claim-context.ts').GuideData;
}

declare module 'virtual:template-data' {
  /** The part of the guide's data that templates rest on. */
  export const templateData: import('../templates/data.ts').TemplateData;
}

declare module 'virtual:template-workbooks' {
  /** The workbook of each template by its slug, as base64. Not for the browser, which fetches the file. */
  export const workbooks: Readonly<Record<string, string>>;
}

declare module 'virtual:calculator-data' {
  /** The part of the guide's data that calculators take into the browser. */
  export const calculatorData: import('./engine/calculator-data.ts').CalculatorData;
}

declare module 'virtual:verdict-data' {
  /** Offers by edition and workloads to start from, for the page of the verdict. */
  export const verdictData: import('./engine/verdict-data.ts').VerdictData;
}

/** By chapter, what works out its numbers with the reader’s workload. */
declare module 'virtual:own-numbers' {
  const chapters: Readonly<Record<string, () => Promise<{ readonly recompute: import('./engine/own/recomputed.ts').Recompute }>>>;
  export default chapters;
}

declare module 'virtual:workload-schema' {
  /** The JSON Schema of a workload file. */
  export const workloadSchema: Readonly<Record<string, unknown>>;
}

/** Fetches a model by its name, in a file of its own, without what only explains its results. */
declare module 'virtual:answering-model' {
  const answeringModel: (name: string) => Promise<{ readonly default: import('./engine/models/model.ts').AnsweringModel }>;
  export default answeringModel;
}

/** Each model of the guide by its name. */
declare module 'virtual:models/models' {
  const models: Readonly<Record<string, () => Promise<{ readonly default: import('./engine/models/model.ts').AnyModel }>>>;
  export default models;
}

/** The worked examples of each model. */
declare module 'virtual:models/examples' {
  const examples: Readonly<Record<string, () => Promise<{ readonly default: import('./engine/models/model.ts').ExplainedModel['examples'] }>>>;
  export default examples;
}

/** What draws the charts of the models that have some. */
declare module 'virtual:models/charts' {
  const charts: Readonly<
    Record<string, () => Promise<{ readonly default: import('./engine/series/chart.ts').ChartsOf<Readonly<Record<string, number>>> }>>
  >;
  export default charts;
}
