import { defaults, type Step, type Values, type InputSpecs, type OutputValue } from '../../engine/models/model.ts';
import type { Outcome } from '../../engine/outcome.ts';
import type { Chart } from '../../engine/series/chart.ts';
import { loadModels, type LoadedModel } from './load.ts';

/** What a calculator's page shows before anything is changed. */
export interface AtDefaults extends LoadedModel {
  readonly inputs: Values<InputSpecs>;
  readonly outcome: Outcome<Readonly<Record<string, OutputValue>>>;
  readonly steps: readonly Step[];
  readonly drawn: readonly Chart[];
}

/** The models of this project, worked out once, for the number check. */
export const MODELS_AT_DEFAULTS: ReadonlyMap<string, AtDefaults> = new Map(
  (await loadModels(new URL('../../..', import.meta.url).pathname)).map((loaded) => [loaded.name, atDefaults(loaded)]),
);

function atDefaults(loaded: LoadedModel): AtDefaults {
  const { model, charts } = loaded;
  const inputs = defaults(model.inputs);
  const outcome = model.compute(inputs);
  const isValue = outcome.kind === 'value';
  return { ...loaded, inputs, outcome, steps: isValue ? model.steps(inputs, outcome.value) : [], drawn: isValue ? (charts?.(inputs) ?? []) : [] };
}

/** Words of the models that hold number words or digits: labels, hints, limits. The pages write them as the models do. */
export function wordingOfModels(): readonly string[] {
  return [...MODELS_AT_DEFAULTS.values()].flatMap(({ model, examples, steps }) => [
    model.title,
    model.summary,
    ...model.limits,
    ...Object.values(model.inputs).flatMap(({ label, hint, choices = [] }) => [label, hint, ...choices.map((choice) => choice.label)]),
    ...Object.values(model.outputs).map(({ label }) => label),
    ...steps.map(({ label }) => label),
    ...examples.map(({ name }) => name),
  ]);
}
