import type { batchDiscount } from './batch-discount.ts';
import type { Example } from './model.ts';

export const batchDiscountExamples: readonly Example<typeof batchDiscount.inputs>[] = [
  {
    name: 'Half of a SaaS workload at half price',
    words: 'Tokens cost 8,240 USD. Half of them at half price saves a quarter, 2,060 a month and 24,720 a year; the bill falls from 9,090 to 7,030. Forty hours at 100 are 4,000, paid back in 1.94 months.',
    inputs: {},
    expected: {
      plainTokenUsdPerMonth: 8240,
      batchTokenUsdPerMonth: 6180,
      savingUsdPerMonth: 2060,
      savingUsdPerYear: 24_720,
      plainMonthlyUsd: 9090,
      batchMonthlyUsd: 7030,
      savingShare: 2060 / 9090,
      batchUsdPerSuccess: 7030 / 475_000,
      setUpUsd: 4000,
      paybackMonths: 4000 / 2060,
    },
  },
  {
    name: 'On cheap tokens the same discount pays back in years',
    words: 'At 0.60 and 1.70 a million the tokens cost 597.40; a quarter is 149.35 a month, so 4,000 take 26.8 months.',
    inputs: { inputUsdPerMtok: 0.6, outputUsdPerMtok: 1.7 },
    expected: { savingUsdPerMonth: 149.35, paybackMonths: 4000 / 149.35 },
  },
  {
    name: 'Nothing can wait',
    words: 'No request is eligible, nothing is saved, and the set-up is never paid back.',
    inputs: { eligibleShare: 0 },
    expected: { savingUsdPerMonth: 0, batchMonthlyUsd: 9090, paybackMonths: undefined },
  },
  {
    name: 'Everything can wait and needs no set-up',
    words: 'Half of 8,240 is saved from the first day.',
    inputs: { eligibleShare: 1, setUpHours: 0 },
    expected: { savingUsdPerMonth: 4120, batchTokenUsdPerMonth: 4120, paybackMonths: 0 },
  },
  { name: 'A gate that nothing passes', words: 'There is no success to divide the cost by.', inputs: { gatePassRate: 0 }, expected: { refusal: 'never' } },
];
