import { groupedDigits } from '../grouped-digits.ts';
import type { InputSpec } from './model.ts';

/**
 * An input as the form writes it into its box: grouped digits without a unit, percent for a share, no more digits than
 * the number holds. 500000 is `500,000`; a share of 0.95 is `95`.
 */
export function formValue(spec: InputSpec, amount: number): string {
  const typed = spec.unit === 'share' ? Number((amount * 100).toPrecision(12)) : amount;
  return groupedDigits(String(typed));
}
