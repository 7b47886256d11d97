import type { Example } from './model.ts';
import type { providerComparison } from './provider-comparison.ts';

export const providerComparisonExamples: readonly Example<typeof providerComparison.inputs>[] = [
  {
    name: 'SaaS workload, GPT-5.5 against DeepSeek V3.1 on Together AI',
    words:
      'Tokens: 0.016 against 0.00116 USD, 13.79 times. Bills: 9,090 against 1,447.40 over 475,000 successes each, 6.28 times. Moving saves 7,642.60 a month, 91,711.20 a year.',
    inputs: {},
    expected: {
      currentRawUsdPerRequest: 0.016,
      otherRawUsdPerRequest: 0.00116,
      rawRatio: 0.016 / 0.00116,
      loadedRatio: 9090 / 1447.4,
      savingUsdPerMonth: 7642.6,
      savingUsdPerYear: 91_711.2,
      savingShare: 7642.6 / 9090,
      savingAtEqualSuccessesUsdPerMonth: 7642.6,
    },
  },
  {
    name: 'The larger B2B workload',
    words:
      '840,000 attempts of 1,000 and 500 tokens cost 0.020 each on the current offer, 16,800; 64,000 failures at 0.002 are 128; twelve hours are 1,200: 18,128. ' +
      'The other charges 0.00145 an attempt, 1,218, and the same 1,328: 2,546. The saving is 15,582 a month, 186,984 a year.',
    inputs: {
      requestsPerMonth: 800_000, inputTokens: 1000, outputTokens: 500, retryRate: 0.05, gatePassRate: 0.92, engineeringHoursPerMonth: 12,
      otherRetryRate: 0.05, otherGatePassRate: 0.92, otherEngineeringHoursPerMonth: 12,
    },
    expected: { currentMonthlyUsd: 18_128, otherMonthlyUsd: 2546, savingUsdPerMonth: 15_582, savingUsdPerYear: 186_984, loadedRatio: 18_128 / 2546 },
  },
  {
    name: 'A weaker gate on the other offer',
    words:
      'At a 78% gate the other offer pays 220 for 110,000 repairs: 597.40 + 220 + 800 = 1,617.40 over 390,000 successes, 0.0041472. ' +
      'For the current offer’s 475,000 successes that would be 1,969.91, so the saving at equal successes is 7,120.09, less than the 7,472.60 between the bills.',
    inputs: { otherGatePassRate: 0.78 },
    expected: {
      otherMonthlyUsd: 1617.4,
      otherUsdPerSuccess: 1617.4 / 390_000,
      savingUsdPerMonth: 7472.6,
      savingAtEqualSuccessesUsdPerMonth: 9090 - (1617.4 / 390_000) * 475_000,
    },
  },
  {
    name: 'A dearer offer saves less than nothing',
    words: 'With the prices exchanged the bill rises from 1,447.40 to 9,090: the saving is minus 7,642.60.',
    inputs: { currentInputUsdPerMtok: 0.6, currentOutputUsdPerMtok: 1.7, otherInputUsdPerMtok: 5, otherOutputUsdPerMtok: 30 },
    expected: { savingUsdPerMonth: -7642.6, rawRatio: 0.00116 / 0.016 },
  },
  {
    name: 'Free tokens leave no raw ratio',
    words: 'Nothing divides by 0; on the bill the ratio is 9,090 / 850.',
    inputs: { otherInputUsdPerMtok: 0, otherOutputUsdPerMtok: 0 },
    expected: { rawRatio: undefined, loadedRatio: 9090 / 850 },
  },
  {
    name: 'An offer that nothing passes',
    words: 'There is no success on the other offer to divide its cost by.',
    inputs: { otherGatePassRate: 0 },
    expected: { refusal: 'never' },
  },
];
