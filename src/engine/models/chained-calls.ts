import { count, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { geometricStep, geometricSum } from './geometric-sum.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';

const inputs = {
  calls: {
    label: 'Calls in a chain',
    unit: 'calls',
    minimum: 1,
    maximum: 1000,
    default: 6,
    hint: 'Calls that wait for one another in one workflow; count calls that run side by side once.',
    show: count(0, 'call'),
    whole: true,
  },
  secondsPerCall: {
    label: 'Mean time of a call, seconds',
    unit: 's',
    minimum: 0.001,
    maximum: 1e5,
    default: 1.5,
    hint: 'From your traces, network and checks included.',
    show: count(1, 'second'),
  },
  failureRate: {
    label: 'Failures per call, percent',
    unit: 'share',
    minimum: 0.001,
    maximum: 1,
    default: 0.05,
    hint: 'Share of single attempts whose answer cannot be used, before any retry.',
    show: percent(1),
  },
  retries: {
    label: 'Retries allowed per call',
    unit: 'calls',
    minimum: 0,
    maximum: 3,
    default: 1,
    hint: 'A setting of your agent framework or client.',
    show: count(0),
    whole: true,
  },
  secondsBudget: {
    label: 'Time that a user waits, seconds',
    unit: 's',
    minimum: 0.001,
    maximum: 1e6,
    default: 10,
    hint: 'The longest that the whole workflow may take.',
    show: count(0, 'second'),
  },
  successTarget: {
    label: 'Workflows that must succeed, percent',
    unit: 'share',
    minimum: 0.01,
    maximum: 1,
    default: 0.95,
    hint: 'The share of workflows that may not fail.',
    show: percent(0),
  },
} as const satisfies InputSpecs;

export type ChainedCallsInputs = Values<typeof inputs>;

export interface ChainedCalls {
  readonly totalSeconds: number;
  readonly attemptsPerCall: number;
  /** Mean time when every call of the chain is run, retries included. */
  readonly totalSecondsWithRetries: number;
  readonly callsWithinBudget: number;
  readonly failureWithoutRetries: number;
  readonly failurePerCall: number;
  readonly failureWithRetries: number;
  /** The failure rate of one call, after its retries, at which the workflow just meets the target. */
  readonly allowedFailurePerCall: number;
}

function compute(i: ChainedCallsInputs): Outcome<ChainedCalls> {
  const attemptsPerCall = geometricSum(i.failureRate, i.retries);
  const failurePerCall = i.failureRate ** (i.retries + 1);
  return value({
    totalSeconds: i.calls * i.secondsPerCall,
    attemptsPerCall,
    totalSecondsWithRetries: i.calls * i.secondsPerCall * attemptsPerCall,
    callsWithinBudget: Math.floor(i.secondsBudget / i.secondsPerCall),
    failureWithoutRetries: 1 - (1 - i.failureRate) ** i.calls,
    failurePerCall,
    failureWithRetries: 1 - (1 - failurePerCall) ** i.calls,
    allowedFailurePerCall: 1 - i.successTarget ** (1 / i.calls),
  });
}

function steps(i: ChainedCallsInputs, result: ChainedCalls): readonly Step[] {
  const { calls, secondsPerCall: seconds, failureRate: failure, retries } = i;
  const failureOfChain = (label: string, perCall: number, amount: number): Step => ({
    label,
    formula: '1 − (1 − failure)^calls',
    values: { failure: perCall, calls },
    result: amount,
    unit: 'share',
  });
  return [
    {
      label: 'Time without retries',
      formula: 'calls × seconds',
      values: { calls, seconds },
      result: result.totalSeconds,
      unit: 's',
    },
    geometricStep('Attempts per call', 'calls', ['failure', 'retries'], [failure, retries], result.attemptsPerCall),
    {
      label: 'Time with retries',
      formula: 'calls × seconds × attempts',
      values: { calls, seconds, attempts: result.attemptsPerCall },
      result: result.totalSecondsWithRetries,
      unit: 's',
    },
    {
      label: 'Calls that fit the wait',
      formula: 'floor(wait / seconds)',
      values: { wait: i.secondsBudget, seconds },
      result: result.callsWithinBudget,
      unit: 'calls',
    },
    failureOfChain('Workflows that fail without retries', failure, result.failureWithoutRetries),
    {
      label: 'Calls that fail after their retries',
      formula: 'failure^(retries + 1)',
      values: { failure, retries },
      result: result.failurePerCall,
      unit: 'share',
    },
    failureOfChain('Workflows that fail with retries', result.failurePerCall, result.failureWithRetries),
    {
      label: 'Failures per call that meet the target',
      formula: '1 − target^(1 / calls)',
      values: { target: i.successTarget, calls },
      result: result.allowedFailurePerCall,
      unit: 'share',
    },
  ];
}

/** Time adds up and failure compounds when calls wait for one another; retries are counted, which the essay’s figure leaves out. */
export const chainedCalls: Model<typeof inputs, ChainedCalls> = {
  name: 'chained-calls',
  title: 'Calls in a chain',
  summary: 'How long a chain of calls takes, and how often it fails, with and without retries.',
  inputs,
  outputs: {
    totalSeconds: { label: 'Time without retries', unit: 's', show: count(1, 'second') },
    attemptsPerCall: { label: 'Attempts per call', unit: 'calls', show: count(2, 'attempt') },
    totalSecondsWithRetries: { label: 'Time with retries', unit: 's', show: count(1, 'second') },
    callsWithinBudget: { label: 'Calls that fit the wait, without retries', unit: 'calls', show: count(0, 'call') },
    failureWithoutRetries: { label: 'Workflows that fail without retries', unit: 'share', show: percent(1) },
    failurePerCall: { label: 'Calls that fail after their retries', unit: 'share', show: percent(2) },
    failureWithRetries: { label: 'Workflows that fail with retries', unit: 'share', show: percent(1) },
    allowedFailurePerCall: { label: 'Failures per call that meet the target', unit: 'share', show: percent(2) },
  },
  answer: 'totalSecondsWithRetries',
  compute,
  steps,
  conventions: [],
  limits: [
    'Attempts are taken as independent: a prompt that fails once tends to fail again, so retries help less than this says.',
    'The time counts every call of the chain; a workflow that gives up early is shorter, and one slow call delays all.',
    'Means add up, slow percentiles do not: measure the whole workflow for a limit on slow cases.',
  ],
};
