import type { cacheLifetime } from './cache-lifetime.ts';
import type { Example } from './model.ts';

export const cacheLifetimeExamples: readonly Example<typeof cacheLifetime.inputs>[] = [
  {
    name: 'A call every ten minutes',
    words:
      'Five minutes is half the gap: 1 − e^−0.5 = 39.35% of calls hit, and the prefix costs 0.3935 × 0.30 + 0.6065 × 3.75 = 2.3925 USD a million. ' +
      'An hour is six gaps: 1 − e^−6 = 99.75% hit, and it costs 0.9975 × 0.30 + 0.0025 × 6 = 0.3141. Sending it costs 3.',
    inputs: {},
    expected: {
      shortHitRate: 0.3934693402873666,
      longHitRate: 0.9975212478233336,
      shortUsdPerMtok: 0.3934693402873666 * 0.3 + 0.6065306597126334 * 3.75,
      longUsdPerMtok: 0.9975212478233336 * 0.3 + 0.0024787521766664 * 6,
      shortNeededHitRate: 0.75 / 3.45,
      longNeededHitRate: 3 / 5.7,
      verdict: 'Caching pays, and the long lifetime is the cheaper one.',
    },
  },
  {
    name: 'A call every minute',
    words: 'e^−5 is 0.67% misses at 3.75 and e^−60 is none: 0.3232 for the short lifetime, 0.30 and a trace for the long.',
    inputs: { gapMinutes: 1 },
    expected: { shortUsdPerMtok: 0.3 + 3.45 * Math.exp(-5), verdict: 'Caching pays, and the long lifetime is the cheaper one.' },
  },
  {
    name: 'Calls so frequent that none misses',
    words: 'The short lifetime is 500 gaps: e^−500 misses are none, so even long writes at 150 never happen and both lifetimes cost the 0.30 of a read.',
    inputs: { gapMinutes: 0.01, longWriteUsdPerMtok: 150 },
    expected: { shortHitRate: 1, longHitRate: 1, shortUsdPerMtok: 0.3, verdict: 'Caching pays, and both lifetimes cost the same.' },
  },
  {
    name: 'Two calls a day',
    words: 'A gap of 720 minutes: 0.7% and 8% hit, so nearly every call pays the write: 3.73 and 5.54 against 3.',
    inputs: { gapMinutes: 720 },
    expected: { verdict: 'Calls come too seldom: sending the prefix each time costs no more than caching it.' },
  },
  {
    name: 'An entry that reads do not renew',
    words: 'After each write an entry lives five minutes, in which half a call comes: one hit for two writes, a third of all calls. In an hour six come: six sevenths.',
    inputs: { readsRenew: 0 },
    expected: { shortHitRate: 1 / 3, longHitRate: 6 / 7, shortUsdPerMtok: 0.1 + 2.5, longUsdPerMtok: (6 * 0.3 + 6) / 7 },
  },
  {
    name: 'The short lifetime wins where a write costs little and the long one much',
    words: 'With a gap of one minute and long writes at 10,000 the few misses of the hour, e^−60, still cost nothing; with a fixed hour one call in 61 writes: 164 USD a million against one in six at 3.75.',
    inputs: { gapMinutes: 1, longWriteUsdPerMtok: 10_000, readsRenew: 0 },
    expected: { shortUsdPerMtok: (5 * 0.3 + 3.75) / 6, longUsdPerMtok: (60 * 0.3 + 10_000) / 61, verdict: 'Caching pays, and the short lifetime is the cheaper one.' },
  },
];
