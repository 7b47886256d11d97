import type { commitmentDiscount } from './commitment-discount.ts';
import type { Example } from './model.ts';

export const commitmentDiscountExamples: readonly Example<typeof commitmentDiscount.inputs>[] = [
  {
    name: 'A quarter off for six months, used day and night',
    words:
      '3.99 × 75% × 720 h × 6 months are 12,927.60 USD; on demand the same hours cost 17,236.80, so 4,309.20 are saved. It pays from 75% of the term, 4.5 months.',
    inputs: {},
    expected: {
      commitmentUsd: 12_927.6,
      onDemandUsd: 17_236.8,
      savingUsd: 4309.2,
      use: 1,
      breakEvenUse: 0.75,
      breakEvenMonths: 4.5,
      usdPerUsedGpuHour: 2.9925,
      verdict: 'You would use enough of the commitment for the discount to pay.',
    },
  },
  {
    name: 'The model is replaced after three months',
    words:
      'Three months on demand are 8,618.40; the commitment still costs 12,927.60, 4,309.20 more. Half the term is used, so an hour used costs 2.9925 / 0.5 = 5.985.',
    inputs: { monthsNeeded: 3 },
    expected: {
      onDemandUsd: 8618.4,
      savingUsd: -4309.2,
      use: 0.5,
      usdPerUsedGpuHour: 5.985,
      verdict: 'Too little of the commitment would be used: pay for the hours that you need.',
    },
  },
  {
    name: 'Eighteen hours a day are exactly three quarters',
    words: '18 of 24 hours are 75%, which is what the commitment costs.',
    inputs: { hoursPerDay: 18 },
    expected: { use: 0.75, savingUsd: 0, breakEvenMonths: 6, verdict: 'Both cost the same; on demand leaves you free to stop.' },
  },
  {
    name: 'Seventeen hours a day never reach it',
    words: '17 of 24 hours are 70.8%: even the whole term is too little.',
    inputs: { hoursPerDay: 17 },
    expected: {
      use: 17 / 24,
      breakEvenMonths: undefined,
      verdict: 'Too little of the commitment would be used: pay for the hours that you need.',
    },
  },
  {
    name: 'Needed for longer than the term',
    words: 'Only the six months of the term are compared.',
    inputs: { monthsNeeded: 24 },
    expected: { onDemandUsd: 17_236.8, use: 1 },
  },
  {
    name: 'Never used',
    words: 'The commitment is paid for nothing, and no hour is used to spread it over.',
    inputs: { monthsNeeded: 0 },
    expected: { onDemandUsd: 0, savingUsd: -12_927.6, usdPerUsedGpuHour: undefined },
  },
];
