import { count, money, percent } from '../format.ts';
import type { InputSpec } from './model.ts';

/** Specifications that the decision models share: each takes what differs from model to model. */

/** An amount of money for each month, up to ten billion. */
export const usdPerMonthInput = (label: string, byDefault: number, hint: string): InputSpec => ({
  label: `${label}, USD a month`,
  unit: 'USD/month',
  minimum: 0,
  maximum: 1e10,
  default: byDefault,
  hint,
  show: money(0),
});

/** An amount of money paid once, up to ten billion. */
export const usdInput = (label: string, byDefault: number, hint: string): InputSpec => ({
  label: `${label}, USD`,
  unit: 'USD',
  minimum: 0,
  maximum: 1e10,
  default: byDefault,
  hint,
  show: money(0),
});

/** A fraction from 0 to 1. */
export const shareInput = (label: string, byDefault: number, hint: string, maximum = 1): InputSpec => ({
  label: `${label}, percent`,
  unit: 'share',
  minimum: 0,
  maximum,
  default: byDefault,
  hint,
  show: percent(0),
});

/** What an engineer’s hour costs. The source essay uses several rates; the caller says which. */
export const usdPerHourInput = (byDefault: number): InputSpec => ({
  label: 'Engineering rate, USD an hour',
  unit: 'USD/hour',
  minimum: 0,
  maximum: 1e4,
  default: byDefault,
  hint: 'Salary with overheads, divided by hours worked.',
  show: money(0),
});

/** A number of months. */
export const monthsInput = (label: string, byDefault: number, maximum: number, hint: string): InputSpec => ({
  label: `${label}, months`,
  unit: 'months',
  minimum: 0,
  maximum,
  default: byDefault,
  hint,
  show: count(0, 'month'),
});

/** A number of weeks. */
export const weeksInput = (label: string, byDefault: number, maximum: number, hint: string): InputSpec => ({
  label: `${label}, weeks`,
  unit: 'weeks',
  minimum: 0,
  maximum,
  default: byDefault,
  hint,
  show: count(0, 'week'),
});
