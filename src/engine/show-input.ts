import { withAllDecimals } from './all-decimals.ts';
import type { Amount, InputRead } from './evidence.ts';
import { count, format, formatRange, money, multiple, percent, type Display } from './format.ts';
import { workloadInputs, type WorkloadInput } from './models/workload.ts';
import { RATES, type RateKey } from './pricing/rates.ts';
import type { Unit } from './units.ts';

/** An input as the ledger and the price tables write it: every digit it has, in the form of its kind. */
export function showAmount({ kind, id, amount, unit }: InputRead): string {
  const key = id.split(' ').at(-1) ?? '';
  if (kind === 'price') return showRate(key as RateKey, Number(amount));
  if (kind === 'workload') return showExact(amount, workloadInputs[key as WorkloadInput].show);
  return showQuantity(amount, unit);
}

/** A rate of a price row: with at least its usual decimals, and with all that the row has ($0.039). */
export const showRate = (key: RateKey, amount: number): string => showExact(amount, RATES[key].show);

/** An amount in a unit, written without a noun of its own: `1,500 tokens/s`, `40%`, `$120/hour`, `2–4×`. */
export function showQuantity(amount: Amount, unit: Unit): string {
  if (unit === 'share') return showExact(amount, percent(0));
  if (unit === 'ratio') return showExact(amount, multiple(0, '×'));
  if (unit.startsWith('USD')) return `${showExact(amount, money(0))}${unit.slice('USD'.length)}`;
  const digits = showExact(amount, count(0));
  return unit === '1' ? digits : `${digits} ${unit}`;
}

/** The number in its usual form, with more decimals when it has more, so that nothing is rounded away. */
function showExact(amount: Amount, display: Display): string {
  if (typeof amount === 'number') return format(amount, withAllDecimals(display, amount));
  return formatRange(amount.low, amount.high, withAllDecimals(display, amount.low, amount.high));
}
