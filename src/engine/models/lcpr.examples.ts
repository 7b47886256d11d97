import type { Example } from './model.ts';
import type { lcpr } from './lcpr.ts';

export const lcprExamples: readonly Example<typeof lcpr.inputs>[] = [
  {
    name: 'SaaS workload on GPT-5.5',
    words:
      '800 tokens at 5 USD a million are 0.004 USD, 400 at 30 are 0.012: 0.016 an attempt. 500,000 requests with 3% retries are 515,000 attempts, 8,240 USD. ' +
      '25,000 failures at 0.002 are 50, eight hours at 100 are 800: 9,090 in all, over 475,000 successes 0.019137.',
    inputs: {},
    expected: {
      rawUsdPerRequest: 0.016,
      attemptsPerMonth: 515_000,
      tokenUsdPerMonth: 8240,
      repairUsdPerMonth: 50,
      engineeringUsdPerMonth: 800,
      monthlyUsd: 9090,
      successesPerMonth: 475_000,
      usdPerSuccess: 9090 / 475_000,
      overheadRatio: 9090 / 475_000 / 0.016,
    },
  },
  {
    name: 'The same workload on Together AI DeepSeek V3.1',
    words:
      '800 tokens at 0.60 USD a million are 0.00048, 400 at 1.70 are 0.00068: 0.00116 an attempt. 515,000 attempts are 597.40; with 50 of repair and 800 of engineering 1,447.40.',
    inputs: { inputUsdPerMtok: 0.6, outputUsdPerMtok: 1.7 },
    expected: { rawUsdPerRequest: 0.00116, tokenUsdPerMonth: 597.4, monthlyUsd: 1447.4, usdPerSuccess: 1447.4 / 475_000 },
  },
  {
    name: 'Free tokens leave no ratio to raw cost',
    words: 'Nothing is paid for tokens, so 850 USD of repair and engineering are the whole bill and no multiple of 0 equals it.',
    inputs: { inputUsdPerMtok: 0, outputUsdPerMtok: 0 },
    expected: { rawUsdPerRequest: 0, monthlyUsd: 850, overheadRatio: undefined },
  },
  {
    name: 'A gate that nothing passes',
    words: 'Cost is paid and no answer is used: there is no cost per success.',
    inputs: { gatePassRate: 0 },
    expected: { refusal: 'never' },
  },
];
