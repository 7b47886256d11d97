import type { documentBackfill } from './document-backfill.ts';
import type { Example } from './model.ts';

export const documentBackfillExamples: readonly Example<typeof documentBackfill.inputs>[] = [
  {
    name: 'The legal archive, input only',
    words:
      '8,400 tokens at 0.88 USD a million are 0.007392 a call, 15,523.20 for 2.1 million documents. When 47% of calls are retries, 100 calls serve 53 documents: 1.8868 calls and 0.8868 retries each, 29,289.06 in all. ' +
      'At 58% done 16,987.65 are spent and 12,301.40 remain. With 4.1% retries the last 42% cost 6,519.744 / 0.959 = 6,798.48. Forty hours at 100 are 4,000: the fix nets 1,502.92.',
    inputs: { outputTokens: 0 },
    expected: {
      rawUsdPerDocument: 0.007392,
      retriesPerDocument: 47 / 53,
      callsPerDocument: 100 / 53,
      usdPerDocument: 0.7392 / 53,
      planUsd: 15_523.2,
      totalUsd: 1_552_320 / 53,
      spentUsd: (1_552_320 / 53) * 0.58,
      remainingUsd: (1_552_320 / 53) * 0.42,
      remainingAfterFixUsd: 6519.744 / 0.959,
      fixUsd: 4000,
      netSavingUsd: (1_552_320 / 53) * 0.42 - 6519.744 / 0.959 - 4000,
    },
  },
  {
    name: 'Half of all calls are retries',
    words: 'One retry for each document: two calls, twice the plan. 1,000 tokens at 1 USD a million are 0.001 a call; a million documents cost 2,000 in place of 1,000.',
    inputs: { documents: 1_000_000, inputTokens: 1000, outputTokens: 0, inputUsdPerMtok: 1, retryShare: 0.5, doneShare: 0 },
    expected: { retriesPerDocument: 1, callsPerDocument: 2, planUsd: 1000, totalUsd: 2000, spentUsd: 0, remainingUsd: 2000 },
  },
  {
    name: 'No retries cost the plan',
    words: 'Every document passes at once, so the project costs what was planned and a fix only costs its hours.',
    inputs: { retryShare: 0, retryShareAfter: 0, doneShare: 0, outputTokens: 0 },
    expected: { retriesPerDocument: 0, totalUsd: 15_523.2, netSavingUsd: -4000 },
  },
  {
    name: 'Everything is done',
    words: 'Nothing remains to save, so the fix is worth minus its cost.',
    inputs: { doneShare: 1, outputTokens: 0 },
    expected: { remainingUsd: 0, remainingAfterFixUsd: 0, netSavingUsd: -4000 },
  },
  {
    name: 'A retry share of which nothing would be left',
    words: 'If every call is a retry, no document was ever sent.',
    inputs: { retryShare: 1 },
    expected: { refusal: 'invalid' },
  },
];
