import { TOKENS_PER_MTOK } from '../conventions.ts';
import { count, money } from '../format.ts';
import { infeasible, never, value, type Outcome } from '../outcome.ts';
import { usdPerMonthInput } from './input-kinds.ts';
import { lcpr, rawUsdPerRequest } from './lcpr.ts';
import { engineeringUsd } from './loaded-cost.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';

/** Days in the month of every bill here. */
const DAYS_PER_MONTH = 30;

// The volume is what is asked for, so it is no input; everything else is as in the loaded cost.
const { requestsPerMonth: _asked, ...perRequest } = lcpr.inputs;

const inputs = {
  spendUsdPerMonth: usdPerMonthInput('Spend', 10_000, 'A budget, or a threshold that somebody gave you in dollars.'),
  ...perRequest,
} as const satisfies InputSpecs;

export type SpendToVolumeInputs = Values<typeof inputs>;

export interface SpendToVolume {
  readonly tokenUsdPerRequest: number;
  readonly loadedUsdPerRequest: number;
  /** When the spend is the vendor’s invoice: tokens with their retries. */
  readonly requestsOnInvoice: number;
  /** When the spend is the loaded bill: engineering and repair come off first. */
  readonly requestsOnLoadedBill: number;
  readonly requestsPerDay: number;
  readonly outputTokensPerDay: number;
}

function compute(i: SpendToVolumeInputs): Outcome<SpendToVolume> {
  const tokenUsdPerRequest = rawUsdPerRequest(i) * (1 + i.retryRate);
  if (tokenUsdPerRequest === 0) return never('Tokens cost nothing here, so no volume uses up the spend');
  const left = i.spendUsdPerMonth - engineeringUsd(i);
  if (left < 0) return infeasible('Engineering alone costs more than the whole spend, so no request can be paid for');
  const loadedUsdPerRequest = tokenUsdPerRequest + (1 - i.gatePassRate) * i.repairUsdPerFailure;
  const requestsOnInvoice = i.spendUsdPerMonth / tokenUsdPerRequest;
  return value({
    tokenUsdPerRequest,
    loadedUsdPerRequest,
    requestsOnInvoice,
    requestsOnLoadedBill: left / loadedUsdPerRequest,
    requestsPerDay: requestsOnInvoice / DAYS_PER_MONTH,
    outputTokensPerDay: (requestsOnInvoice * (1 + i.retryRate) * i.outputTokens) / DAYS_PER_MONTH,
  });
}

function steps(i: SpendToVolumeInputs, result: SpendToVolume): readonly Step[] {
  return [
    {
      label: 'Tokens of one request, retries included',
      formula: '(input × inputPrice + output × outputPrice) / million × (1 + retry)',
      values: {
        input: i.inputTokens,
        inputPrice: i.inputUsdPerMtok,
        output: i.outputTokens,
        outputPrice: i.outputUsdPerMtok,
        million: TOKENS_PER_MTOK,
        retry: i.retryRate,
      },
      result: result.tokenUsdPerRequest,
      unit: 'USD/request',
    },
    {
      label: 'Requests, when the spend is an invoice',
      formula: 'spend / tokens',
      values: { spend: i.spendUsdPerMonth, tokens: result.tokenUsdPerRequest },
      result: result.requestsOnInvoice,
      unit: 'requests/month',
    },
    {
      label: 'Requests, when the spend is the loaded bill',
      formula: '(spend − hours × rate) / (tokens + (1 − gate) × repair)',
      values: {
        spend: i.spendUsdPerMonth,
        hours: i.engineeringHoursPerMonth,
        rate: i.engineeringUsdPerHour,
        tokens: result.tokenUsdPerRequest,
        gate: i.gatePassRate,
        repair: i.repairUsdPerFailure,
      },
      result: result.requestsOnLoadedBill,
      unit: 'requests/month',
    },
    {
      label: 'Requests a day on the invoice',
      formula: 'requests / 30',
      values: { requests: result.requestsOnInvoice },
      result: result.requestsPerDay,
      unit: 'requests/day',
    },
  ];
}

/** How many requests a monthly spend is: thresholds in dollars mean nothing until they are a volume of one’s own. */
export const spendToVolume: Model<typeof inputs, SpendToVolume> = {
  name: 'spend-to-volume',
  title: 'How many requests is that spend?',
  summary: 'The volume that a monthly spend pays for, as an invoice and as a loaded bill.',
  inputs,
  outputs: {
    tokenUsdPerRequest: { label: 'Tokens of one request, retries included', unit: 'USD/request', show: money(4) },
    loadedUsdPerRequest: { label: 'The same with repair', unit: 'USD/request', show: money(4) },
    requestsOnInvoice: { label: 'Requests, when the spend is an invoice', unit: 'requests/month', show: count(0, 'request') },
    requestsOnLoadedBill: { label: 'Requests, when the spend is the loaded bill', unit: 'requests/month', show: count(0, 'request') },
    requestsPerDay: { label: 'Requests a day on the invoice', unit: 'requests/day', show: count(0, 'request') },
    outputTokensPerDay: { label: 'Output tokens a day on the invoice', unit: 'tokens/day', show: count(0, 'token') },
  },
  answer: 'requestsOnInvoice',
  compute,
  steps,
  conventions: ['month-720', 'retries-extra', 'flat-repair'],
  limits: [
    'It knows nothing of cached or batched tokens: with those the same spend is more requests.',
    'One mean request stands for all: a workload with a long tail of large ones is fewer requests than this.',
    'Engineering hours are held fixed; at another volume they may differ.',
  ],
};
