import { HOURS_PER_DAY, DAYS_PER_MONTH, HOURS_PER_MONTH } from '../conventions.ts';
import { count, money, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { gpuCountInput, gpuInputs } from './gpu-inputs.ts';
import { monthsInput, shareInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { ratioOf } from './ratio.ts';
import { difference, exceeds } from './thresholds.ts';

const inputs = {
  usdPerGpuHour: gpuInputs.usdPerGpuHour,
  gpuCount: gpuCountInput(1, 'GPUs that the commitment would cover.'),
  discount: shareInput('Discount for the commitment', 0.25, 'From the vendor’s offer: it grows with the term.', 0.99),
  termMonths: {
    ...monthsInput('Term of the commitment', 6, 60, 'Months that you would pay for whatever happens.'),
    minimum: 1,
    whole: true,
  },
  monthsNeeded: monthsInput(
    'Time that you will need the GPUs',
    6,
    60,
    'How long this model on this card stays right: think of your last three models.',
  ),
  hoursPerDay: {
    label: 'Hours a day that they are needed',
    unit: 'hours/day',
    minimum: 0,
    maximum: HOURS_PER_DAY,
    default: HOURS_PER_DAY,
    hint: 'On demand you could give them back for the rest, if there is capacity when you return.',
    show: count(1, 'hour a day'),
  },
} as const satisfies InputSpecs;

export type CommitmentDiscountInputs = Values<typeof inputs>;

export interface CommitmentDiscount {
  readonly commitmentUsd: number;
  /** The hours needed within the term, at the hourly price. */
  readonly onDemandUsd: number;
  /** On demand less commitment, as the use beyond the break-even at the hourly price: equal bills give exactly 0. */
  readonly savingUsd: number;
  /** Hours used over hours of the term. */
  readonly use: number;
  readonly breakEvenUse: number;
  /** Months of need, at these hours a day, from which the commitment pays; undefined when even the whole term does not reach it. */
  readonly breakEvenMonths: number | undefined;
  /** What an hour that is used costs under the commitment; undefined when none is. */
  readonly usdPerUsedGpuHour: number | undefined;
  readonly verdict: string;
}

function compute(i: CommitmentDiscountInputs): Outcome<CommitmentDiscount> {
  const monthsUsed = Math.min(i.monthsNeeded, i.termMonths);
  const commitmentUsd = i.gpuCount * i.usdPerGpuHour * (1 - i.discount) * HOURS_PER_MONTH * i.termMonths;
  const onDemandUsd = i.gpuCount * i.usdPerGpuHour * i.hoursPerDay * DAYS_PER_MONTH * monthsUsed;
  const use = (i.hoursPerDay * monthsUsed) / (HOURS_PER_DAY * i.termMonths);
  const breakEvenMonths = ratioOf(i.termMonths * (1 - i.discount) * HOURS_PER_DAY, i.hoursPerDay);
  return value({
    commitmentUsd,
    onDemandUsd,
    savingUsd: i.gpuCount * i.usdPerGpuHour * HOURS_PER_MONTH * i.termMonths * difference(use, 1 - i.discount),
    use,
    breakEvenUse: 1 - i.discount,
    breakEvenMonths: breakEvenMonths === undefined || exceeds(breakEvenMonths, i.termMonths) ? undefined : breakEvenMonths,
    usdPerUsedGpuHour: ratioOf(i.usdPerGpuHour * (1 - i.discount), use),
    verdict: verdict(use, 1 - i.discount),
  });
}

function verdict(use: number, breakEvenUse: number): string {
  if (exceeds(use, breakEvenUse)) return 'You would use enough of the commitment for the discount to pay.';
  if (exceeds(breakEvenUse, use)) return 'Too little of the commitment would be used: pay for the hours that you need.';
  return 'Both cost the same; on demand leaves you free to stop.';
}

function steps(i: CommitmentDiscountInputs, result: CommitmentDiscount): readonly Step[] {
  const { commitmentUsd: commitment, onDemandUsd: onDemand, breakEvenMonths, usdPerUsedGpuHour } = result;
  const { gpuCount: gpus, usdPerGpuHour: price, discount, termMonths: term, monthsNeeded: needed, hoursPerDay: daily } = i;
  return [
    {
      label: 'Paid under the commitment',
      formula: 'gpus × price × (1 − discount) × hours × term',
      values: { gpus, price, discount, hours: HOURS_PER_MONTH, term },
      result: commitment,
      unit: 'USD',
    },
    {
      label: 'Paid on demand for the hours needed',
      formula: 'gpus × price × daily × days × min(needed, term)',
      values: { gpus, price, daily, days: DAYS_PER_MONTH, needed, term },
      result: onDemand,
      unit: 'USD',
    },
    {
      label: 'Use of the commitment',
      formula: 'daily × min(needed, term) / (day × term)',
      values: { daily, needed, term, day: HOURS_PER_DAY },
      result: result.use,
      unit: 'share',
    },
    { label: 'Use at which it pays', formula: '1 − discount', values: { discount }, result: result.breakEvenUse, unit: 'share' },
    {
      label: 'Saved by committing',
      formula: 'gpus × price × hours × term × (use − pays)',
      values: { gpus, price, hours: HOURS_PER_MONTH, term, use: result.use, pays: result.breakEvenUse },
      result: result.savingUsd,
      unit: 'USD',
    },
    ...(breakEvenMonths === undefined
      ? []
      : [
          {
            label: 'Time needed from which it pays',
            formula: 'term × (1 − discount) × day / daily',
            values: { term, discount, day: HOURS_PER_DAY, daily },
            result: breakEvenMonths,
            unit: 'months',
          } satisfies Step,
        ]),
    ...(usdPerUsedGpuHour === undefined
      ? []
      : [
          {
            label: 'Price of an hour that is used',
            formula: 'price × (1 − discount) / use',
            values: { price, discount, use: result.use },
            result: usdPerUsedGpuHour,
            unit: 'USD/GPU-hour',
          } satisfies Step,
        ]),
  ];
}

/** A discount against the hours that would go unused: it pays when the use exceeds one less the discount. */
export const commitmentDiscount: Model<typeof inputs, CommitmentDiscount> = {
  name: 'commitment-discount',
  title: 'Commit or pay by the hour',
  summary: 'Whether a discount for committing outweighs the hours and months that you would not use.',
  inputs,
  outputs: {
    commitmentUsd: { label: 'Paid under the commitment', unit: 'USD', show: money(0) },
    onDemandUsd: { label: 'Paid on demand for the hours needed', unit: 'USD', show: money(0) },
    savingUsd: { label: 'Saved by committing', unit: 'USD', show: money(0) },
    use: { label: 'Use of the commitment', unit: 'share', show: percent(0) },
    breakEvenUse: { label: 'Use at which it pays', unit: 'share', show: percent(0) },
    breakEvenMonths: { label: 'Time needed from which it pays', unit: 'months', show: count(1, 'month') },
    usdPerUsedGpuHour: { label: 'Price of an hour that is used', unit: 'USD/GPU-hour', show: money(2) },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: ['month-720', 'whole-gpus'],
  limits: [
    'It compares within the term only; what you need after it costs the same either way.',
    'It takes the hourly price as fixed for the term, and on-demand capacity as there when you want it: neither is promised.',
    'Leaving early may cost less than the whole term where the contract says so.',
  ],
};
