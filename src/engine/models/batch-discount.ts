import { MONTHS_PER_YEAR } from '../conventions.ts';
import { count, money, percent } from '../format.ts';
import { never, value, type Outcome } from '../outcome.ts';
import { shareInput } from './input-kinds.ts';
import { lcpr, rawStep, rawUsdPerRequest } from './lcpr.ts';
import { attempts, loadedCost, NO_SUCCESS, successes } from './loaded-cost.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { optionalStep, savingShareStep } from './optional-step.ts';
import { ratioOf } from './ratio.ts';

const inputs = {
  ...lcpr.inputs,
  eligibleShare: shareInput('Share of requests that can wait', 0.5, 'Requests whose answer nobody waits for: embeddings, evals, nightly summaries.'),
  batchDiscount: shareInput('Batch discount on tokens', 0.5, 'From the vendor’s price page: one less the batch price over the standard price.'),
  setUpHours: {
    label: 'One-off hours to send them as batches',
    unit: 'hours',
    minimum: 0,
    maximum: 1e5,
    default: 40,
    hint: 'Submitting files, polling for results, handling the requests that come back late or failed.',
    show: count(0, 'hour'),
  },
} as const satisfies InputSpecs;

export type BatchDiscountInputs = Values<typeof inputs>;

export interface BatchDiscount {
  readonly plainTokenUsdPerMonth: number;
  readonly batchTokenUsdPerMonth: number;
  readonly savingUsdPerMonth: number;
  readonly savingUsdPerYear: number;
  readonly plainMonthlyUsd: number;
  readonly batchMonthlyUsd: number;
  readonly savingShare: number | undefined;
  readonly plainUsdPerSuccess: number;
  readonly batchUsdPerSuccess: number;
  readonly setUpUsd: number;
  /** Months until the saving has paid for the set-up; undefined when nothing is saved. */
  readonly paybackMonths: number | undefined;
}

function compute(i: BatchDiscountInputs): Outcome<BatchDiscount> {
  if (i.gatePassRate === 0) return never(NO_SUCCESS);
  const raw = rawUsdPerRequest(i);
  const plainTokenUsd = raw * attempts(i);
  const batchTokenUsd = plainTokenUsd * (1 - i.eligibleShare * i.batchDiscount);
  const plain = loadedCost(i, plainTokenUsd, 0, raw);
  const batch = loadedCost(i, batchTokenUsd, 0, raw);
  const savingUsdPerMonth = plainTokenUsd * i.eligibleShare * i.batchDiscount;
  const setUpUsd = i.setUpHours * i.engineeringUsdPerHour;
  return value({
    plainTokenUsdPerMonth: plainTokenUsd,
    batchTokenUsdPerMonth: batchTokenUsd,
    savingUsdPerMonth,
    savingUsdPerYear: savingUsdPerMonth * MONTHS_PER_YEAR,
    plainMonthlyUsd: plain.monthlyUsd,
    batchMonthlyUsd: batch.monthlyUsd,
    savingShare: ratioOf(savingUsdPerMonth, plain.monthlyUsd),
    plainUsdPerSuccess: plain.usdPerSuccess,
    batchUsdPerSuccess: batch.usdPerSuccess,
    setUpUsd,
    paybackMonths: ratioOf(setUpUsd, savingUsdPerMonth),
  });
}

function steps(i: BatchDiscountInputs, r: BatchDiscount): readonly Step[] {
  const [plain, saving] = [r.plainTokenUsdPerMonth, r.savingUsdPerMonth];
  const shares = { eligible: i.eligibleShare, discount: i.batchDiscount };
  const failures = i.requestsPerMonth * (1 - i.gatePassRate);
  const rest = { failures, repair: i.repairUsdPerFailure, hours: i.engineeringHoursPerMonth, rate: i.engineeringUsdPerHour };
  const perSuccess = (label: string, bill: number, result: number): Step => ({
    label,
    formula: 'bill / successes',
    values: { bill, successes: successes(i) },
    result,
    unit: 'USD/success',
  });
  const monthly = 'tokens + failures × repair + hours × rate';
  return [
    rawStep(i),
    {
      label: 'Tokens at standard prices',
      formula: 'raw × requests × (1 + retry)',
      values: { raw: rawUsdPerRequest(i), requests: i.requestsPerMonth, retry: i.retryRate },
      result: plain,
      unit: 'USD/month',
    },
    { label: 'Saving a month', formula: 'plain × eligible × discount', values: { plain, ...shares }, result: saving, unit: 'USD/month' },
    { label: 'Saving a year', formula: 'saving × months', values: { saving, months: MONTHS_PER_YEAR }, result: r.savingUsdPerYear, unit: 'USD/year' },
    { label: 'Tokens with batches', formula: 'plain × (1 − eligible × discount)', values: { plain, ...shares }, result: r.batchTokenUsdPerMonth, unit: 'USD/month' },
    { label: 'Monthly cost without', formula: monthly, values: { tokens: plain, ...rest }, result: r.plainMonthlyUsd, unit: 'USD/month' },
    { label: 'Monthly cost with', formula: monthly, values: { tokens: r.batchTokenUsdPerMonth, ...rest }, result: r.batchMonthlyUsd, unit: 'USD/month' },
    ...savingShareStep('Saving as a share of the bill', saving, r.plainMonthlyUsd, r.savingShare),
    perSuccess('Loaded cost per request without', r.plainMonthlyUsd, r.plainUsdPerSuccess),
    perSuccess('Loaded cost per request with', r.batchMonthlyUsd, r.batchUsdPerSuccess),
    { label: 'Set-up', formula: 'hours × rate', values: { hours: i.setUpHours, rate: i.engineeringUsdPerHour }, result: r.setUpUsd, unit: 'USD' },
    ...optionalStep(r.paybackMonths, { label: 'Payback', formula: 'setUp / saving', values: { setUp: r.setUpUsd, saving }, unit: 'months' }),
  ];
}

/** Sending the requests that can wait through a vendor’s batch tier. From the source essay’s batch card (Part 5). */
export const batchDiscount: Model<typeof inputs, BatchDiscount> = {
  name: 'batch-discount',
  title: 'Batch discount',
  summary: 'What you save by sending the requests that can wait as batches, and when the work for it is paid back.',
  inputs,
  outputs: {
    plainTokenUsdPerMonth: { label: 'Tokens at standard prices', unit: 'USD/month', show: money(0) },
    batchTokenUsdPerMonth: { label: 'Tokens with batches', unit: 'USD/month', show: money(0) },
    savingUsdPerMonth: { label: 'Saving a month', unit: 'USD/month', show: money(0) },
    savingUsdPerYear: { label: 'Saving a year', unit: 'USD/year', show: money(0) },
    plainMonthlyUsd: { label: 'Monthly cost without', unit: 'USD/month', show: money(0) },
    batchMonthlyUsd: { label: 'Monthly cost with', unit: 'USD/month', show: money(0) },
    savingShare: { label: 'Saving as a share of the bill', unit: 'share', show: percent(1) },
    plainUsdPerSuccess: { label: 'Loaded cost per request without', unit: 'USD/success', show: money(4) },
    batchUsdPerSuccess: { label: 'Loaded cost per request with', unit: 'USD/success', show: money(4) },
    setUpUsd: { label: 'Set-up', unit: 'USD', show: money(0) },
    paybackMonths: { label: 'Payback', unit: 'months', show: count(1, 'month') },
  },
  answer: 'savingUsdPerMonth',
  compute,
  steps,
  conventions: ['retries-extra', 'original-requests', 'flat-repair', 'repair-not-success'],
  limits: [
    'A batch comes back after minutes or hours: a request that someone waits for is not eligible.',
    'Some vendors do not give the batch price and the cache price at once; then the saving is against the cached bill, and smaller.',
    'It gives batched requests the same size, retries and gate as the others.',
  ],
};
