import type { invoiceReconciliation } from './invoice-reconciliation.ts';
import type { Example } from './model.ts';

const AGREE = 'The token counts agree well enough.';
const DIFFER = 'The token counts differ by more than they should: your tokenizer is not the one that is billed, so predict with the provider’s count.';
const MATCHES = 'The invoice agrees with the predicted token cost well enough.';
const LOOK = 'The invoice is far enough from the predicted token cost to look for the reason.';
const WRONG = 'The invoice is so far from the predicted token cost that an assumption is wrong: retries, cache hits, traffic mix or rates.';
const same = { gatewayTokens: 1_000_000, billedTokens: 1_000_000, predictedUsd: 1000 };

export const invoiceReconciliationExamples: readonly Example<typeof invoiceReconciliation.inputs>[] = [
  {
    name: 'A tokenizer gap of 4.4%',
    words:
      '645 million tokens billed for 618 million counted are 4.37% more, which explains 597.40 × 27 / 618 = 26.10 USD. The invoice is 623.69 − 597.40 = 26.29 over, 4.40%, so 0.19 is left to the rates. The invoice alone would pass; the token count does not.',
    inputs: {},
    expected: {
      tokenVariance: 645 / 618 - 1,
      invoiceVariance: 623.69 / 597.4 - 1,
      varianceUsd: 26.29,
      fromCountUsd: (597.4 * 27) / 618,
      fromRatesUsd: 26.29 - (597.4 * 27) / 618,
      verdict: [DIFFER, MATCHES],
    },
  },
  {
    name: 'The whole loaded cost held against a correct invoice',
    words: 'Every assumption is right: 597.40 predicted, 597.40 invoiced. The loaded cost is 1,447.40, and against it the invoice is 58.7% short, which means nothing.',
    inputs: { billedTokens: 618_000_000, invoicedUsd: 597.4 },
    expected: { tokenVariance: 0, invoiceVariance: 0, varianceUsd: 0, wholeCostVariance: 597.4 / 1447.4 - 1, verdict: [AGREE, MATCHES] },
  },
  { name: 'Token counts three percent apart', words: '1,030,000 against 1,000,000 is the limit, and passes.', inputs: { ...same, billedTokens: 1_030_000, invoicedUsd: 1000 }, expected: { verdict: [AGREE, MATCHES] } },
  { name: 'One token more', words: '1,030,001 is over the limit.', inputs: { ...same, billedTokens: 1_030_001, invoicedUsd: 1000 }, expected: { verdict: [DIFFER, MATCHES] } },
  { name: 'An invoice five percent over', words: '1,050 against 1,000 is the limit, and passes.', inputs: { ...same, invoicedUsd: 1050 }, expected: { verdict: [AGREE, MATCHES] } },
  { name: 'A cent more', words: '1,050.01 is worth a look.', inputs: { ...same, invoicedUsd: 1050.01 }, expected: { verdict: [AGREE, LOOK] } },
  { name: 'Ten percent under', words: '900 against 1,000 is the limit of a wrong assumption, and still only worth a look.', inputs: { ...same, invoicedUsd: 900 }, expected: { verdict: [AGREE, LOOK] } },
  { name: 'More than ten percent under', words: '899.99: a cent beyond the limit. An invoice below the prediction is no better a sign than one above.', inputs: { ...same, invoicedUsd: 899.99 }, expected: { verdict: [AGREE, WRONG] } },
  { name: 'Nothing invoiced', words: '0 against 1,000 is minus 100%.', inputs: { ...same, invoicedUsd: 0 }, expected: { invoiceVariance: -1, verdict: [AGREE, WRONG] } },
];
