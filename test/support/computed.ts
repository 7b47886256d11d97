import { evaluate, type InputSpecs, type Model, type Values } from '../../src/engine/models/model.ts';

/** What a model gives for inputs that it must be able to compute. @throws with the reason when it refuses. */
export function computed<I extends InputSpecs, R extends object>(model: Model<I, R>, inputs: Values<I>): R {
  const outcome = evaluate(model, inputs);
  if (outcome.kind !== 'value') throw new Error(`${model.name}: ${outcome.kind}: ${outcome.reason}`);
  return outcome.value;
}

/** Whether two numbers agree to a relative 1e-9, or to `slack` where a difference of large numbers may leave rounding. */
export const agree = (one: number, other: number, slack = 0): boolean =>
  Math.abs(one - other) <= Math.max(1e-9 * Math.max(Math.abs(one), Math.abs(other)), slack);
