import charts from 'virtual:models/charts';
import examples from 'virtual:models/examples';
import models from 'virtual:models/models';
import type { ExplainedModel } from '../engine/models/model.ts';
import type { ChartsOf } from '../engine/series/chart.ts';

/** A model as its page shows it. */
export interface ModelOnPage extends ExplainedModel {
  readonly charts: ChartsOf<Readonly<Record<string, number>>> | undefined;
}

/** Every model of the guide, by name. */
export const modelsByName: ReadonlyMap<string, ModelOnPage> = new Map(
  await Promise.all(
    Object.keys(models).map(
      async (name) =>
        [
          name,
          {
            model: (await models[name]!()).default,
            examples: (await examples[name]!()).default,
            charts: (await charts[name]?.())?.default,
          },
        ] as const,
    ),
  ),
);
