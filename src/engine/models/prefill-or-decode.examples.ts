import type { Example } from './model.ts';
import type { prefillOrDecode } from './prefill-or-decode.ts';

const DECODE = 'By GPU time, decode sets the pace: memory bandwidth is the limit.';
const PREFILL = 'By GPU time, prefill sets the pace: compute is the limit, and output tokens alone understate the load.';
const RULE_DECODE = 'The rule of thumb on input length expects decode to set the pace.';
const RULE_PREFILL = 'The rule of thumb on input length expects prefill to set the pace.';
const RULE_SILENT = 'The rule of thumb says nothing about this input length.';

export const prefillOrDecodeExamples: readonly Example<typeof prefillOrDecode.inputs>[] = [
  {
    name: 'Chat: 800 in, 400 out',
    words:
      '800 / 15,000 are 0.0533 s of reading, 400 / 1,500 are 0.2667 s of writing: reading is a sixth of 0.32 s. An input token weighs 1,500 / 15,000 = 0.1 output tokens. ' +
      'With reading the GPU makes 400 / 0.32 = 1,250 a second. At 400 × 10 = 4,000 input tokens both would take as long.',
    inputs: {},
    expected: {
      prefillSeconds: 800 / 15_000,
      decodeSeconds: 400 / 1500,
      prefillShare: 1 / 6,
      prefillEquivalent: 0.1,
      outputTokensPerSecond: 1250,
      evenInputTokens: 4000,
      verdict: [DECODE, RULE_DECODE],
    },
  },
  {
    name: 'Extraction: 8,400 in, 100 out',
    words: '8,400 / 15,000 are 0.56 s, 100 / 1,500 are 0.0667 s: reading takes 89.4%.',
    inputs: { inputTokens: 8400, outputTokens: 100 },
    expected: { prefillSeconds: 0.56, prefillShare: 0.56 / (0.56 + 1 / 15), verdict: [PREFILL, RULE_PREFILL] },
  },
  {
    name: 'The even point',
    words: '4,000 / 15,000 and 400 / 1,500 are both 0.2667 s.',
    inputs: { inputTokens: 4000 },
    expected: { prefillShare: 0.5, verdict: ['By GPU time, prefill and decode weigh the same.', RULE_SILENT] },
  },
  {
    name: 'Just under the decode rule',
    words: 'The rule speaks of inputs under 2,000 tokens.',
    inputs: { inputTokens: 1999 },
    expected: { verdict: [DECODE, RULE_DECODE] },
  },
  {
    name: 'At the decode rule the rule is silent',
    words: 'From 2,000 to 8,000 input tokens the rule says nothing.',
    inputs: { inputTokens: 2000 },
    expected: { verdict: [DECODE, RULE_SILENT] },
  },
  {
    name: 'At the prefill rule the rule is still silent',
    words: 'The rule speaks of more than 8,000.',
    inputs: { inputTokens: 8000 },
    expected: { verdict: [PREFILL, RULE_SILENT] },
  },
  {
    name: 'Just over the prefill rule',
    words: '8,001 is more than 8,000.',
    inputs: { inputTokens: 8001 },
    expected: { verdict: [PREFILL, RULE_PREFILL] },
  },
  {
    name: 'Embedding: nothing is written',
    words: 'All the time goes into reading, and no output tokens come out.',
    inputs: { outputTokens: 0 },
    expected: { prefillShare: 1, outputTokensPerSecond: 0, evenInputTokens: 0 },
  },
  {
    name: 'An empty request',
    words: 'Nothing is read and nothing written.',
    inputs: { inputTokens: 0, outputTokens: 0 },
    expected: { refusal: 'invalid' },
  },
];
