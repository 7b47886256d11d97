import { MONTHS_PER_YEAR } from '../conventions.ts';
import { money } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { monthsInput, shareInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';

const inputs = {
  spendUsdPerMonth: usdPerMonthInput('Inference spend', 100_000, 'The invoice, all providers together.'),
  errorShare: shareInput('Metering error', 0.05, 'What your telemetry misses, as a share of the spend: one less your count over the billed one.'),
  monthsUnnoticed: monthsInput('Time until somebody compares', 3, 120, 'How often you reconcile: three when it happens at the quarterly review.'),
} as const satisfies InputSpecs;

export type MeteringErrorInputs = Values<typeof inputs>;

export interface MeteringError {
  readonly errorUsdPerMonth: number;
  readonly errorUsdPerYear: number;
  /** Spent without an account of it before anybody notices. */
  readonly unnoticedUsd: number;
}

function compute(i: MeteringErrorInputs): Outcome<MeteringError> {
  const errorUsdPerMonth = i.spendUsdPerMonth * i.errorShare;
  return value({
    errorUsdPerMonth,
    errorUsdPerYear: errorUsdPerMonth * MONTHS_PER_YEAR,
    unnoticedUsd: errorUsdPerMonth * i.monthsUnnoticed,
  });
}

function steps(i: MeteringErrorInputs, r: MeteringError): readonly Step[] {
  const monthly = r.errorUsdPerMonth;
  return [
    { label: 'Unaccounted for a month', formula: 'spend × error', values: { spend: i.spendUsdPerMonth, error: i.errorShare }, result: monthly, unit: 'USD/month' },
    { label: 'Unaccounted for a year', formula: 'monthly × months', values: { monthly, months: MONTHS_PER_YEAR }, result: r.errorUsdPerYear, unit: 'USD/year' },
    { label: 'Spent before anybody notices', formula: 'monthly × months', values: { monthly, months: i.monthsUnnoticed }, result: r.unnoticedUsd, unit: 'USD' },
  ];
}

/** What a gap between telemetry and invoice is worth. From the source essay’s metering gap (Part 3). */
export const meteringError: Model<typeof inputs, MeteringError> = {
  name: 'metering-error',
  title: 'Metering error',
  summary: 'What a gap between your own token count and the billed one is worth in a year.',
  inputs,
  outputs: {
    errorUsdPerMonth: { label: 'Unaccounted for a month', unit: 'USD/month', show: money(0) },
    errorUsdPerYear: { label: 'Unaccounted for a year', unit: 'USD/year', show: money(0) },
    unnoticedUsd: { label: 'Spent before anybody notices', unit: 'USD', show: money(0) },
  },
  answer: 'errorUsdPerYear',
  compute,
  steps,
  conventions: [],
  limits: [
    'The money is owed whether you count it or not: finding the error corrects the budget, and saves only what was billed wrongly.',
    'An error on average hides larger ones: one customer or one language may be off by several times as much.',
  ],
};
