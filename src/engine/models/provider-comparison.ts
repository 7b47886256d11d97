import { MONTHS_PER_YEAR } from '../conventions.ts';
import { money, multiple, percent } from '../format.ts';
import { settle } from '../outcome.ts';
import type { Model, Step } from './model.ts';
import { optionalStep, savingShareStep } from './optional-step.ts';
import { ratioOf } from './ratio.ts';
import { difference } from './thresholds.ts';
import { costOn, onCurrent, onOther, stepsOn, twoOfferInputs, type TwoOffers } from './two-offers.ts';

export interface ProviderComparison {
  readonly currentRawUsdPerRequest: number;
  readonly otherRawUsdPerRequest: number;
  /** Current over other, tokens alone; undefined when the other's tokens are free. */
  readonly rawRatio: number | undefined;
  readonly currentUsdPerSuccess: number;
  readonly otherUsdPerSuccess: number;
  /** Current over other, everything counted. */
  readonly loadedRatio: number | undefined;
  readonly currentMonthlyUsd: number;
  readonly otherMonthlyUsd: number;
  /** Bill against bill; negative when the other offer costs more. */
  readonly savingUsdPerMonth: number;
  readonly savingUsdPerYear: number;
  readonly savingShare: number | undefined;
  /** For as many successes as the current offer gives: what counts when the gates differ. */
  readonly savingAtEqualSuccessesUsdPerMonth: number;
}

function compare(i: TwoOffers): ProviderComparison {
  const [current, other] = [costOn(onCurrent(i)), costOn(onOther(i))];
  const savingUsdPerMonth = difference(current.monthlyUsd, other.monthlyUsd);
  return {
    currentRawUsdPerRequest: current.rawUsdPerRequest,
    otherRawUsdPerRequest: other.rawUsdPerRequest,
    rawRatio: ratioOf(current.rawUsdPerRequest, other.rawUsdPerRequest),
    currentUsdPerSuccess: current.usdPerSuccess,
    otherUsdPerSuccess: other.usdPerSuccess,
    loadedRatio: ratioOf(current.usdPerSuccess, other.usdPerSuccess),
    currentMonthlyUsd: current.monthlyUsd,
    otherMonthlyUsd: other.monthlyUsd,
    savingUsdPerMonth,
    savingUsdPerYear: savingUsdPerMonth * MONTHS_PER_YEAR,
    savingShare: ratioOf(savingUsdPerMonth, current.monthlyUsd),
    savingAtEqualSuccessesUsdPerMonth: difference(current.usdPerSuccess, other.usdPerSuccess) * current.successesPerMonth,
  };
}

const quotient = (label: string, current: number, other: number, result: number | undefined): readonly Step[] =>
  optionalStep(result, { label, formula: 'current / other', values: { current, other }, unit: 'ratio' });

function steps(i: TwoOffers, r: ProviderComparison): readonly Step[] {
  const monthly = { current: r.currentMonthlyUsd, other: r.otherMonthlyUsd };
  return [
    ...stepsOn('Current', onCurrent(i)),
    ...stepsOn('Other', onOther(i)),
    ...quotient('Raw ratio', r.currentRawUsdPerRequest, r.otherRawUsdPerRequest, r.rawRatio),
    ...quotient('Loaded ratio', r.currentUsdPerSuccess, r.otherUsdPerSuccess, r.loadedRatio),
    { label: 'Saving a month', formula: 'current − other', values: monthly, result: r.savingUsdPerMonth, unit: 'USD/month' },
    {
      label: 'Saving a year',
      formula: 'monthly × months',
      values: { monthly: r.savingUsdPerMonth, months: MONTHS_PER_YEAR },
      result: r.savingUsdPerYear,
      unit: 'USD/year',
    },
    ...savingShareStep('Saving as a share of the current bill', r.savingUsdPerMonth, r.currentMonthlyUsd, r.savingShare),
    {
      label: 'Saving a month at equal successes',
      formula: '(current − other) × successes',
      values: { current: r.currentUsdPerSuccess, other: r.otherUsdPerSuccess, successes: costOn(onCurrent(i)).successesPerMonth },
      result: r.savingAtEqualSuccessesUsdPerMonth,
      unit: 'USD/month',
    },
  ];
}

/** Two offers priced per token on one workload: how far apart on tokens, and on the bill. From the source essay’s Parts 0 and 1. */
export const providerComparison: Model<typeof twoOfferInputs, ProviderComparison> = {
  name: 'provider-comparison',
  title: 'Two offers on one workload',
  summary: 'How many times one offer costs the other, on tokens and on the whole bill, and what moving saves.',
  inputs: twoOfferInputs,
  outputs: {
    currentRawUsdPerRequest: { label: 'Current: raw cost per request', unit: 'USD/request', show: money(4) },
    otherRawUsdPerRequest: { label: 'Other: raw cost per request', unit: 'USD/request', show: money(4) },
    rawRatio: { label: 'Raw ratio', unit: 'ratio', show: multiple(1, '×') },
    currentUsdPerSuccess: { label: 'Current: loaded cost per request', unit: 'USD/success', show: money(4) },
    otherUsdPerSuccess: { label: 'Other: loaded cost per request', unit: 'USD/success', show: money(4) },
    loadedRatio: { label: 'Loaded ratio', unit: 'ratio', show: multiple(1, '×') },
    currentMonthlyUsd: { label: 'Current: monthly cost', unit: 'USD/month', show: money(0) },
    otherMonthlyUsd: { label: 'Other: monthly cost', unit: 'USD/month', show: money(0) },
    savingUsdPerMonth: { label: 'Saving a month', unit: 'USD/month', show: money(0) },
    savingUsdPerYear: { label: 'Saving a year', unit: 'USD/year', show: money(0) },
    savingShare: { label: 'Saving as a share of the current bill', unit: 'share', show: percent(1) },
    savingAtEqualSuccessesUsdPerMonth: { label: 'Saving a month at equal successes', unit: 'USD/month', show: money(0) },
  },
  answer: 'savingUsdPerMonth',
  compute: (i) => settle(() => compare(i)),
  steps,
  conventions: ['retries-extra', 'original-requests', 'flat-repair', 'repair-not-success'],
  limits: [
    'It gives the other offer the same gate and retries unless you enter its own; measure them on your prompts before you trust the ratio.',
    'When the gates differ, the two bills buy different numbers of usable answers: read the saving at equal successes.',
    'It leaves out what the move itself costs.',
  ],
};
