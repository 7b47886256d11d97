import { BYTES_PER_GB, HOURS_PER_MONTH, SECONDS_PER_MONTH } from '../conventions.ts';
import { count, multiple, percent } from '../format.ts';
import { infeasible, never, value, type Outcome } from '../outcome.ts';
import { middle } from '../rule.ts';
import { RULES } from '../rules.ts';
import { gpuCount } from './gpu-count.ts';
import { gpuInputs, tokensPerRequestInput } from './gpu-inputs.ts';
import { loadToMoneySteps } from './load-to-money-steps.ts';
import { loadedCost, loadedCostOutputs, NO_SUCCESS } from './loaded-cost.ts';
import type { InputSpec, InputSpecs, Model, Values } from './model.ts';
import { workloadInputs } from './workload.ts';

const milliseconds = (label: string, minimum: number, maximum: number, byDefault: number, hint: string): InputSpec => ({
  label: `${label}, milliseconds`,
  unit: 'ms',
  minimum,
  maximum,
  default: byDefault,
  hint,
  show: count(1, 'millisecond'),
});

const inputs = {
  requestsPerSecond: {
    label: 'Mean requests a second',
    unit: 'requests/s',
    minimum: 0.001,
    maximum: 1e6,
    default: 20,
    hint: 'Original requests of a month over its seconds: a retry is counted with its request.',
    show: count(1, 'request'),
  },
  peakToMean: {
    label: 'Busiest hour over the mean',
    unit: 'ratio',
    minimum: 1,
    maximum: 100,
    default: 2,
    hint: 'From the traffic calculator; the GPUs are sized for this hour and paid in every hour.',
    show: multiple(1, '×'),
  },
  retryRate: workloadInputs.retryRate,
  inputTokens: { ...tokensPerRequestInput('Input tokens', 0, 800, workloadInputs.inputTokens.hint), maximum: 1e6 },
  outputTokens: { ...tokensPerRequestInput('Output tokens', 1, 400, workloadInputs.outputTokens.hint), maximum: 1e6 },
  kvBytesPerToken: {
    label: 'Cache of one token, bytes',
    unit: 'bytes',
    minimum: 1,
    maximum: 1e8,
    default: 327_680,
    hint: 'From the KV cache calculator.',
    show: count(0, 'byte'),
  },
  cacheGbPerGpu: {
    label: 'Room for the cache on a GPU, gigabytes',
    unit: 'GB',
    minimum: 0.001,
    maximum: 10_000,
    default: 10,
    hint: 'Memory less weights and headroom, from the KV cache calculator; a model split over GPUs counts as one big GPU with their price.',
    show: count(0, 'gigabyte'),
  },
  batchLimit: {
    label: 'Largest batch that the runtime allows',
    unit: 'requests',
    minimum: 1,
    maximum: 1024,
    default: 256,
    hint: 'A setting of the runtime, such as its maximum number of sequences.',
    show: count(0, 'request'),
    whole: true,
  },
  stepMs: milliseconds(
    'Fixed time of a decode step',
    1,
    10_000,
    20,
    'Load test at several batch sizes: where the line of step times meets a batch of none.',
  ),
  stepMsPerRequest: milliseconds('Time that each request adds to a step', 0, 10, 0.3, 'The slope of the same line.'),
  prefillTokensPerSecond: {
    label: 'Input tokens a second, one GPU reading only',
    unit: 'tokens/s',
    minimum: 1000,
    maximum: 1e8,
    default: 15_000,
    hint: 'Load test with long inputs and one token of output.',
    show: count(0, 'token'),
  },
  usdPerGpuHour: gpuInputs.usdPerGpuHour,
  gatePassRate: workloadInputs.gatePassRate,
  repairUsdPerFailure: workloadInputs.repairUsdPerFailure,
  engineeringHoursPerMonth: {
    ...workloadInputs.engineeringHoursPerMonth,
    default: middle(RULES['self-managed-monthly-hours'].amount),
  },
  engineeringUsdPerHour: workloadInputs.engineeringUsdPerHour,
} as const satisfies InputSpecs;

export type LoadToMoneyInputs = Values<typeof inputs>;

export interface LoadToMoney {
  readonly peakAttemptsPerSecond: number;
  /** Sequences at full length that the cache of one GPU holds. */
  readonly sequencesInCache: number;
  /** The batch that memory and the runtime allow. */
  readonly batchCeiling: number;
  readonly tokensPerSecondAtCeiling: number;
  /** GPU time of one attempt at the full batch, reading and writing. */
  readonly gpuSecondsPerAttempt: number;
  readonly gpuCount: number;
  /** Share of the busiest hour that a GPU spends reading. */
  readonly prefillBusy: number;
  readonly batchAtPeak: number;
  readonly concurrentAtPeak: number;
  readonly secondsPerAnswerAtPeak: number;
  /** Mean load over what the GPUs could carry at the full batch. */
  readonly utilization: number;
  readonly requestsPerMonth: number;
  readonly gpuUsdPerMonth: number;
  readonly repairUsdPerMonth: number;
  readonly engineeringUsdPerMonth: number;
  readonly monthlyUsd: number;
  readonly usdPerSuccess: number;
}

/** What memory and the runtime allow one GPU to do, with a step time that grows in a straight line with the batch. */
function ceiling(i: LoadToMoneyInputs) {
  const sequencesInCache = Math.floor((i.cacheGbPerGpu * BYTES_PER_GB) / (i.kvBytesPerToken * (i.inputTokens + i.outputTokens)));
  const batchCeiling = Math.min(sequencesInCache, i.batchLimit);
  const tokensPerSecondAtCeiling = (batchCeiling * 1000) / (i.stepMs + i.stepMsPerRequest * batchCeiling);
  const gpuSecondsPerAttempt = i.outputTokens / tokensPerSecondAtCeiling + i.inputTokens / i.prefillTokensPerSecond;
  return { sequencesInCache, batchCeiling, tokensPerSecondAtCeiling, gpuSecondsPerAttempt };
}

/**
 * The batch that a GPU settles at: as many requests as arrive while one is answered (Little’s law), where the answer takes longer the
 * larger the batch. From batch = arrivals × output × (step + slope × batch) / (1 − share of time spent reading), solved for the batch.
 */
function settledBatch(i: LoadToMoneyInputs, arrivals: number, prefillBusy: number, batchCeiling: number): number {
  const decode = (arrivals * i.outputTokens) / 1000;
  return Math.min(batchCeiling, (decode * i.stepMs) / (1 - prefillBusy - decode * i.stepMsPerRequest));
}

function compute(i: LoadToMoneyInputs): Outcome<LoadToMoney> {
  if (i.gatePassRate === 0) return never(NO_SUCCESS);
  const limits = ceiling(i);
  if (limits.sequencesInCache === 0)
    return infeasible('Not even one request of this length fits in the cache: make room for it or shorten the context');
  const meanAttemptsPerSecond = i.requestsPerSecond * (1 + i.retryRate);
  const peakAttemptsPerSecond = meanAttemptsPerSecond * i.peakToMean;
  const gpus = gpuCount(peakAttemptsPerSecond * limits.gpuSecondsPerAttempt, 1);
  const arrivals = peakAttemptsPerSecond / gpus;
  const prefillBusy = (arrivals * i.inputTokens) / i.prefillTokensPerSecond;
  const batchAtPeak = settledBatch(i, arrivals, prefillBusy, limits.batchCeiling);
  const requestsPerMonth = i.requestsPerSecond * SECONDS_PER_MONTH;
  const rent = gpus * i.usdPerGpuHour * HOURS_PER_MONTH;
  const { gpuUsdPerMonth, repairUsdPerMonth, engineeringUsdPerMonth, monthlyUsd, usdPerSuccess } = loadedCost(
    { ...i, requestsPerMonth },
    0,
    rent,
    rent / requestsPerMonth,
  );
  return value({
    peakAttemptsPerSecond,
    ...limits,
    gpuCount: gpus,
    prefillBusy,
    batchAtPeak,
    concurrentAtPeak: batchAtPeak * gpus,
    secondsPerAnswerAtPeak: batchAtPeak / arrivals + i.inputTokens / i.prefillTokensPerSecond,
    utilization: (meanAttemptsPerSecond * limits.gpuSecondsPerAttempt) / gpus,
    requestsPerMonth,
    gpuUsdPerMonth,
    repairUsdPerMonth,
    engineeringUsdPerMonth,
    monthlyUsd,
    usdPerSuccess,
  });
}

/** From requests a second to money per success in one chain: cache, batch, speed, GPUs, how busy they are, and the loaded bill. */
export const loadToMoney: Model<typeof inputs, LoadToMoney> = {
  name: 'load-to-money',
  title: 'From load to money',
  summary: 'What one usable answer costs on your own GPUs, worked out from the load that arrives and the memory that it needs.',
  inputs,
  outputs: {
    peakAttemptsPerSecond: { label: 'Attempts a second in the busiest hour', unit: 'requests/s', show: count(1, 'attempt') },
    sequencesInCache: { label: 'Requests that fit in the cache of a GPU', unit: 'requests', show: count(0, 'request') },
    batchCeiling: { label: 'Largest batch', unit: 'requests', show: count(0, 'request') },
    tokensPerSecondAtCeiling: { label: 'Output tokens a second at the largest batch', unit: 'tokens/s', show: count(0, 'token') },
    gpuSecondsPerAttempt: { label: 'GPU time of one attempt', unit: 's', show: count(3, 'second') },
    gpuCount: { label: 'GPUs', unit: 'GPU', show: count(0, 'GPU') },
    prefillBusy: { label: 'Time that a GPU spends reading in the busiest hour', unit: 'share', show: percent(0) },
    batchAtPeak: { label: 'Batch in the busiest hour', unit: 'requests', show: count(1, 'request') },
    concurrentAtPeak: { label: 'Requests decoded at once in the busiest hour', unit: 'requests', show: count(0, 'request') },
    secondsPerAnswerAtPeak: { label: 'Time to answer in the busiest hour', unit: 's', show: count(1, 'second') },
    utilization: { label: 'Utilization over the month', unit: 'share', show: percent(1) },
    requestsPerMonth: { label: 'Requests a month', unit: 'requests/month', show: count(0, 'request') },
    gpuUsdPerMonth: loadedCostOutputs.gpuUsdPerMonth,
    repairUsdPerMonth: loadedCostOutputs.repairUsdPerMonth,
    engineeringUsdPerMonth: loadedCostOutputs.engineeringUsdPerMonth,
    monthlyUsd: loadedCostOutputs.monthlyUsd,
    usdPerSuccess: loadedCostOutputs.usdPerSuccess,
  },
  answer: 'usdPerSuccess',
  compute,
  steps: loadToMoneySteps,
  conventions: [
    'month-720',
    'whole-gpus',
    'retries-extra',
    'original-requests',
    'flat-repair',
    'repair-not-success',
    'decimal-gigabytes',
  ],
  limits: [
    'It works with means of the busiest hour: arrivals in bursts queue, so the slowest answers take longer than this says.',
    'Step times follow a straight line only over the range of batches that you measured.',
    'Every request is taken at full length in the cache; paging and shared prefixes let more of them in.',
    'A GPU that both reads and writes is taken to do one after the other; mixing them in a step does somewhat better.',
  ],
};
