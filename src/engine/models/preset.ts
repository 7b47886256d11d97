import type { Calculation } from '../terms.ts';
import type { AnsweringModel } from './model.ts';

/** Digits of an input taken from a worked example: more than a result shows, and few enough for a box in a form. */
const DIGITS = 7;

/** The inputs of a calculation as a form offers them. */
export const presetInputs = ({ inputs }: Calculation): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(inputs).map(([name, amount]) => [name, Number(amount.toPrecision(DIGITS))]));

/** The model with other defaults and only some of its outputs, the answer first: all that takes it then starts from a worked example. */
export const presetModel = <M extends AnsweringModel>(model: M, inputs: Readonly<Record<string, number>>, shown: readonly string[]): M => ({
  ...model,
  inputs: Object.fromEntries(Object.entries(model.inputs).map(([name, spec]) => [name, { ...spec, default: inputs[name] ?? spec.default }])),
  outputs: Object.fromEntries(shown.map((name) => [name, model.outputs[name]!])),
  answer: shown[0]!,
});
