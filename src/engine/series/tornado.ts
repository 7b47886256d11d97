import type { InputSpec, InputSpecs, Values } from '../models/model.ts';
import type { Outcome } from '../outcome.ts';

/** What one input, moved down and up by the same share, does to an amount. */
export interface TornadoRow {
  readonly input: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** The amount at the low and at the high end; no amount where the model refuses. */
  readonly amountAtLow: number | undefined;
  readonly amountAtHigh: number | undefined;
  /** Distance between the two; 0 where either is missing. */
  readonly swing: number;
}

/**
 * A row for each input, the largest swing first: which number to measure before trusting the result.
 * Every input moves by the same share of itself, kept within its limits. A pass rate moves by that share of what fails,
 * or of what passes if that is less, because half of 95% is another product and half of 5% failures is a good month.
 * Questions with set answers are left out.
 * @param change the share, above 0 and below 1
 */
export function tornado<I extends InputSpecs>(
  specs: I,
  inputs: Values<I>,
  change: number,
  amount: (inputs: Values<I>) => Outcome<number>,
): readonly TornadoRow[] {
  return Object.entries(specs)
    .filter(([, spec]) => !spec.choices)
    .map(([input, spec]) => row(input, spec, inputs, change, amount))
    .sort((a, b) => b.swing - a.swing);
}

function row<I extends InputSpecs>(
  input: string,
  spec: InputSpec,
  inputs: Values<I>,
  change: number,
  amount: (inputs: Values<I>) => Outcome<number>,
): TornadoRow {
  const [low, high] = rangeEnds(input, spec, inputs[input]!, change);
  const at = (given: number): number | undefined => {
    const outcome = amount({ ...inputs, [input]: given });
    return outcome.kind === 'value' ? outcome.value : undefined;
  };
  const [amountAtLow, amountAtHigh] = [at(low), at(high)];
  const swing = amountAtLow === undefined || amountAtHigh === undefined ? 0 : Math.abs(amountAtHigh - amountAtLow);
  return { input, label: spec.label, low, high, amountAtLow, amountAtHigh, swing };
}

/** The ends of an input that may be off by a share of itself, within its limits; a pass rate by that share of what fails or of what passes. */
export function rangeEnds(input: string, spec: InputSpec, base: number, change: number): readonly [number, number] {
  const step = change * (isPassRate(input) ? Math.min(base, 1 - base) : base);
  const within = (given: number): number => {
    const limited = Math.min(spec.maximum, Math.max(spec.minimum, given));
    return spec.whole ? Math.round(limited) : limited;
  };
  return [within(base - step), within(base + step)];
}

const isPassRate = (input: string): boolean => /passRate$/i.test(input);
