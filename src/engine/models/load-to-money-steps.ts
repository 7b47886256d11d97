import { BYTES_PER_GB, HOURS_PER_MONTH, SECONDS_PER_MONTH } from '../conventions.ts';
import type { LoadToMoney, LoadToMoneyInputs } from './load-to-money.ts';
import type { Step } from './model.ts';

function capacitySteps(i: LoadToMoneyInputs, result: LoadToMoney): readonly Step[] {
  const { inputTokens: input, outputTokens: output } = i;
  const { batchCeiling: batch, tokensPerSecondAtCeiling: writeSpeed } = result;
  return [
    {
      label: 'Attempts a second in the busiest hour',
      formula: 'requests × (1 + retry) × peak',
      values: { requests: i.requestsPerSecond, retry: i.retryRate, peak: i.peakToMean },
      result: result.peakAttemptsPerSecond,
      unit: 'requests/s',
    },
    {
      label: 'Requests that fit in the cache of a GPU',
      formula: 'floor(room × gigabyte / (bytes × (input + output)))',
      values: { room: i.cacheGbPerGpu, gigabyte: BYTES_PER_GB, bytes: i.kvBytesPerToken, input, output },
      result: result.sequencesInCache,
      unit: 'requests',
    },
    {
      label: 'Largest batch',
      formula: 'min(fits, allowed)',
      values: { fits: result.sequencesInCache, allowed: i.batchLimit },
      result: batch,
      unit: 'requests',
    },
    {
      label: 'Output tokens a second at the largest batch',
      formula: 'batch × 1000 / (step + slope × batch)',
      values: { batch, step: i.stepMs, slope: i.stepMsPerRequest },
      result: writeSpeed,
      unit: 'tokens/s',
    },
    {
      label: 'GPU time of one attempt',
      formula: 'output / writeSpeed + input / readSpeed',
      values: { output, writeSpeed, input, readSpeed: i.prefillTokensPerSecond },
      result: result.gpuSecondsPerAttempt,
      unit: 's',
    },
    {
      label: 'GPUs',
      formula: 'max(1, ceil(attempts × gpuSeconds))',
      values: { attempts: result.peakAttemptsPerSecond, gpuSeconds: result.gpuSecondsPerAttempt },
      result: result.gpuCount,
      unit: 'GPU',
    },
  ];
}

function loadSteps(i: LoadToMoneyInputs, result: LoadToMoney): readonly Step[] {
  const { inputTokens: input, outputTokens: output, prefillTokensPerSecond: readSpeed } = i;
  const { peakAttemptsPerSecond: attempts, gpuCount: gpus, batchAtPeak: batch, prefillBusy: reading } = result;
  return [
    {
      label: 'Time spent reading in the busiest hour',
      formula: 'attempts / gpus × input / readSpeed',
      values: { attempts, gpus, input, readSpeed },
      result: reading,
      unit: 'share',
    },
    {
      label: 'Batch in the busiest hour',
      formula: 'min(largest, attempts / gpus × output / 1000 × step / (1 − reading − attempts / gpus × output / 1000 × slope))',
      values: { largest: result.batchCeiling, attempts, gpus, output, step: i.stepMs, reading, slope: i.stepMsPerRequest },
      result: batch,
      unit: 'requests',
    },
    {
      label: 'Requests decoded at once',
      formula: 'batch × gpus',
      values: { batch, gpus },
      result: result.concurrentAtPeak,
      unit: 'requests',
    },
    {
      label: 'Time to answer in the busiest hour',
      formula: 'batch / (attempts / gpus) + input / readSpeed',
      values: { batch, attempts, gpus, input, readSpeed },
      result: result.secondsPerAnswerAtPeak,
      unit: 's',
    },
    {
      label: 'Utilization over the month',
      formula: 'requests × (1 + retry) × gpuSeconds / gpus',
      values: { requests: i.requestsPerSecond, retry: i.retryRate, gpuSeconds: result.gpuSecondsPerAttempt, gpus },
      result: result.utilization,
      unit: 'share',
    },
  ];
}

function moneySteps(i: LoadToMoneyInputs, result: LoadToMoney): readonly Step[] {
  const {
    requestsPerMonth: requests,
    gpuUsdPerMonth: rent,
    repairUsdPerMonth: repair,
    engineeringUsdPerMonth: engineering,
    monthlyUsd: monthly,
  } = result;
  const usd = (label: string, formula: string, values: Step['values'], amount: number): Step => ({
    label,
    formula,
    values,
    result: amount,
    unit: 'USD/month',
  });
  return [
    {
      label: 'Requests a month',
      formula: 'perSecond × seconds',
      values: { perSecond: i.requestsPerSecond, seconds: SECONDS_PER_MONTH },
      result: requests,
      unit: 'requests/month',
    },
    usd('GPU rent', 'gpus × price × hours', { gpus: result.gpuCount, price: i.usdPerGpuHour, hours: HOURS_PER_MONTH }, rent),
    usd('Repair', 'requests × (1 − gate) × repair', { requests, gate: i.gatePassRate, repair: i.repairUsdPerFailure }, repair),
    usd('Engineering', 'hours × rate', { hours: i.engineeringHoursPerMonth, rate: i.engineeringUsdPerHour }, engineering),
    usd('Monthly cost', 'rent + repair + engineering', { rent, repair, engineering }, monthly),
    {
      label: 'Loaded cost per request',
      formula: 'monthly / (requests × gate)',
      values: { monthly, requests, gate: i.gatePassRate },
      result: result.usdPerSuccess,
      unit: 'USD/success',
    },
  ];
}

/** The derivation: what a GPU can carry, what it carries, what that costs. */
export const loadToMoneySteps = (i: LoadToMoneyInputs, result: LoadToMoney): readonly Step[] => [
  ...capacitySteps(i, result),
  ...loadSteps(i, result),
  ...moneySteps(i, result),
];
