import type { Example } from './model.ts';
import type { spendToVolume } from './spend-to-volume.ts';

export const spendToVolumeExamples: readonly Example<typeof spendToVolume.inputs>[] = [
  {
    name: 'The volume gate on GPT-5.5',
    words:
      'One request costs 0.016 × 1.03 = 0.01648 USD. As an invoice 10,000 are 606,796 requests. As a loaded bill 800 of engineering come off and 5% × 0.002 of repair is added: ' +
      '9,200 / 0.01658 = 554,885.',
    inputs: {},
    expected: {
      tokenUsdPerRequest: 0.01648,
      loadedUsdPerRequest: 0.01658,
      requestsOnInvoice: 10_000 / 0.01648,
      requestsOnLoadedBill: 9200 / 0.01658,
      requestsPerDay: 10_000 / 0.01648 / 30,
      outputTokensPerDay: ((10_000 / 0.016) * 400) / 30,
    },
  },
  {
    name: 'The loaded bill of chapter zero gives its requests back',
    words: '9,090 − 800 = 8,290; 8,290 / 0.01658 = 500,000.',
    inputs: { spendUsdPerMonth: 9090 },
    expected: { requestsOnLoadedBill: 500_000 },
  },
  {
    name: 'The same spend on Together AI DeepSeek V3.1',
    words: '0.00116 × 1.03 = 0.0011948 a request: 8.37 million of them for 10,000 USD.',
    inputs: { inputUsdPerMtok: 0.6, outputUsdPerMtok: 1.7 },
    expected: { requestsOnInvoice: 10_000 / 0.0011948, requestsOnLoadedBill: 9200 / 0.0012948 },
  },
  {
    name: 'A spend that engineering uses up exactly',
    words: '8 hours at 100 USD are 800: nothing is left for a request, but the bill can be paid.',
    inputs: { spendUsdPerMonth: 800 },
    expected: { requestsOnLoadedBill: 0 },
  },
  {
    name: 'A spend below engineering',
    words: '799 USD do not pay 800 of engineering.',
    inputs: { spendUsdPerMonth: 799 },
    expected: { refusal: 'infeasible' },
  },
  {
    name: 'Free tokens',
    words: 'At a price of 0 no volume uses up the spend.',
    inputs: { inputUsdPerMtok: 0, outputUsdPerMtok: 0 },
    expected: { refusal: 'never' },
  },
  {
    name: 'No tokens at all',
    words: 'Requests without tokens cost nothing either.',
    inputs: { inputTokens: 0, outputTokens: 0 },
    expected: { refusal: 'never' },
  },
];
