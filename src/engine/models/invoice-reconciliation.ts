import { count, money, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { optionalStep } from './optional-step.ts';
import { ratioOf } from './ratio.ts';
import { exceeds } from './thresholds.ts';

const tokenCount = (label: string, byDefault: number, hint: string) =>
  ({ label, unit: 'tokens/month', minimum: 1, maximum: 1e18, default: byDefault, hint, show: count(0, 'token') }) as const;

/** A prediction of nothing cannot be off by a share. */
const SMALLEST_PREDICTION_USD = 0.01;

const inputs = {
  gatewayTokens: tokenCount('Tokens a month by your own count', 618_000_000, 'Input and output, retries included, from the logs of your gateway.'),
  billedTokens: tokenCount('Tokens a month by the provider’s count', 645_000_000, 'From the provider’s usage dashboard, for the same days.'),
  predictedUsd: { ...usdPerMonthInput('Predicted token cost', 597.4, 'The token line of the loaded cost at your own count: no repair, no engineering.'), minimum: SMALLEST_PREDICTION_USD },
  invoicedUsd: usdPerMonthInput('Invoice', 623.69, 'Before taxes and credits, for the same days.'),
  notInvoicedUsd: usdPerMonthInput('Repair and engineering', 850, 'The rest of the loaded cost, which no provider invoices: it shows what the wrong comparison would say.'),
} as const satisfies InputSpecs;

export type InvoiceReconciliationInputs = Values<typeof inputs>;

export interface InvoiceReconciliation {
  /** Provider's count over yours, less 1. */
  readonly tokenVariance: number | undefined;
  /** Invoice over predicted token cost, less 1. */
  readonly invoiceVariance: number | undefined;
  readonly varianceUsd: number;
  /** The part that the difference in token counts explains. */
  readonly fromCountUsd: number;
  /** The rest: rates, cache hits, tiers, credits. */
  readonly fromRatesUsd: number;
  /** What comparing the whole loaded cost with the invoice would show: a gap that means nothing. */
  readonly wholeCostVariance: number | undefined;
  readonly verdict: readonly string[];
}

const variance = (actual: number, expected: number): number | undefined => {
  const relative = ratioOf(actual, expected);
  return relative === undefined ? undefined : relative - 1;
};

/** Judged on the amounts, not on a rounded quotient, so that a gap of exactly the limit passes. */
const differBy = (actual: number, expected: number, limit: number): boolean => exceeds(Math.abs(actual - expected) / expected, limit);

/** What the model says: worksheets that compute the same say the same. */
export const RECONCILIATION_SENTENCES = {
  tokensDiffer: 'The token counts differ by more than they should: your tokenizer is not the one that is billed, so predict with the provider’s count.',
  tokensAgree: 'The token counts agree well enough.',
  invoiceWrong: 'The invoice is so far from the predicted token cost that an assumption is wrong: retries, cache hits, traffic mix or rates.',
  invoiceLook: 'The invoice is far enough from the predicted token cost to look for the reason.',
  invoiceAgrees: 'The invoice agrees with the predicted token cost well enough.',
} as const;

function tokenSentence(i: InvoiceReconciliationInputs): string {
  return differBy(i.billedTokens, i.gatewayTokens, RULES['reconcile-tokens'].amount)
    ? RECONCILIATION_SENTENCES.tokensDiffer
    : RECONCILIATION_SENTENCES.tokensAgree;
}

function invoiceSentence(i: InvoiceReconciliationInputs): string {
  if (differBy(i.invoicedUsd, i.predictedUsd, RULES['review-invoice-variance'].amount)) {
    return RECONCILIATION_SENTENCES.invoiceWrong;
  }
  return differBy(i.invoicedUsd, i.predictedUsd, RULES['investigate-variance'].amount)
    ? RECONCILIATION_SENTENCES.invoiceLook
    : RECONCILIATION_SENTENCES.invoiceAgrees;
}

function compute(i: InvoiceReconciliationInputs): Outcome<InvoiceReconciliation> {
  const varianceUsd = i.invoicedUsd - i.predictedUsd;
  const fromCountUsd = (i.predictedUsd * (i.billedTokens - i.gatewayTokens)) / i.gatewayTokens;
  return value({
    tokenVariance: variance(i.billedTokens, i.gatewayTokens),
    invoiceVariance: variance(i.invoicedUsd, i.predictedUsd),
    varianceUsd,
    fromCountUsd,
    fromRatesUsd: varianceUsd - fromCountUsd,
    wholeCostVariance: variance(i.invoicedUsd, i.predictedUsd + i.notInvoicedUsd),
    verdict: [tokenSentence(i), invoiceSentence(i)],
  });
}

const relativeStep = (label: string, actual: number, expected: number, result: number | undefined): readonly Step[] =>
  optionalStep(result, { label, formula: 'actual / expected − 1', values: { actual, expected }, unit: 'share' });

function steps(i: InvoiceReconciliationInputs, r: InvoiceReconciliation): readonly Step[] {
  const { predictedUsd, invoicedUsd, billedTokens: billed, gatewayTokens: counted } = i;
  return [
    ...relativeStep('Difference of the token counts', billed, counted, r.tokenVariance),
    ...relativeStep('Difference of invoice and prediction', invoicedUsd, predictedUsd, r.invoiceVariance),
    { label: 'Difference in dollars', formula: 'invoice − predicted', values: { invoice: invoicedUsd, predicted: predictedUsd }, result: r.varianceUsd, unit: 'USD/month' },
    {
      label: 'Explained by the token count',
      formula: 'predicted × (billed − counted) / counted',
      values: { predicted: predictedUsd, billed, counted },
      result: r.fromCountUsd,
      unit: 'USD/month',
    },
    { label: 'Left to rates, cache and tiers', formula: 'variance − count', values: { variance: r.varianceUsd, count: r.fromCountUsd }, result: r.fromRatesUsd, unit: 'USD/month' },
    ...relativeStep('What the whole loaded cost would show', invoicedUsd, predictedUsd + i.notInvoicedUsd, r.wholeCostVariance),
  ];
}

/** Prediction against invoice, on the token cost alone. Corrects the source essay’s check (Part 3), which holds the whole loaded cost against it. */
export const invoiceReconciliation: Model<typeof inputs, InvoiceReconciliation> = {
  name: 'invoice-reconciliation',
  title: 'Reconciling the invoice',
  summary: 'Whether the invoice confirms your prediction, and whether the gap comes from the token count or from the rates.',
  inputs,
  outputs: {
    tokenVariance: { label: 'Difference of the token counts', unit: 'share', show: percent(1) },
    invoiceVariance: { label: 'Difference of invoice and prediction', unit: 'share', show: percent(1) },
    varianceUsd: { label: 'Difference in dollars', unit: 'USD/month', show: money(0) },
    fromCountUsd: { label: 'Explained by the token count', unit: 'USD/month', show: money(0) },
    fromRatesUsd: { label: 'Left to rates, cache and tiers', unit: 'USD/month', show: money(0) },
    wholeCostVariance: { label: 'What the whole loaded cost would show', unit: 'share', show: percent(1) },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: ['token-cost-only'],
  limits: [
    'Two errors that cancel look like agreement: check the token count and the rates apart, as here.',
    'It takes input and output as miscounted alike; where they cost several times apart, reconcile each.',
    'Invoices follow calendar days in the vendor’s time zone; a month of logs in yours is not the same month.',
  ],
};
