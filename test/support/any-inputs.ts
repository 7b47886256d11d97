import fc from 'fast-check';
import { SMALLEST_INPUT, type InputSpec, type InputSpecs, type Values } from '../../src/engine/models/model.ts';

/** Any value that an input accepts, its limits and its default more often than chance. */
export const anyInput = (spec: InputSpec): fc.Arbitrary<number> => {
  if (spec.choices) return fc.constantFrom(...spec.choices.map((choice) => choice.value));
  if (spec.whole)
    return fc.oneof(fc.integer({ min: spec.minimum, max: Math.min(spec.maximum, Number.MAX_SAFE_INTEGER) }), fc.constant(spec.default));
  return fc.oneof(
    fc
      .double({ min: spec.minimum, max: spec.maximum, noNaN: true })
      .map((number) => (Math.abs(number) < SMALLEST_INPUT ? spec.minimum : number)),
    fc.constantFrom(spec.minimum, spec.maximum, spec.default),
  );
};

/** Any valid inputs of a model. */
export const anyInputs = <I extends InputSpecs>(specs: I): fc.Arbitrary<Values<I>> =>
  fc.record(Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, anyInput(spec)]))) as fc.Arbitrary<Values<I>>;
