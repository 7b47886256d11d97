import type { Example } from './model.ts';
import type { loadToMoney } from './load-to-money.ts';

export const loadToMoneyExamples: readonly Example<typeof loadToMoney.inputs>[] = [
  {
    name: 'Twenty requests a second, twice that at peak',
    words:
      '1,200 tokens at 327,680 bytes are 0.393 GB: 25 fit into 10 GB. A step of 20 + 25 × 0.3 = 27.5 ms makes 25 tokens, 909.09 a second, so an answer takes 400 / 909.09 + 800 / 15,000 = 0.49333 s of a GPU. ' +
      '20 × 1.03 × 2 = 41.2 attempts a second are 20.33 GPUs of work: 21. Each gets 1.9619 attempts a second, reads 10.463% of the time, and settles at ' +
      '1.9619 × 0.4 × 20 / (1 − 0.10463 − 1.9619 × 0.4 × 0.3) = 23.78 requests. 21 × 2,872.80 are 60,328.80 USD; 51.84 million requests leave 2.592 million failures at 0.002, 5,184; 45 hours are 4,500: ' +
      '70,012.80 over 49.248 million successes.',
    inputs: {},
    expected: {
      peakAttemptsPerSecond: 41.2,
      sequencesInCache: 25,
      batchCeiling: 25,
      tokensPerSecondAtCeiling: 25_000 / 27.5,
      gpuSecondsPerAttempt: 0.44 + 4 / 75,
      gpuCount: 21,
      prefillBusy: ((41.2 / 21) * 800) / 15_000,
      batchAtPeak: ((41.2 / 21) * 8) / (1 - ((41.2 / 21) * 4) / 75 - (41.2 / 21) * 0.12),
      utilization: (20.6 * (0.44 + 4 / 75)) / 21,
      requestsPerMonth: 51_840_000,
      gpuUsdPerMonth: 60_328.8,
      repairUsdPerMonth: 5184,
      engineeringUsdPerMonth: 4500,
      monthlyUsd: 70_012.8,
      usdPerSuccess: 70_012.8 / 49_248_000,
    },
  },
  {
    name: 'A GPU that is exactly full',
    words:
      'One attempt a second with 500 tokens out and nothing read, at 20 ms a step whatever the batch. Ten fit: 10 × 50 = 500 tokens a second, one second of GPU an attempt. ' +
      'One GPU is enough, its batch is the ten that fit, and an answer takes 500 × 20 ms = 10 s.',
    inputs: {
      requestsPerSecond: 1,
      peakToMean: 1,
      retryRate: 0,
      inputTokens: 0,
      outputTokens: 500,
      kvBytesPerToken: 2_000_000,
      stepMsPerRequest: 0,
    },
    expected: {
      sequencesInCache: 10,
      tokensPerSecondAtCeiling: 500,
      gpuSecondsPerAttempt: 1,
      gpuCount: 1,
      batchAtPeak: 10,
      secondsPerAnswerAtPeak: 10,
      utilization: 1,
    },
  },
  {
    name: 'One percent more load rents a second GPU',
    words:
      '1.01 attempts a second are 1.01 GPUs of work; two GPUs settle at 0.505 × 500 × 0.02 = 5.05 requests each, as the step time does not grow.',
    inputs: {
      requestsPerSecond: 1.01,
      peakToMean: 1,
      retryRate: 0,
      inputTokens: 0,
      outputTokens: 500,
      kvBytesPerToken: 2_000_000,
      stepMsPerRequest: 0,
    },
    expected: { gpuCount: 2, batchAtPeak: 5.05, concurrentAtPeak: 10.1, secondsPerAnswerAtPeak: 10, utilization: 0.505 },
  },
  {
    name: 'The runtime’s limit below what memory holds',
    words: '25 fit but the runtime allows eight.',
    inputs: { batchLimit: 8 },
    expected: { sequencesInCache: 25, batchCeiling: 8, tokensPerSecondAtCeiling: 8000 / 22.4 },
  },
  {
    name: 'A context that does not fit',
    words: 'A request of 32,000 tokens takes 10.49 GB of cache, more than the 10 there are.',
    inputs: { inputTokens: 31_600 },
    expected: { refusal: 'infeasible' },
  },
  {
    name: 'A gate that nothing passes',
    words: 'The rent is paid and no answer is used.',
    inputs: { gatePassRate: 0 },
    expected: { refusal: 'never' },
  },
];
