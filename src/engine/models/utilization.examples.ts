import type { Example } from './model.ts';
import type { utilization } from './utilization.ts';

const OTHERWISE =
  'The rule of thumb for going back to serverless says otherwise: it was made for other prices, so follow your own.';
const AGREES = 'The rule of thumb for going back to serverless agrees.';
const AS_MANY = 'You rent as many GPUs as the usable share asks for.';
const PAYS = 'At these prices the rent costs no more than serverless.';
const LOSES = 'At these prices serverless costs less than the rent.';

export const utilizationExamples: readonly Example<typeof utilization.inputs>[] = [
  {
    name: 'Three GPUs for ten million requests',
    words:
      'Three GPUs at 1,500 tokens a second could make 11,664 million a month and make 4,120: 35.3%. 8,618.40 USD of rent over 4,120 million are 2.092 USD a million, ' +
      'where a row labelled 40% suggests 1.847. Serverless at 2.90 is matched from 25.5%, so the rent pays although the 40% rule says to leave.',
    inputs: {},
    expected: {
      utilization: 4120 / 11_664,
      neededGpus: 3,
      usdPerMtok: 8618.4 / 4120,
      usdPerMtokAtDerate: 3.99e6 / (600 * 3600),
      breakEvenUtilization: 3.99e6 / (1500 * 3600 * 2.9),
      verdict: [AS_MANY, PAYS, OTHERWISE],
    },
  },
  {
    name: 'Eight GPUs at 28%',
    words:
      '28% of 8 × 3,888 million are 8,709.12 million tokens. 22,982.40 USD over them are 2.639 USD a million, less than 2.90 with the input counted.',
    inputs: { rentedGpus: 8, tokensPerMonth: 8_709_120_000 },
    expected: {
      utilization: 0.28,
      usdPerMtok: 22_982.4 / 8709.12,
      neededGpus: 6,
      verdict: ['You rent more GPUs than the usable share asks for.', PAYS, OTHERWISE],
    },
  },
  {
    name: 'The same against the output price alone',
    words: '2.639 USD is 1.55 times 1.70, whose break-even is 43.5%; the rule agrees that 28% is too little.',
    inputs: { rentedGpus: 8, tokensPerMonth: 8_709_120_000, serverlessUsdPerMtok: 1.7 },
    expected: {
      breakEvenUtilization: 3.99e6 / (1500 * 3600 * 1.7),
      verdict: ['You rent more GPUs than the usable share asks for.', LOSES, AGREES],
    },
  },
  {
    name: 'Exactly at the rule and above the break-even',
    words: '40% of one GPU’s 3,888 million are 1,555.2 million tokens: the rule lets 40% stay, and 25.5% is enough.',
    inputs: { rentedGpus: 1, tokensPerMonth: 1_555_200_000 },
    expected: { utilization: 0.4, neededGpus: 1, verdict: [AS_MANY, PAYS, AGREES] },
  },
  {
    name: 'Between the rule and a high break-even',
    words: 'At 0.90 USD a million serverless is matched from 82.1%; the rule would stay at 50%.',
    inputs: { rentedGpus: 1, tokensPerMonth: 1_944_000_000, serverlessUsdPerMtok: 0.9 },
    expected: {
      utilization: 0.5,
      neededGpus: 2,
      verdict: ['You rent fewer GPUs than the usable share asks for: peaks will queue.', LOSES, OTHERWISE],
    },
  },
  {
    name: 'A whole month at full load',
    words: '3,888 million tokens are all that one GPU can make.',
    inputs: { rentedGpus: 1, tokensPerMonth: 3_888_000_000 },
    expected: { utilization: 1 },
  },
  {
    name: 'One token more',
    words: 'One token more cannot be made.',
    inputs: { rentedGpus: 1, tokensPerMonth: 3_888_000_001 },
    expected: { refusal: 'infeasible' },
  },
  {
    name: 'Free serverless',
    words: 'No utilization matches a price of 0.',
    inputs: { serverlessUsdPerMtok: 0 },
    expected: { breakEvenUtilization: undefined, verdict: [AS_MANY] },
  },
];
