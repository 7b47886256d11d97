import type { Example } from './model.ts';
import type { trafficSplit } from './traffic-split.ts';

export const trafficSplitExamples: readonly Example<typeof trafficSplit.inputs>[] = [
  {
    name: 'Three tenths of two million requests move from GPT-5.5 to DeepSeek V3.1',
    words:
      'All on the first: 2,060,000 attempts at 0.016 are 32,960 USD, 200 of repair, 800 of engineering: 33,960. ' +
      'Seven tenths of 33,160 stay, 23,212. 618,000 attempts at 0.00116 are 716.88, with 60 of repair 776.88. Two stacks of eight hours are 1,600. Together 25,588.88: 8,371.12 a month saved, 100,453.44 a year.',
    inputs: {},
    expected: {
      unsplitMonthlyUsd: 33_960,
      keptUsdPerMonth: 23_212,
      movedUsdPerMonth: 776.88,
      engineeringUsdPerMonth: 1600,
      splitMonthlyUsd: 25_588.88,
      savingUsdPerMonth: 8371.12,
      savingUsdPerYear: 100_453.44,
      savingShare: 8371.12 / 33_960,
      unsplitUsdPerSuccess: 33_960 / 1_900_000,
      splitUsdPerSuccess: 25_588.88 / 1_900_000,
      breakEvenShare: 800 / (33_160 - 2589.6),
    },
  },
  {
    name: 'At the break-even share nothing is saved or lost',
    words: 'Each request moved saves 0.02 USD; the second stack costs 800 a month. On 100,000 requests it takes 40,000 of them, 40%.',
    inputs: {
      requestsPerMonth: 100_000, retryRate: 0, gatePassRate: 1, inputTokens: 1000, outputTokens: 0, currentInputUsdPerMtok: 20,
      otherInputUsdPerMtok: 0, otherRetryRate: 0, otherGatePassRate: 1, shareMoved: 0.4,
    },
    expected: { unsplitMonthlyUsd: 2800, splitMonthlyUsd: 1200 + 1600, savingUsdPerMonth: 0, breakEvenShare: 0.4 },
  },
  {
    name: 'Too few requests for a second stack',
    words: 'On 30,000 requests moving all of them would save 600 USD, less than the 800 of the second stack: no share pays.',
    inputs: {
      requestsPerMonth: 30_000, retryRate: 0, gatePassRate: 1, inputTokens: 1000, outputTokens: 0, currentInputUsdPerMtok: 20,
      otherInputUsdPerMtok: 0, otherRetryRate: 0, otherGatePassRate: 1, shareMoved: 1,
    },
    expected: { savingUsdPerMonth: -200, breakEvenShare: undefined },
  },
  {
    name: 'A second stack that needs no hours pays from the first request',
    words: 'Nothing has to be earned back, and each moved request is cheaper.',
    inputs: { otherEngineeringHoursPerMonth: 0 },
    expected: { savingUsdPerMonth: 9171.12, breakEvenShare: 0 },
  },
  {
    name: 'Everything moves to an offer that nothing passes',
    words: 'No request succeeds any more.',
    inputs: { shareMoved: 1, otherGatePassRate: 0 },
    expected: { refusal: 'never' },
  },
];
