import { count } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { gpuCount } from './gpu-count.ts';
import { tokensPerRequestInput } from './gpu-inputs.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';

const inputs = {
  requestsPerSecond: {
    label: 'Requests arriving a second',
    unit: 'requests/s',
    minimum: 0,
    maximum: 1e6,
    default: 100,
    hint: 'At your busiest hour, retries included: a mean over the day hides the load that must be carried.',
    show: count(0, 'request'),
  },
  latencySeconds: {
    label: 'Mean time to answer, seconds',
    unit: 's',
    minimum: 0.001,
    maximum: 1e5,
    default: 2,
    hint: 'From arrival to the last token, at that load. The mean, not the median and not a percentile.',
    show: count(1, 'second'),
  },
  outputTokens: tokensPerRequestInput('Output tokens', 0, 400, 'Take the mean from the usage field of the API response.'),
  sequencesPerGpu: {
    label: 'Requests that one GPU decodes at once',
    unit: 'requests',
    minimum: 1,
    maximum: 1e5,
    default: 32,
    hint: 'The batch size that fits in memory beside the weights: see the KV cache calculator.',
    show: count(0, 'request'),
    whole: true,
  },
} as const satisfies InputSpecs;

export type LittlesLawInputs = Values<typeof inputs>;

export interface LittlesLaw {
  readonly concurrentRequests: number;
  readonly gpuCount: number;
  readonly tokensPerSecond: number;
  /** What each request sees: its output over its time, waiting and prefill included. */
  readonly tokensPerSecondPerRequest: number;
}

function compute(i: LittlesLawInputs): Outcome<LittlesLaw> {
  const concurrentRequests = i.requestsPerSecond * i.latencySeconds;
  return value({
    concurrentRequests,
    gpuCount: gpuCount(concurrentRequests, i.sequencesPerGpu),
    tokensPerSecond: i.requestsPerSecond * i.outputTokens,
    tokensPerSecondPerRequest: i.outputTokens / i.latencySeconds,
  });
}

function steps(i: LittlesLawInputs, result: LittlesLaw): readonly Step[] {
  return [
    {
      label: 'Requests in flight',
      formula: 'arrivals × latency',
      values: { arrivals: i.requestsPerSecond, latency: i.latencySeconds },
      result: result.concurrentRequests,
      unit: 'requests',
    },
    {
      label: 'GPUs that hold them',
      formula: 'max(1, ceil(inFlight / perGpu))',
      values: { inFlight: result.concurrentRequests, perGpu: i.sequencesPerGpu },
      result: result.gpuCount,
      unit: 'GPU',
    },
    {
      label: 'Output tokens a second',
      formula: 'arrivals × output',
      values: { arrivals: i.requestsPerSecond, output: i.outputTokens },
      result: result.tokensPerSecond,
      unit: 'tokens/s',
    },
    {
      label: 'Tokens a second that one request sees',
      formula: 'output / latency',
      values: { output: i.outputTokens, latency: i.latencySeconds },
      result: result.tokensPerSecondPerRequest,
      unit: 'tokens/s',
    },
  ];
}

/** Requests in flight = arrivals × time to answer, for any system in a steady state (Little, 1961). */
export const littlesLaw: Model<typeof inputs, LittlesLaw> = {
  name: 'littles-law',
  title: 'Requests in flight',
  summary: 'How many requests your GPUs must hold at once, from how fast they arrive and how long they take.',
  inputs,
  outputs: {
    concurrentRequests: { label: 'Requests in flight', unit: 'requests', show: count(0, 'request') },
    gpuCount: { label: 'GPUs that hold them', unit: 'GPU', show: count(0, 'GPU') },
    tokensPerSecond: { label: 'Output tokens a second, all requests', unit: 'tokens/s', show: count(0, 'token') },
    tokensPerSecondPerRequest: { label: 'Tokens a second that one request sees', unit: 'tokens/s', show: count(0, 'token') },
  },
  answer: 'concurrentRequests',
  compute,
  steps,
  conventions: ['whole-gpus'],
  limits: [
    'It holds for means in a steady state: a burst puts more requests in flight than the mean says.',
    'The time to answer grows with the number in flight, so enter the time measured at that load; load to money solves the two together.',
    'The number of GPUs is what memory asks for; whether they are fast enough is another question.',
  ],
};
