import type { Amount, InputRead } from './evidence.ts';
import { format, formatRange, type Display } from './format.ts';
import { workloadInputs, type WorkloadInput } from './models/workload.ts';
import { RATES, type RateKey } from './pricing/rates.ts';
import { unitDisplay, withDigits } from './unit-display.ts';

/** Beyond these a number holds only the noise of binary fractions. */
const ALL_DIGITS = 12;

/** An input that a claim read, as ledgers and derivations write it: every digit that it holds. */
export function showAmount(read: Pick<InputRead, 'kind' | 'id' | 'amount' | 'unit'>): string {
  return showExactly(read.amount, displayOf(read));
}

/** A rate of a price row, as price tables write it: `$5.00`, and `$0.075` where two decimals would round it. */
export const showRate = (key: RateKey, amount: number): string => showExactly(amount, RATES[key].show);

function displayOf({ kind, id, unit }: Pick<InputRead, 'kind' | 'id' | 'unit'>): Display {
  const name = id.split(' ').at(-1) ?? '';
  if (kind === 'price' && name in RATES) return RATES[name as RateKey].show;
  if (kind === 'workload' && name in workloadInputs) return workloadInputs[name as WorkloadInput].show;
  return unitDisplay(unit);
}

function showExactly(amount: Amount, display: Display): string {
  if (typeof amount === 'number') return format(amount, withDigits(display, amount, ALL_DIGITS));
  const finer = withDigits(withDigits(display, amount.low, ALL_DIGITS), amount.high, ALL_DIGITS);
  return formatRange(amount.low, amount.high, finer);
}
