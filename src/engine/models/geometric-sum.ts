import type { Step } from './model.ts';
import type { Unit } from '../units.ts';

/**
 * 1 + r + r² + … + rⁿ for a ratio r in 0..1 and n of at least 0: what is expected of a chain that goes on with chance r, n times at most.
 * Summed, so that a ratio of 1 gives n + 1 and ratios near it lose no digits, as the closed form (1 − r^(n+1)) / (1 − r) would.
 */
export function geometricSum(ratio: number, highestPower: number): number {
  let sum = 1;
  for (let power = 0; power < highestPower; power++) sum = sum * ratio + 1;
  return sum;
}

/** Nearer to 1 than this the closed form loses digits, so the derivation shows the sum instead. */
const CLOSED_FORM_UP_TO = 1 - 1e-5;

/** The derivation of a geometric sum: names are those that the reader sees in the formula, in the order ratio, highest power. */
export function geometricStep(
  label: string,
  unit: Unit,
  [ratioName, powerName]: readonly [string, string],
  [ratio, highestPower]: readonly [number, number],
  result: number,
): Step {
  if (ratio <= CLOSED_FORM_UP_TO) {
    const formula = `(1 − ${ratioName}^(${powerName} + 1)) / (1 − ${ratioName})`;
    return { label, formula, values: { [ratioName]: ratio, [powerName]: highestPower }, result, unit };
  }
  const powers = Array.from({ length: highestPower }, (_, index) => (index === 0 ? ratioName : `${ratioName}^${index + 1}`));
  return { label, formula: ['1', ...powers].join(' + '), values: { [ratioName]: ratio }, result, unit };
}
