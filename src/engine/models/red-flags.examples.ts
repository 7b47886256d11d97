import type { Example } from './model.ts';
import type { redFlags } from './red-flags.ts';

const none = { triggerCount: 0, verdict: 'Nothing calls for a review.' };

export const redFlagsExamples: readonly Example<typeof redFlags.inputs>[] = [
  {
    name: 'A quiet period',
    words: 'Nothing has changed.',
    inputs: {},
    expected: { ...none, triggers: [], invoiceVariance: 0, retryRise: 0, mixShift: 1 },
  },
  {
    name: 'The loaded bill mistaken for a prediction of the invoice',
    words: '597.40 / 1,447.40 − 1 = −58.7%: with every input right it looks like an alarm, because no vendor bills engineering.',
    inputs: { predictedTokenUsdPerMonth: 1447.4 },
    expected: {
      verdict: 'Review the setup now.',
      triggerCount: 1,
      invoiceVariance: 597.4 / 1447.4 - 1,
      triggers: ['Invoice: it is far from the prediction. Look at metering, traffic mix and prices.'],
    },
  },
  {
    name: 'An invoice exactly a tenth higher',
    words: '1,100 / 1,000 − 1 = 10%, not more.',
    inputs: { predictedTokenUsdPerMonth: 1000, invoiceUsdPerMonth: 1100 },
    expected: { ...none, invoiceVariance: 0.1 },
  },
  {
    name: 'A dollar above that',
    words: '10.1% is more.',
    inputs: { predictedTokenUsdPerMonth: 1000, invoiceUsdPerMonth: 1101 },
    expected: { triggerCount: 1 },
  },
  {
    name: 'An invoice exactly a tenth lower',
    words: '−10% is not more than 10% away.',
    inputs: { predictedTokenUsdPerMonth: 1000, invoiceUsdPerMonth: 900 },
    expected: none,
  },
  {
    name: 'Retries up by exactly five points',
    words: '8% − 3% = 5 points: the rule says five or more.',
    inputs: { retryRateNow: 0.08 },
    expected: { triggerCount: 1, retryRise: 0.05 },
  },
  { name: 'Retries up by less', words: '7.9% − 3% = 4.9 points.', inputs: { retryRateNow: 0.079 }, expected: none },
  { name: 'Retries down', words: '1% − 3% is no rise.', inputs: { retryRateNow: 0.01 }, expected: { ...none, retryRise: -0.02 } },
  {
    name: 'Cache hits down by exactly ten points',
    words: '40% − 30%.',
    inputs: { cacheHitNow: 0.3 },
    expected: { triggerCount: 1, cacheDrop: 0.1 },
  },
  { name: 'Cache hits down by less', words: '40% − 30.1%.', inputs: { cacheHitNow: 0.301 }, expected: none },
  {
    name: 'The gate down by exactly five points',
    words: '95% − 90%.',
    inputs: { gateNow: 0.9 },
    expected: { triggerCount: 1, gateDrop: 0.05 },
  },
  { name: 'The gate down by less', words: '95% − 90.1%.', inputs: { gateNow: 0.901 }, expected: none },
  { name: 'Four hours of broken latency', words: 'Four or more.', inputs: { latencyBreachHours: 4 }, expected: { triggerCount: 1 } },
  { name: 'A little less than four', words: '3.9 hours.', inputs: { latencyBreachHours: 3.9 }, expected: none },
  { name: 'A fallback with exactly a fifth', words: '20% is not more than 20%.', inputs: { fallbackShare: 0.2 }, expected: none },
  { name: 'A fallback with more', words: '21% is.', inputs: { fallbackShare: 0.21 }, expected: { triggerCount: 1 } },
  {
    name: 'One workload at three times, the rest flat',
    words: '3 / 1 = 3.',
    inputs: { largestGrowth: 3 },
    expected: { triggerCount: 1, mixShift: 3 },
  },
  {
    name: 'Everything at three times',
    words: '3 / 3 = 1: the mix is the same.',
    inputs: { largestGrowth: 3, otherGrowth: 3 },
    expected: { ...none, mixShift: 1 },
  },
  { name: 'Just under three times', words: '2.9 / 1.', inputs: { largestGrowth: 2.9 }, expected: none },
  {
    name: 'A new model version and new prices',
    words: 'Both are triggers by themselves: 2.',
    inputs: { modelVersionChanged: 1, pricesChanged: 1 },
    expected: {
      triggerCount: 2,
      triggers: [
        'Model version: it has changed. Run the evals before you trust the old pass rate.',
        'Prices: the page has changed. Calculate again.',
      ],
    },
  },
];
