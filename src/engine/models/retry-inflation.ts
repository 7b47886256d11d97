import { count, money, multiple, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { retriesPerRequest } from './document-backfill.ts';
import { geometricStep, geometricSum } from './geometric-sum.ts';
import { shareInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';

const inputs = {
  measured: shareInput(
    'Measured retry figure',
    0.2,
    'The percentage on your dashboard. Find out what it divides by: original requests, or all calls.',
    0.99,
  ),
  retriesAllowed: {
    label: 'Retries allowed per request',
    unit: 'calls',
    minimum: 1,
    maximum: 100,
    default: 3,
    hint: 'The limit in your client or gateway.',
    show: count(0, 'retry'),
    whole: true,
  },
  usdPerMonth: usdPerMonthInput('Token cost if nothing were retried', 8000, 'Requests times the cost of one attempt.'),
} as const satisfies InputSpecs;

export type RetryInflationInputs = Values<typeof inputs>;

export interface RetryInflation {
  /** Read as extra attempts per original request: 1 + r, which is also what one allowed retry gives. */
  readonly perRequestMultiplier: number;
  /** Read as the chance that any attempt, a retry too, is sent again, up to the limit. */
  readonly limitedMultiplier: number;
  /** The same without a limit; also the reading as a share of all calls: 1 / (1 − share). */
  readonly unlimitedMultiplier: number;
  /** Extra attempts per original request when the figure is a share of all calls: share / (1 − share). */
  readonly retriesPerRequest: number;
  readonly perRequestUsd: number;
  readonly limitedUsd: number;
  readonly unlimitedUsd: number;
  /** How far the first reading falls short of the last. */
  readonly shortfall: number;
}

function compute(i: RetryInflationInputs): Outcome<RetryInflation> {
  const perRequestMultiplier = 1 + i.measured;
  const limitedMultiplier = geometricSum(i.measured, i.retriesAllowed);
  const unlimitedMultiplier = 1 / (1 - i.measured);
  return value({
    perRequestMultiplier,
    limitedMultiplier,
    unlimitedMultiplier,
    retriesPerRequest: retriesPerRequest(i.measured),
    perRequestUsd: i.usdPerMonth * perRequestMultiplier,
    limitedUsd: i.usdPerMonth * limitedMultiplier,
    unlimitedUsd: i.usdPerMonth * unlimitedMultiplier,
    shortfall: i.measured ** 2,
  });
}

function steps(i: RetryInflationInputs, r: RetryInflation): readonly Step[] {
  const [figure, once] = [i.measured, i.usdPerMonth];
  const bill = (label: string, multiplier: number, result: number): Step => ({
    label,
    formula: 'once × multiplier',
    values: { once, multiplier },
    result,
    unit: 'USD/month',
  });
  return [
    { label: 'As extra attempts per request', formula: '1 + figure', values: { figure }, result: r.perRequestMultiplier, unit: 'ratio' },
    geometricStep('As the chance of any attempt, up to the limit', 'ratio', ['figure', 'allowed'], [figure, i.retriesAllowed], r.limitedMultiplier),
    { label: 'As a share of all calls, or without a limit', formula: '1 / (1 − figure)', values: { figure }, result: r.unlimitedMultiplier, unit: 'ratio' },
    { label: 'Retries per request, if it is a share of all calls', formula: 'figure / (1 − figure)', values: { figure }, result: r.retriesPerRequest, unit: 'ratio' },
    bill('Bill, extra attempts per request', r.perRequestMultiplier, r.perRequestUsd),
    bill('Bill, chance of any attempt', r.limitedMultiplier, r.limitedUsd),
    bill('Bill, share of all calls', r.unlimitedMultiplier, r.unlimitedUsd),
    { label: 'Shortfall of the first reading', formula: 'figure^2', values: { figure }, result: r.shortfall, unit: 'share' },
  ];
}

/** One percentage of retries, read in the ways that people mean it. The source essay uses two of them (Part 0 and Part 1). */
export const retryInflation: Model<typeof inputs, RetryInflation> = {
  name: 'retry-inflation',
  title: 'What a retry rate means',
  summary: 'How many attempts the same retry percentage stands for, by what it divides and by whether retries can fail too.',
  inputs,
  outputs: {
    perRequestMultiplier: { label: 'As extra attempts per request', unit: 'ratio', show: multiple(3, '×') },
    limitedMultiplier: { label: 'As the chance of any attempt, up to the limit', unit: 'ratio', show: multiple(3, '×') },
    unlimitedMultiplier: { label: 'As a share of all calls, or without a limit', unit: 'ratio', show: multiple(3, '×') },
    retriesPerRequest: { label: 'Retries per request, if it is a share of all calls', unit: 'ratio', show: count(3) },
    perRequestUsd: { label: 'Bill, extra attempts per request', unit: 'USD/month', show: money(0) },
    limitedUsd: { label: 'Bill, chance of any attempt', unit: 'USD/month', show: money(0) },
    unlimitedUsd: { label: 'Bill, share of all calls', unit: 'USD/month', show: money(0) },
    shortfall: { label: 'Shortfall of the first reading', unit: 'share', show: percent(1) },
  },
  answer: 'perRequestMultiplier',
  compute,
  steps,
  conventions: ['retries-extra', 'retry-share-of-traffic'],
  limits: [
    'Retries of a broken request fail more often than the first attempts of all requests: then even the last reading is too low.',
    'A gateway that retries out of sight shows no retries at all; compare the invoice with your request count.',
  ],
};
