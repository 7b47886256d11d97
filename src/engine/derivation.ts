import { count, format } from './format.ts';
import type { Step } from './models/model.ts';
import { unitDisplay, withDigits } from './unit-display.ts';

/** Digits that derivations show: enough to work them out again on a calculator. */
const DIGITS = 8;

/** A step as pages write it: `requests × (1 + retry) = 500,000 × (1 + 0.03) = 515,000 attempts a month`. */
export function derivationText(step: Step): string {
  const placed = step.formula.replace(/[A-Za-z][A-Za-z0-9]*/g, (name) => (name in step.values ? operand(step.values[name] ?? 0) : name));
  const display = withDigits(unitDisplay(step.unit), step.result, DIGITS);
  const equals = Number(step.result.toPrecision(DIGITS)) === Number(step.result.toPrecision(12)) ? '=' : '≈';
  return `${step.formula} = ${placed} ${equals} ${format(step.result, display)}`;
}

function operand(amount: number): string {
  const text = format(amount, withDigits(count(), amount, DIGITS));
  return amount < 0 ? `(${text})` : text;
}
