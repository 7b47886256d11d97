import type { InputSpecs, Values } from '../models/model.ts';
import { ratioOf } from '../models/ratio.ts';
import type { WorkloadInput } from '../models/workload.ts';
import type { Outcome } from '../outcome.ts';

/** The values that an input takes along a curve. */
export interface Sweep {
  readonly low: number;
  readonly high: number;
  readonly scale: 'linear' | 'log';
}

/** One point of a curve; no amount where the model refuses. */
export interface CurvePoint {
  readonly at: number;
  readonly amount: number | undefined;
}

/** For each input of a workload, the values between which workloads lie in practice. */
export const SWEEPS: Readonly<Record<WorkloadInput, Sweep>> = {
  requestsPerMonth: { low: 10_000, high: 100_000_000, scale: 'log' },
  inputTokens: { low: 100, high: 100_000, scale: 'log' },
  outputTokens: { low: 10, high: 10_000, scale: 'log' },
  retryRate: { low: 0, high: 0.5, scale: 'linear' },
  gatePassRate: { low: 0.5, high: 1, scale: 'linear' },
  repairUsdPerFailure: { low: 0.0005, high: 5, scale: 'log' },
  engineeringHoursPerMonth: { low: 0, high: 80, scale: 'linear' },
  engineeringUsdPerHour: { low: 50, high: 250, scale: 'linear' },
};

/** That many values from low to high, both ends included: evenly spaced, or with an even ratio between them. Expects two or more. */
export function sweepValues({ low, high, scale }: Sweep, howMany: number): readonly number[] {
  return Array.from({ length: howMany }, (_, index) => {
    if (index === 0) return low;
    if (index === howMany - 1) return high;
    const part = index / (howMany - 1);
    return scale === 'linear' ? low + (high - low) * part : low * (high / low) ** part;
  });
}

/**
 * An amount along one input, all other inputs held: `amount` is a model’s result, such as the loaded cost per request.
 * Inputs that count whole things are rounded before the model sees them, and the point lies where it was computed.
 */
export function sensitivityCurve<I extends InputSpecs>(
  specs: I,
  inputs: Values<I>,
  swept: keyof I & string,
  values: readonly number[],
  amount: (inputs: Values<I>) => Outcome<number>,
): readonly CurvePoint[] {
  return values.map((given) => {
    const at = specs[swept]!.whole ? Math.round(given) : given;
    const outcome = amount({ ...inputs, [swept]: at });
    return { at, amount: outcome.kind === 'value' ? outcome.value : undefined };
  });
}

/** One curve over another, point by point. Expects both at the same places. */
export const ratioCurve = (over: readonly CurvePoint[], under: readonly CurvePoint[]): readonly CurvePoint[] =>
  over.map(({ at, amount }, index) => {
    const base = under[index]?.amount;
    return { at, amount: amount === undefined || base === undefined ? undefined : ratioOf(amount, base) };
  });
