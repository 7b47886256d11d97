import type { meteringError } from './metering-error.ts';
import type { Example } from './model.ts';

export const meteringErrorExamples: readonly Example<typeof meteringError.inputs>[] = [
  {
    name: 'Five percent of 100,000 a month',
    words: '5,000 a month are 60,000 a year; a quarter passes before the review sees 15,000 of it.',
    inputs: {},
    expected: { errorUsdPerMonth: 5000, errorUsdPerYear: 60_000, unnoticedUsd: 15_000 },
  },
  { name: 'Five percent of 500,000 a month', words: '25,000 a month are 300,000 a year.', inputs: { spendUsdPerMonth: 500_000 }, expected: { errorUsdPerYear: 300_000 } },
  {
    name: 'The tokenizer gap of 4.4% on 100,000 a month',
    words: '4,400 a month, 52,800 a year.',
    inputs: { errorShare: 0.044 },
    expected: { errorUsdPerMonth: 4400, errorUsdPerYear: 52_800, unnoticedUsd: 13_200 },
  },
  { name: 'No error', words: 'Nothing is unaccounted for.', inputs: { errorShare: 0 }, expected: { errorUsdPerMonth: 0, errorUsdPerYear: 0, unnoticedUsd: 0 } },
];
