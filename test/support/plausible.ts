import fc from 'fast-check';
import { expect } from 'vitest';
import type { InputSpec, InputSpecs, Model, Values } from '../../src/engine/models/model.ts';

const FARTHEST = 20;

/** A value that a reader might enter: shares off their ends, other amounts within twenty times the default. */
function plausibleInput(spec: InputSpec): fc.Arbitrary<number> {
  if (spec.choices) return fc.constantFrom(...spec.choices.map((choice) => choice.value));
  const within = (given: number) => Math.min(spec.maximum, Math.max(spec.minimum, spec.whole ? Math.round(given) : given));
  if (spec.unit === 'share') return fc.double({ min: 0.02, max: 0.98, noNaN: true }).map(within);
  const middle = spec.default || 1;
  const decades = Math.log10(FARTHEST);
  return fc.double({ min: -decades, max: decades, noNaN: true }).map((power) => within(middle * 10 ** power));
}

/** Plausible inputs of a model, some of them fixed. */
export const plausible = <I extends InputSpecs, R extends object>(model: Model<I, R>, fixed: Partial<Values<I>> = {}): fc.Arbitrary<Values<I>> =>
  fc
    .record(Object.fromEntries(Object.entries(model.inputs).map(([name, spec]) => [name, plausibleInput(spec)])))
    .map((inputs) => ({ ...inputs, ...fixed }));

/** Equal but for rounding; `scale` is the size of the amounts that went into a difference. */
export const near = (actual: number, expected: number, scale = 0): void =>
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(expected), Math.abs(scale), 1e-12));

/** Not below, but for rounding. */
export const atLeast = (actual: number, least: number): void => expect(actual).toBeGreaterThanOrEqual(least - 1e-9 * Math.max(Math.abs(least), 1e-12));
