import type { Example } from './model.ts';
import type { lcprComplete } from './lcpr-complete.ts';

const cached = { inputTokens: 4800, outputTokens: 600, cacheablePart: 4000 / 4800, inputUsdPerMtok: 3, outputUsdPerMtok: 15 };
const long = { longContextOverTokens: 272_000, outputTokens: 1000, engineeringHoursPerMonth: 0 };

export const lcprCompleteExamples: readonly Example<typeof lcprComplete.inputs>[] = [
  {
    name: 'At its defaults it is the loaded cost per request',
    words:
      '800 tokens at 5 USD a million are 0.004, 400 at 30 are 0.012. 515,000 attempts at 0.016 are 8,240; with 50 of repair and 800 of engineering 9,090 over 475,000 successes.',
    inputs: {},
    expected: {
      rawUsdPerRequest: 0.016,
      tokenUsdPerMonth: 8240,
      monthlyUsd: 9090,
      usdPerSuccess: 9090 / 475_000,
      defaultUsdPerSuccess: 9090 / 475_000,
      changeUsdPerSuccess: 0,
      changes: ['Nothing: every choice has its default.'],
    },
  },
  {
    name: 'Retries that can fail',
    words: 'A chance of 20% that any attempt is sent again makes 1 / 0.8 = 1.25 attempts: 625,000 at 0.016 are 10,000. Counted once it is 1.2, or 9,600: 400 less over 475,000.',
    inputs: { retries: 1, retryRate: 0.2 },
    expected: {
      attemptsPerRequest: 1.25,
      tokenUsdPerMonth: 10_000,
      changeUsdPerSuccess: 400 / 475_000,
      changes: ['Retries that can fail: $0.00084 per success more.'],
    },
  },
  { name: 'Retries that never end', words: 'Every attempt is sent again.', inputs: { retries: 1, retryRate: 1 }, expected: { refusal: 'infeasible' } },
  {
    name: 'A rate of one retry for each request, counted once',
    words: '500,000 requests and 500,000 retries: a million attempts at 0.016 are 16,000.',
    inputs: { retryRate: 1 },
    expected: { attemptsPerMonth: 1_000_000, tokenUsdPerMonth: 16_000 },
  },
  {
    name: 'A cached prefix, read by 95% and written by 5%',
    words:
      'Of 4,800 tokens 4,000 are the prefix. Read at 0.30 by 95% and written at 3.75 by 5% it costs 0.4725 a million on average: 0.00189; the other 800 at 3 cost 0.0024, ' +
      '600 of output at 15 cost 0.009: 0.01329 against 0.0234.',
    inputs: { ...cached, cacheHitShare: 0.95, cacheWriteShare: 0.05 },
    expected: { rawUsdPerRequest: 0.01329, changeUsdPerSuccess: (515_000 * (0.01329 - 0.0234)) / 475_000 },
  },
  {
    name: 'Every attempt writes the cache for an hour',
    words: '4,000 tokens written at 6 are 0.024, 800 at 3 are 0.0024, the output 0.009: 0.0354, more than the 0.0234 without a cache.',
    inputs: { ...cached, cacheWriteShare: 1, cacheLifetime: 2 },
    expected: { rawUsdPerRequest: 0.0354 },
  },
  {
    name: 'A vendor that charges nothing for the write',
    words: 'A write costs what input costs: half of the attempts read 4,000 tokens at 0.30, 0.0006, the others pay 0.012; with 0.0024 and 0.009 it is 0.018.',
    inputs: { ...cached, cacheHitShare: 0.5, cacheWriteShare: 0.5, cacheLifetime: 0 },
    expected: { rawUsdPerRequest: 0.018 },
  },
  {
    name: 'More hits and writes than attempts',
    words: '70% read and 40% write: 110% of the attempts.',
    inputs: { cacheHitShare: 0.7, cacheWriteShare: 0.4 },
    expected: { refusal: 'invalid' },
  },
  {
    name: 'Rent of a cache',
    words: 'Ten prefixes of 100,000 tokens are a million; at 4.50 an hour over 200 hours 900 USD.',
    inputs: { inputTokens: 125_000, storageUsdPerMtokHour: 4.5, storedPrefixes: 10, storedHoursPerMonth: 200 },
    expected: { storageUsdPerMonth: 900 },
  },
  {
    name: 'A request of exactly the long-context threshold pays the standard prices',
    words: '272,000 tokens at 5 are 1.36, 1,000 at 30 are 0.03.',
    inputs: { ...long, inputTokens: 272_000 },
    expected: { rawUsdPerRequest: 1.39, changes: ['Long-context prices: no change.'] },
  },
  {
    name: 'One token more and the whole request costs more',
    words: '272,001 tokens at 10 are 2.72001, 1,000 at 45 are 0.045: 2.76501.',
    inputs: { ...long, inputTokens: 272_001 },
    expected: { rawUsdPerRequest: 2.76501 },
  },
  {
    name: 'Half of the requests in batches at half price',
    words: 'An attempt costs 0.016, in a batch 0.008; half and half 0.012: 515,000 attempts are 6,180, or 2,060 less.',
    inputs: { tier: 1, tierShare: 0.5 },
    expected: { tierUsdPerAttempt: 0.008, rawUsdPerRequest: 0.012, tokenUsdPerMonth: 6180, changeUsdPerSuccess: -2060 / 475_000 },
  },
  {
    name: 'Everything on the priority tier',
    words: '800 tokens at 12.50 are 0.01, 400 at 75 are 0.03: 0.04.',
    inputs: { tier: 3, tierInputMultiple: 2.5, tierOutputMultiple: 2.5 },
    expected: { rawUsdPerRequest: 0.04 },
  },
  {
    name: 'Reasoning and a region',
    words: '400 visible tokens with reasoning are 1,200: at 30 they cost 0.036; with 0.004 of input 0.04, and a tenth more for the region: 0.044.',
    inputs: { reasoningMultiple: 3, regionalMultiple: 1.1 },
    expected: { billedOutputTokens: 1200, rawUsdPerRequest: 0.044, outputPriceInForce: 33 },
  },
  {
    name: 'Repair as a new prompt, most of it successful',
    words:
      '25,000 failures cost 0.016 × 1.03 = 0.01648 each to send again: 412. 80% of them pass: 475,000 and 20,000 are 495,000 successes. 8,240 + 412 + 800 are 9,452.',
    inputs: { repairPricing: 1, repairedShare: 0.8 },
    expected: { repairUsdPerMonth: 412, successesPerMonth: 495_000, monthlyUsd: 9452, usdPerSuccess: 9452 / 495_000 },
  },
  {
    name: 'Nothing passes and nothing is repaired',
    words: 'Cost is paid and no answer is used.',
    inputs: { gatePassRate: 0 },
    expected: { refusal: 'never' },
  },
  {
    name: 'Nothing passes at once but repair works',
    words: '500,000 failures, half of them repaired: 250,000 successes. By the essay’s convention there would be none.',
    inputs: { gatePassRate: 0, repairedShare: 0.5 },
    expected: {
      successesPerMonth: 250_000,
      repairUsdPerMonth: 1000,
      defaultUsdPerSuccess: undefined,
      changes: ['By the essay’s convention no request succeeds here, so there is no cost per success to compare with.'],
    },
  },
];
