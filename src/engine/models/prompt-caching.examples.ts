import type { Example } from './model.ts';
import type { promptCaching } from './prompt-caching.ts';

export const promptCachingExamples: readonly Example<typeof promptCaching.inputs>[] = [
  {
    name: 'A Sonnet workload that writes on one attempt in twenty',
    words:
      'Without: 4,800 tokens at 3 USD a million are 0.0144, 600 at 15 are 0.009: 0.0234 an attempt, 12,051 USD for 515,000; with 50 of repair and 800 of engineering 12,901. ' +
      'With: 800 fresh tokens 0.0024, the prefix 0.95 × 0.0012 + 0.05 × 0.015 = 0.00189, output 0.009: 0.01329 an attempt, 6,844.35; in all 7,694.35. The saving is 5,206.65, 40.4%.',
    inputs: {},
    expected: {
      cacheableShare: 4000 / 4800,
      cachedShare: (4000 / 4800) * 0.95,
      plainUsdPerAttempt: 0.0234,
      cachedUsdPerAttempt: 0.01329,
      plainMonthlyUsd: 12_901,
      cachedMonthlyUsd: 7694.35,
      savingUsdPerMonth: 5206.65,
      savingShare: 5206.65 / 12_901,
      plainUsdPerSuccess: 12_901 / 475_000,
      breakEvenHitRate: 0.75 / 3.45,
      breakEvenCalls: 2,
    },
  },
  {
    name: 'The same, writing on one attempt in five',
    words: 'The prefix costs 0.8 × 0.0012 + 0.2 × 0.015 = 0.00396, an attempt 0.01536: 7,910.40 and 850 are 8,760.40, a saving of 4,140.60 or 32.1%.',
    inputs: { hitRate: 0.8 },
    expected: { cachedMonthlyUsd: 8760.4, savingUsdPerMonth: 4140.6, savingShare: 4140.6 / 12_901 },
  },
  {
    name: 'Every attempt reads and none writes',
    words: 'The prefix costs 0.0012, an attempt 0.0126: 6,489 and 850 are 7,339. Nobody gets this: somebody wrote the prefix.',
    inputs: { hitRate: 1 },
    expected: { cachedMonthlyUsd: 7339, savingUsdPerMonth: 5562 },
  },
  {
    name: 'Every attempt writes',
    words: 'The prefix costs 0.015 in place of 0.012: 0.003 more on 515,000 attempts, 1,545 USD lost.',
    inputs: { hitRate: 0 },
    expected: { savingUsdPerMonth: -1545, cachedShare: 0 },
  },
  {
    name: 'At the break-even hit rate nothing is saved or lost',
    words: 'With reads at 1, writes at 5 and a base of 3 the middle is the break-even: half the attempts read. The write and one read cost 6, as two plain calls do.',
    inputs: { hitRate: 0.5, readUsdPerMtok: 1, writeUsdPerMtok: 5 },
    expected: { breakEvenHitRate: 0.5, breakEvenCalls: 2, savingUsdPerMonth: 0 },
  },
  {
    name: 'A longer lifetime with writes at twice the input price',
    words: 'The write costs 6, a read 0.30, a plain call 3: two calls 6.30 against 6, three 6.60 against 9. It takes three calls, or a hit rate of 3 / 5.7.',
    inputs: { writeUsdPerMtok: 6 },
    expected: { breakEvenCalls: 3, breakEvenHitRate: 3 / 5.7 },
  },
  {
    name: 'A vendor that caches by itself and charges no write',
    words: 'The first call costs what it did before, so caching never loses: one call, and a hit rate of 0.',
    inputs: { writeUsdPerMtok: 3, hitRate: 0 },
    expected: { breakEvenCalls: 1, breakEvenHitRate: 0, savingUsdPerMonth: 0 },
  },
  {
    name: 'A write that costs less than a read',
    words: 'Nobody sells this, but a write below the input price pays with the first call whatever the reads do.',
    inputs: { writeUsdPerMtok: 0.1 },
    expected: { breakEvenCalls: 1, breakEvenHitRate: 0 },
  },
  {
    name: 'Reading from the cache is no cheaper than sending',
    words: 'No number of calls earns the write back.',
    inputs: { readUsdPerMtok: 3 },
    expected: { breakEvenCalls: undefined, breakEvenHitRate: undefined, savingUsdPerMonth: -((0.05 * 4000 * 0.75) / 1e6) * 515_000 },
  },
  {
    name: 'A prefix longer than the input',
    words: '4,801 tokens cannot open an input of 4,800.',
    inputs: { prefixTokens: 4801 },
    expected: { refusal: 'invalid' },
  },
  {
    name: 'A gate that nothing passes',
    words: 'There is no success to divide the cost by.',
    inputs: { gatePassRate: 0 },
    expected: { refusal: 'never' },
  },
];
