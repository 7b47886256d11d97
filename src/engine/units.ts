/**
 * The closed list of units. A share is a fraction (0.95) that is shown as a percentage; a ratio is a plain multiple.
 * `1` is a pure number without a noun.
 */
export const UNITS = [
  '1',
  'ratio',
  'share',
  'USD',
  'USD/month',
  'USD/year',
  'USD/hour',
  'USD/minute',
  'USD/request',
  'USD/success',
  'USD/failure',
  'USD/workflow',
  'USD/document',
  'USD/Mtok',
  'USD/Mtok-hour',
  'USD/GPU-hour',
  'USD/GB',
  'USD/GB-month',
  'USD/host-month',
  'USD/seat-month',
  'tokens',
  'tokens/request',
  'tokens/s',
  'tokens/minute',
  'tokens/day',
  'tokens/month',
  'requests',
  'requests/s',
  'requests/day',
  'requests/month',
  'attempts/month',
  'documents',
  'calls',
  'workflows/month',
  'GPU',
  'bytes',
  'GB',
  'GB/month',
  'GPU-hours/day',
  'ms',
  's',
  'minutes',
  'hours',
  'hours/day',
  'hours/month',
  'minutes/month',
  'hours/year',
  'days',
  'weeks',
  'months',
  'years',
  'people',
  'points',
] as const;

export type Unit = (typeof UNITS)[number];

/** A number with its unit: what crosses the edges between price book, models, claims and pages. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

export const quantity = (value: number, unit: Unit): Quantity => ({ value, unit });
