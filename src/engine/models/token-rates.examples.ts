import type { Example } from './model.ts';
import type { tokenRates } from './token-rates.ts';

export const tokenRatesExamples: readonly Example<typeof tokenRates.inputs>[] = [
  {
    name: 'The essay’s managed crossover, 130,000 tokens a minute',
    words:
      '130,000 × 1,440 minutes are 187.2 million a day, × 30 are 5,616 million a month; / 60 they are 2,166.67 a second. At 300 tokens a response ' +
      'that is 624,000 requests a day. At 1.70 USD a million a month costs 9,547.20.',
    inputs: {},
    expected: {
      tokensPerSecond: 130_000 / 60,
      tokensPerMinute: 130_000,
      tokensPerDay: 187.2e6,
      tokensPerMonth: 5616e6,
      requestsPerSecond: 130_000 / 60 / 300,
      requestsPerDay: 624_000,
      requestsPerMonth: 18_720_000,
      usdPerMonth: 9547.2,
    },
  },
  {
    name: 'The same traffic at 0.90 USD a million',
    words: '5,616 million tokens at 0.90 USD a million are 5,054.40 USD.',
    inputs: { usdPerMtok: 0.9 },
    expected: { usdPerMonth: 5054.4 },
  },
  {
    name: 'A daily volume in requests',
    words: '140.8 million tokens a day at 30 a response are 4,693,333 requests a day.',
    inputs: { tokensInPeriod: 140.8e6, periodSeconds: 86_400, tokensPerRequest: 30 },
    expected: { tokensPerDay: 140.8e6, requestsPerDay: 140.8e6 / 30 },
  },
  {
    name: 'No traffic costs nothing',
    words: 'Zero tokens in any period are zero tokens in every period.',
    inputs: { tokensInPeriod: 0 },
    expected: { tokensPerSecond: 0, tokensPerMonth: 0, requestsPerDay: 0, usdPerMonth: 0 },
  },
];
