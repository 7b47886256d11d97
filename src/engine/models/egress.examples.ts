import type { egress } from './egress.ts';
import type { Example } from './model.ts';

export const egressExamples: readonly Example<typeof egress.inputs>[] = [
  {
    name: 'Ten million answers of 400 tokens',
    words:
      '4,120 million tokens of 4 bytes are 16.48 GB; at 0.09 USD that is 1.4832 USD, 0.017% of an 8,618.40 USD bill. ' +
      'For 20% of it, 1,723.68 USD, 19,152 GB would have to leave: 4,648.5 bytes a token.',
    inputs: {},
    expected: {
      gbPerMonth: 16.48,
      usdPerMonth: 1.4832,
      usdPerMtok: 0.00036,
      shareOfBill: 1.4832 / 8618.4,
      suspectedBytesPerToken: (0.2 * 8618.4 * 1e9) / (4.12e9 * 0.09),
    },
  },
  {
    name: 'Streamed one token an event',
    words: 'At 300 bytes a token the same answers are 1,236 GB and 111.24 USD: 1.3% of the bill.',
    inputs: { bytesPerToken: 300 },
    expected: { gbPerMonth: 1236, usdPerMonth: 111.24, shareOfBill: 111.24 / 8618.4 },
  },
  {
    name: 'A network that does not charge',
    words: 'Nothing is paid, whatever leaves, and no number of bytes changes that.',
    inputs: { usdPerGb: 0 },
    expected: { usdPerMonth: 0, shareOfBill: 0, suspectedBytesPerToken: undefined },
  },
  {
    name: 'No other bill',
    words: 'There is nothing to be a share of.',
    inputs: { otherUsdPerMonth: 0 },
    expected: { usdPerMonth: 1.4832, shareOfBill: undefined, suspectedBytesPerToken: 0 },
  },
];
