import { count, format } from './format.ts';
import type { Step } from './models/model.ts';

/** The three forms of one step: the formula in names, with the values in their places, and what it gives. */
export interface Derivation {
  readonly formula: string;
  readonly values: string;
  readonly result: string;
}

/** A step as its three forms: `requests × (1 + retry)`, `500,000 × (1 + 0.03)`, `515,000 attempts/month`. */
export function derivation({ formula, values, result, unit }: Step): Derivation {
  const named = formula.replace(/[A-Za-z]\w*/g, (name) => (Object.hasOwn(values, name) ? exact(values[name] ?? 0) : name));
  return { formula, values: named, result: unit === '1' ? exact(result) : `${exact(result)} ${unit}` };
}

/** The whole step on one line: `requests × (1 + retry) = 500,000 × (1 + 0.03) = 515,000 attempts/month`. */
export function derivationText(step: Step): string {
  const { formula, values, result } = derivation(step);
  return `${formula} = ${values} = ${result}`;
}

/** A number to ten significant digits: more than any input has, and short of the noise of binary fractions. */
function exact(amount: number): string {
  const rounded = Number(amount.toPrecision(10));
  const [digits = '', exponent = '0'] = rounded.toString().split('e');
  const decimals = Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
  return format(rounded, count(decimals));
}
