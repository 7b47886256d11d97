import type { kvCache } from './kv-cache.ts';
import type { Example } from './model.ts';

export const kvCacheExamples: readonly Example<typeof kvCache.inputs>[] = [
  {
    name: 'A 70B model, batch of 32 at 4,096 tokens',
    words:
      '2 × 80 layers × 8 KV heads × 128 × 2 bytes are 327,680 bytes a token; × 4,096 are 1.342 GB a sequence; × 32 are 42.95 GB. With 64 query heads in the formula it would be ' +
      'eight times that, 343.6 GB. One 80 GB card less a tenth has 72 GB, less 70 GB of weights 2 GB: one sequence.',
    inputs: {},
    expected: {
      bytesPerToken: 327_680,
      gbPerSequence: 1.34217728,
      cacheGb: 42.94967296,
      queryHeadCacheGb: 343.59738368,
      weightsGb: 70,
      cacheBudgetGb: 2,
      maxSequences: 1,
      budgetUsed: 21.47483648,
      verdict: 'This batch does not fit: the runtime will hold requests back, or compute them again.',
    },
  },
  {
    name: 'The whole card without headroom',
    words: '80 GB less 70 of weights leave 10 GB; at 1.342 GB a sequence that is 7.45, so seven.',
    inputs: { headroomShare: 0 },
    expected: { cacheBudgetGb: 10, maxSequences: 7 },
  },
  {
    name: 'A batch that exactly fills the room fits',
    words: 'Seven of seven sequences.',
    inputs: { headroomShare: 0, batchSize: 7 },
    expected: { maxSequences: 7, verdict: 'This batch fits.' },
  },
  {
    name: 'One sequence more does not',
    words: 'Eight sequences take 10.74 GB of 10.',
    inputs: { headroomShare: 0, batchSize: 8 },
    expected: {
      budgetUsed: 1.073741824,
      verdict: 'This batch does not fit: the runtime will hold requests back, or compute them again.',
    },
  },
  {
    name: 'Two cards carry the batch of 32',
    words: 'Two 80 GB cards less a tenth have 144 GB, less 70 of weights 74 GB: 55 sequences of 1.342 GB.',
    inputs: { gpuCount: 2 },
    expected: { cacheBudgetGb: 74, maxSequences: 55, verdict: 'This batch fits.' },
  },
  {
    name: 'A context too long for the room',
    words: 'At 8,192 tokens a sequence takes 2.68 GB, more than the 2 GB that are left.',
    inputs: { contextTokens: 8192 },
    expected: { maxSequences: 0, verdict: 'Not even one sequence of this length fits.' },
  },
  {
    name: 'Weights that fill the card to the last byte',
    words: '70 GB of weights on a card of 70 GB leave nothing for a cache.',
    inputs: { gpuMemoryGb: 70, headroomShare: 0 },
    expected: { refusal: 'infeasible' },
  },
  {
    name: 'Weights in two bytes do not fit one card',
    words: '70 billion weights of two bytes are 140 GB, more than the 72 that one card offers.',
    inputs: { weightBytes: 2 },
    expected: { refusal: 'infeasible' },
  },
  {
    name: 'Fewer query heads than KV heads',
    words: 'Query heads share the KV heads, so there cannot be fewer of them.',
    inputs: { queryHeads: 4 },
    expected: { refusal: 'invalid' },
  },
];
