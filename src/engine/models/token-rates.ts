import { SECONDS_PER_DAY, SECONDS_PER_MONTH, TOKENS_PER_MTOK } from '../conventions.ts';
import { count, money } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { tokensPerRequestInput, usdPerMtokInput } from './gpu-inputs.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';

const inputs = {
  tokensInPeriod: {
    label: 'Output tokens in the period',
    unit: 'tokens',
    minimum: 0,
    maximum: 1e15,
    default: 130_000,
    hint: 'The figure as you have it: from a dashboard, a limit or a price page.',
    show: count(0, 'token'),
  },
  periodSeconds: {
    label: 'Period of that figure',
    unit: 's',
    minimum: 1,
    maximum: SECONDS_PER_MONTH,
    default: 60,
    hint: 'Limits are often stated for a minute, bills for a month.',
    show: count(0, 'second'),
    choices: [
      { value: 1, label: 'A second' },
      { value: 60, label: 'A minute' },
      { value: 3600, label: 'An hour' },
      { value: SECONDS_PER_DAY, label: 'A day' },
      { value: SECONDS_PER_MONTH, label: 'A month' },
    ],
  },
  tokensPerRequest: tokensPerRequestInput('Output tokens', 1, 300, 'Take the mean from the usage field of the API response.'),
  usdPerMtok: usdPerMtokInput('Price of output', 1.7, 'From the vendor’s price page, or your contract.'),
} as const satisfies InputSpecs;

export type TokenRatesInputs = Values<typeof inputs>;

export interface TokenRates {
  readonly tokensPerSecond: number;
  readonly tokensPerMinute: number;
  readonly tokensPerDay: number;
  readonly tokensPerMonth: number;
  readonly requestsPerSecond: number;
  readonly requestsPerDay: number;
  readonly requestsPerMonth: number;
  readonly usdPerMonth: number;
}

function compute(i: TokenRatesInputs): Outcome<TokenRates> {
  const tokensPerSecond = i.tokensInPeriod / i.periodSeconds;
  const inPeriod = (seconds: number): number => (i.tokensInPeriod * seconds) / i.periodSeconds;
  return value({
    tokensPerSecond,
    tokensPerMinute: inPeriod(60),
    tokensPerDay: inPeriod(SECONDS_PER_DAY),
    tokensPerMonth: inPeriod(SECONDS_PER_MONTH),
    requestsPerSecond: tokensPerSecond / i.tokensPerRequest,
    requestsPerDay: inPeriod(SECONDS_PER_DAY) / i.tokensPerRequest,
    requestsPerMonth: inPeriod(SECONDS_PER_MONTH) / i.tokensPerRequest,
    usdPerMonth: (inPeriod(SECONDS_PER_MONTH) * i.usdPerMtok) / TOKENS_PER_MTOK,
  });
}

function steps(i: TokenRatesInputs, result: TokenRates): readonly Step[] {
  const perSecond = result.tokensPerSecond;
  const tokens = (label: string, seconds: number, amount: number, unit: Step['unit']): Step => ({
    label,
    formula: 'perSecond × seconds',
    values: { perSecond, seconds },
    result: amount,
    unit,
  });
  const requests = (label: string, amount: number, outOf: number, unit: Step['unit']): Step => ({
    label,
    formula: 'tokens / perRequest',
    values: { tokens: outOf, perRequest: i.tokensPerRequest },
    result: amount,
    unit,
  });
  return [
    {
      label: 'Tokens a second',
      formula: 'tokens / period',
      values: { tokens: i.tokensInPeriod, period: i.periodSeconds },
      result: perSecond,
      unit: 'tokens/s',
    },
    tokens('Tokens a minute', 60, result.tokensPerMinute, 'tokens/minute'),
    tokens('Tokens a day', SECONDS_PER_DAY, result.tokensPerDay, 'tokens/day'),
    tokens('Tokens a month', SECONDS_PER_MONTH, result.tokensPerMonth, 'tokens/month'),
    requests('Requests a second', result.requestsPerSecond, perSecond, 'requests/s'),
    requests('Requests a day', result.requestsPerDay, result.tokensPerDay, 'requests/day'),
    requests('Requests a month', result.requestsPerMonth, result.tokensPerMonth, 'requests/month'),
    {
      label: 'Cost a month at the price per token',
      formula: 'tokens × price / million',
      values: { tokens: result.tokensPerMonth, price: i.usdPerMtok, million: TOKENS_PER_MTOK },
      result: result.usdPerMonth,
      unit: 'USD/month',
    },
  ];
}

/** One rate of tokens in every period that dashboards, limits and bills use. */
export const tokenRates: Model<typeof inputs, TokenRates> = {
  name: 'token-rates',
  title: 'Tokens a minute, a day, a month',
  summary: 'What a rate of tokens is in other periods, in requests and in money.',
  inputs,
  outputs: {
    tokensPerSecond: { label: 'Tokens a second', unit: 'tokens/s', show: count(0, 'token') },
    tokensPerMinute: { label: 'Tokens a minute', unit: 'tokens/minute', show: count(0, 'token') },
    tokensPerDay: { label: 'Tokens a day', unit: 'tokens/day', show: count(0, 'token') },
    tokensPerMonth: { label: 'Tokens a month', unit: 'tokens/month', show: count(0, 'token') },
    requestsPerSecond: { label: 'Requests a second', unit: 'requests/s', show: count(1, 'request') },
    requestsPerDay: { label: 'Requests a day', unit: 'requests/day', show: count(0, 'request') },
    requestsPerMonth: { label: 'Requests a month', unit: 'requests/month', show: count(0, 'request') },
    usdPerMonth: { label: 'Cost a month at this price', unit: 'USD/month', show: money(0) },
  },
  answer: 'usdPerMonth',
  compute,
  steps,
  conventions: ['month-720'],
  limits: [
    'It spreads the tokens evenly over the period; a rate at peak must not be turned into a month, nor a month into a peak.',
    'The cost counts output tokens only; a serverless bill has input tokens on it as well.',
  ],
};
