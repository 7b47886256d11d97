import type { Example } from './model.ts';
import type { retryInflation } from './retry-inflation.ts';

export const retryInflationExamples: readonly Example<typeof retryInflation.inputs>[] = [
  {
    name: 'Twenty percent, three retries allowed',
    words:
      'As extra attempts: 1.2 times 8,000 USD, 9,600. As a chance: 1 + 0.2 + 0.04 + 0.008 = 1.248, 9,984. As a share of all calls: one in five is a retry, so four requests take five calls: 1.25, 10,000. 9,600 is 4% short of that: 0.2 squared.',
    inputs: {},
    expected: {
      perRequestMultiplier: 1.2,
      limitedMultiplier: 1.248,
      unlimitedMultiplier: 1.25,
      retriesPerRequest: 0.25,
      perRequestUsd: 9600,
      limitedUsd: 9984,
      unlimitedUsd: 10_000,
      shortfall: 0.04,
    },
  },
  {
    name: 'The 47% of the legal archive',
    words: '47 of 100 calls are retries, so 53 documents take 100 calls: 1.8868 calls each and 0.8868 retries, not 0.47.',
    inputs: { measured: 0.47 },
    expected: { perRequestMultiplier: 1.47, unlimitedMultiplier: 100 / 53, retriesPerRequest: 47 / 53, shortfall: 0.2209 },
  },
  {
    name: 'With a single retry allowed a chance is the same as extra attempts',
    words: 'Each request is retried with chance 0.2 and no retry is retried: 1.2 attempts by both readings.',
    inputs: { retriesAllowed: 1 },
    expected: { perRequestMultiplier: 1.2, limitedMultiplier: 1.2 },
  },
  {
    name: 'Three percent is small enough not to matter',
    words: '1.03 against 1 / 0.97 = 1.0309: nine hundredths of a percent apart.',
    inputs: { measured: 0.03 },
    expected: { perRequestMultiplier: 1.03, unlimitedMultiplier: 1 / 0.97, shortfall: 0.0009 },
  },
  {
    name: 'No retries',
    words: 'Every reading is one attempt per request.',
    inputs: { measured: 0 },
    expected: { perRequestMultiplier: 1, limitedMultiplier: 1, unlimitedMultiplier: 1, retriesPerRequest: 0, shortfall: 0 },
  },
];
