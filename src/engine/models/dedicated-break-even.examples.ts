import type { dedicatedBreakEven } from './dedicated-break-even.ts';
import type { Example } from './model.ts';

const NEVER = 'Never with this number of GPUs: the break-even is more than they make at full load.';
const BUSIER = 'Not at this utilization: the GPUs could make the break-even volume, but you would have to keep them busier.';
const YES = 'Yes: the utilization that you can hold is past the break-even.';
const FREE_READING =
  'Serverless is charged for the input here and the GPU is not: enter the work of an input token before you decide.';

export const dedicatedBreakEvenExamples: readonly Example<typeof dedicatedBreakEven.inputs>[] = [
  {
    name: 'One H100 at 40% against DeepSeek at 0.60 and 1.70',
    words:
      '800 tokens of input at 0.60 for 400 of output add 1.20 to 1.70: 2.90 USD a million. 3.99 × 24 are 95.76 USD a day. Against 1.70 that is 56.33 million tokens, of 129.6 million 43.5%, 10.4 hours. ' +
      'Against 2.90 it is 33.02 million, 25.5%, 6.1 hours. 45 hours less 3.5 on serverless are 41.5 at 100 USD, 138.33 a day: 234.09 USD, 80.72 million, 62.3%, 14.9 hours. ' +
      'At 40% the GPU makes 51.84 million a day: 1.847 USD a million, with engineering 4.516.',
    inputs: {},
    expected: {
      rentUsdPerMtok: 95.76 / 51.84,
      loadedUsdPerMtok: (95.76 + 4150 / 30) / 51.84,
      blendedUsdPerMtok: 2.9,
      extraEngineeringHoursPerMonth: 41.5,
      dedicatedUsdPerMonth: 2872.8 + 4150,
      serverlessUsdPerMonth: 51.84 * 30 * 2.9,
      savingUsdPerMonth: 51.84 * 30 * 2.9 - 7022.8,
      capacityTokensPerDay: 129.6e6,
      outputTokensPerDay: 95.76e6 / 1.7,
      outputUtilization: 95.76 / 1.7 / 129.6,
      outputSaturatedHours: (95.76 / 1.7 / 129.6) * 24,
      blendedTokensPerDay: 95.76e6 / 2.9,
      blendedUtilization: 95.76 / 2.9 / 129.6,
      blendedSaturatedHours: (95.76 / 2.9 / 129.6) * 24,
      wholeTokensPerDay: ((95.76 + 4150 / 30) * 1e6) / 2.9,
      wholeTokensPerMinute: ((95.76 + 4150 / 30) * 1e6) / 2.9 / 1440,
      wholeUtilization: (95.76 + 4150 / 30) / 2.9 / 129.6,
      verdict: [BUSIER, FREE_READING],
    },
  },
  {
    name: 'Rent alone pays at 40%',
    words: 'Without engineering 25.5% is enough.',
    inputs: { mode: 0 },
    expected: { extraEngineeringHoursPerMonth: 0, wholeUtilization: 95.76 / 2.9 / 129.6, verdict: [YES, FREE_READING] },
  },
  {
    name: 'Llama 70B at 0.90 both ways',
    words:
      '0.90 + 0.90 × 2 are 2.70. Against 0.90 the rent needs 106.4 million tokens, 82.1%, 19.7 hours; against 2.70 a third of that, 35.5 million, 27.4%.',
    inputs: { inputUsdPerMtok: 0.9, outputUsdPerMtok: 0.9, mode: 0 },
    expected: {
      blendedUsdPerMtok: 2.7,
      outputTokensPerDay: 106.4e6,
      outputUtilization: 106.4 / 129.6,
      outputSaturatedHours: (106.4 / 129.6) * 24,
      blendedTokensPerDay: 95.76e6 / 2.7,
      blendedUtilization: 95.76 / 2.7 / 129.6,
    },
  },
  {
    name: 'Reading charged at a tenth of writing',
    words:
      'Each output token carries two input tokens at 0.1: 1.2 times the work, so 1,250 tokens a second and 108 million a day. The volume stays 33.02 million, which is now 30.6%.',
    inputs: { prefillShare: 0.1, mode: 0 },
    expected: {
      capacityTokensPerDay: 108e6,
      blendedTokensPerDay: 95.76e6 / 2.9,
      blendedUtilization: 95.76 / 2.9 / 108,
      verdict: [YES],
    },
  },
  {
    name: 'Three GPUs managed by the vendor',
    words:
      '3 × 95.76 are 287.28 USD a day. 7.5 hours less 3.5 are 4, at 100 USD 13.33 a day. 300.61 / 2.90 are 103.66 million tokens, of 388.8 million 26.7%.',
    inputs: { gpuCount: 3, mode: 1 },
    expected: {
      extraEngineeringHoursPerMonth: 4,
      capacityTokensPerDay: 388.8e6,
      wholeTokensPerDay: ((287.28 + 400 / 30) * 1e6) / 2.9,
      wholeUtilization: (287.28 + 400 / 30) / 2.9 / 388.8,
      verdict: [YES, FREE_READING],
    },
  },
  {
    name: 'A cheap model never fills the GPU',
    words: 'At 0.039 and 0.19 a million output tokens costs 0.268: 873 million a day for the bill, 6.7 times what one GPU makes.',
    inputs: { inputUsdPerMtok: 0.039, outputUsdPerMtok: 0.19 },
    expected: { blendedUsdPerMtok: 0.268, wholeUtilization: (95.76 + 4150 / 30) / 0.268 / 129.6, verdict: [NEVER, FREE_READING] },
  },
  {
    name: 'Break-even exactly at full load',
    words: '129.6 million tokens at 0.50 are 64.80 USD, which is 2.70 an hour. Full load is just enough, and 40% is not.',
    inputs: { usdPerGpuHour: 2.7, inputUsdPerMtok: 0, outputUsdPerMtok: 0.5, mode: 0, inputTokens: 0 },
    expected: { wholeUtilization: 1, wholeSaturatedHours: 24, verdict: [BUSIER] },
  },
  {
    name: 'A cent an hour more is never',
    words: '2.71 × 24 are 65.04 USD, more than the 64.80 that full load saves.',
    inputs: { usdPerGpuHour: 2.71, inputUsdPerMtok: 0, outputUsdPerMtok: 0.5, mode: 0, inputTokens: 0 },
    expected: { verdict: [NEVER] },
  },
  {
    name: 'A GPU that costs nothing always wins',
    words: 'There is no bill to earn back.',
    inputs: { usdPerGpuHour: 0, mode: 0 },
    expected: {
      wholeTokensPerDay: 0,
      wholeUtilization: 0,
      verdict: ['Always: the GPUs cost nothing, so they win at any volume.', FREE_READING],
    },
  },
  {
    name: 'Output is free and input is not',
    words: 'Against a free output price no volume pays; against the bill of 1.20 a million 79.8 million do.',
    inputs: { outputUsdPerMtok: 0, mode: 0 },
    expected: { outputTokensPerDay: undefined, outputUtilization: undefined, blendedTokensPerDay: 79.8e6 },
  },
  {
    name: 'Free serverless is never undercut',
    words: 'Nothing costs less than 0.',
    inputs: { inputUsdPerMtok: 0, outputUsdPerMtok: 0 },
    expected: { refusal: 'never' },
  },
];
