import { z } from 'zod';
import { checkInputs, defaults, type AnyModel, type Example, type ExplainedModel, type InputSpecs, type OutputValue } from '../engine/models/model.ts';
import { UNITS } from '../engine/units.ts';

const unit = z.enum(UNITS);

const input = z.strictObject({
  unit,
  minimum: z.number(),
  maximum: z.number(),
  default: z.number(),
  whole: z.boolean().optional().meta({ description: 'True when fractions are refused.' }),
  choices: z.array(z.strictObject({ value: z.number(), label: z.string() })).optional().meta({ description: 'The only values accepted.' }),
});

const model = z.strictObject({
  title: z.string(),
  summary: z.string(),
  inputs: z.record(z.string(), input),
  outputs: z.record(z.string(), z.strictObject({ unit: z.union([unit, z.literal('text')]) })),
});

const output = z.union([z.number(), z.string(), z.array(z.string()), z.null()]);

const vector = z.strictObject({
  model: z.string(),
  name: z.string(),
  words: z.string().meta({ description: 'The arithmetic in words.' }),
  inputs: z.record(z.string(), z.number()).meta({ description: 'Every input of the model. Shares are fractions.' }),
  outputs: z
    .record(z.string(), output)
    .optional()
    .meta({ description: 'Every output. Null where a quantity does not exist; texts may change between editions.' }),
  worked_by_hand: z.array(z.string()).optional().meta({ description: 'Outputs that the words derive without the engine.' }),
  refusal: z
    .strictObject({ kind: z.enum(['unpriced', 'infeasible', 'never', 'invalid']), reason: z.string() })
    .optional()
    .meta({ description: 'In place of outputs: why there are none.' }),
});

export const vectorsFile = z
  .strictObject({
    edition: z.string(),
    as_of: z.string(),
    relative_tolerance: z.number().meta({ description: 'Numbers agree when they differ by no more than this share of themselves.' }),
    models: z.record(z.string(), model),
    vectors: z.array(vector),
  })
  .meta({
    title: 'Test vectors of Loaded Cost',
    description: 'Worked examples of every model: inputs, and the outputs or the refusal that an engine with the same formulas gives.',
  });

type Vector = z.infer<typeof vector>;

/** Numbers of two engines that do the same in another order agree to this. */
export const RELATIVE_TOLERANCE = 1e-9;

/** What another engine must know of a model's inputs and outputs. */
export function modelForMachines({ title, summary, inputs, outputs }: AnyModel): z.infer<typeof model> {
  const limits = Object.entries(inputs).map(([name, { unit, minimum, maximum, default: byDefault, whole, choices }]) => [
    name,
    { unit, minimum, maximum, default: byDefault, ...(whole && { whole }), ...(choices && { choices: choices.map(({ value, label }) => ({ value, label })) }) },
  ]);
  const units = Object.entries(outputs).map(([name, { unit }]) => [name, { unit }]);
  return { title, summary, inputs: Object.fromEntries(limits) as never, outputs: Object.fromEntries(units) as never };
}

/** The worked examples of a model as vectors, in their order. */
export const vectorsOf = ({ model, examples }: ExplainedModel): readonly Vector[] => examples.map((example) => vectorOf(model, example));

function vectorOf(model: AnyModel, { name, words, inputs: changed, expected }: Example<InputSpecs>): Vector {
  const inputs = { ...defaults(model.inputs), ...changed } as Record<string, number>;
  const checked = checkInputs(model.inputs, inputs);
  const outcome = checked.kind === 'value' ? model.compute(checked.value) : checked;
  const vector = { model: model.name, name, words, inputs };
  if (outcome.kind !== 'value') return { ...vector, refusal: { kind: outcome.kind, reason: outcome.reason } };
  const outputs = Object.keys(model.outputs).map((output) => [output, forMachines(outcome.value[output])]);
  return { ...vector, outputs: Object.fromEntries(outputs) as NonNullable<Vector['outputs']>, worked_by_hand: Object.keys(expected) };
}

const forMachines = (given: OutputValue): z.infer<typeof output> => (given === undefined ? null : typeof given === 'object' ? [...given] : given);
