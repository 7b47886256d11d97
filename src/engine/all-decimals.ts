import type { Display } from './format.ts';

/** The display with as many decimals as the numbers have, so that nothing is rounded away: a price of 0.039 is not $0.04. */
export function withAllDecimals(display: Display, ...amounts: readonly number[]): Display {
  const decimals = amounts.map((amount) => decimalsOf(display.kind === 'percent' ? amount * 100 : amount));
  const all = Math.max(display.decimals, ...decimals);
  // Nobody writes $2.5.
  return { ...display, decimals: display.kind === 'money' && all === 1 ? 2 : all };
}

/** Decimals of a number as people write it: beyond twelve significant digits lies only the noise of binary fractions. */
function decimalsOf(amount: number): number {
  const [digits = '', exponent = '0'] = Number(amount.toPrecision(12)).toString().split('e');
  const fraction = digits.split('.')[1] ?? '';
  return Math.max(0, fraction.length - Number(exponent));
}
