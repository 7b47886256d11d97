import { BYTES_PER_GB } from '../conventions.ts';
import { count, percent, type Display } from '../format.ts';
import { infeasible, invalid, value, type Outcome } from '../outcome.ts';
import type { InputSpec, InputSpecs, Model, Step, Values } from './model.ts';
import { shareInput } from './input-kinds.ts';
import { gpuCountInput } from './gpu-inputs.ts';

const whole = (label: string, maximum: number, byDefault: number, hint: string): InputSpec => ({
  label,
  unit: '1',
  minimum: 1,
  maximum,
  default: byDefault,
  hint,
  show: count(0),
  whole: true,
});

const bytesEach = (label: string, byDefault: number, hint: string): InputSpec => ({
  label,
  unit: 'bytes',
  minimum: 0.5,
  maximum: 4,
  default: byDefault,
  hint,
  show: count(1, 'byte'),
  choices: [
    { value: 0.5, label: 'Half a byte: four-bit formats' },
    { value: 1, label: 'One byte: eight-bit formats' },
    { value: 2, label: 'Two bytes: sixteen-bit formats' },
    { value: 4, label: 'Four bytes: full precision' },
  ],
});

const inputs = {
  layers: whole('Layers', 1000, 80, 'num_hidden_layers in the model’s configuration file.'),
  kvHeads: whole('KV heads', 1000, 8, 'num_key_value_heads in the configuration file: not the number of query heads.'),
  queryHeads: whole('Query heads', 1000, 64, 'num_attention_heads in the configuration file; it only serves the comparison.'),
  headSize: whole('Size of a head', 10_000, 128, 'head_dim in the configuration file, or hidden_size over the query heads.'),
  cacheBytes: bytesEach(
    'Bytes per cached number',
    2,
    'The cache’s own format, a setting of the runtime: it may differ from that of the weights.',
  ),
  contextTokens: {
    ...whole('Tokens per sequence', 1e7, 4096, 'Input and output together, at the longest that you serve at once.'),
    unit: 'tokens/request',
    show: count(0, 'token'),
  },
  batchSize: {
    ...whole('Sequences at once', 1e6, 32, 'The batch that your load needs: requests in flight on one copy of the model.'),
    unit: 'requests',
  },
  parametersBillion: {
    label: 'Parameters, billions',
    unit: '1',
    minimum: 0.01,
    maximum: 100_000,
    default: 70,
    hint: 'All of them must be in memory, in a mixture of experts too.',
    show: count(0),
  },
  weightBytes: bytesEach('Bytes per weight', 1, 'From the name of the checkpoint, or its size over its parameters.'),
  gpuMemoryGb: {
    label: 'Memory of one GPU, gigabytes',
    unit: 'GB',
    minimum: 1,
    maximum: 10_000,
    default: 80,
    hint: 'From the data sheet.',
    show: count(0, 'gigabyte'),
  },
  gpuCount: gpuCountInput(1, 'GPUs that share one copy of the model.'),
  headroomShare: shareInput(
    'Memory kept free',
    0.1,
    'For activations and the runtime itself: one less the runtime’s memory utilization setting.',
    0.9,
  ),
} as const satisfies InputSpecs;

export type KvCacheInputs = Values<typeof inputs>;

export interface KvCache {
  readonly bytesPerToken: number;
  readonly gbPerSequence: number;
  readonly cacheGb: number;
  /** What the same batch would take if every query head kept a cache of its own, as the formula with query heads says. */
  readonly queryHeadCacheGb: number;
  readonly weightsGb: number;
  readonly cacheBudgetGb: number;
  readonly maxSequences: number;
  /** The batch’s cache over the room for it: above 1 it does not fit. */
  readonly budgetUsed: number;
  readonly verdict: string;
}

/** 2 × layers × KV heads × head size × bytes: a key and a value for each head of each layer. Bytes for one token. */
export const kvBytesPerToken = (i: Pick<KvCacheInputs, 'layers' | 'kvHeads' | 'headSize' | 'cacheBytes'>): number =>
  2 * i.layers * i.kvHeads * i.headSize * i.cacheBytes;

function compute(i: KvCacheInputs): Outcome<KvCache> {
  if (i.queryHeads < i.kvHeads) return invalid('Query heads must be at least as many as the KV heads, which they share');
  const weightsGb = i.parametersBillion * i.weightBytes;
  const cacheBudgetGb = i.gpuCount * i.gpuMemoryGb * (1 - i.headroomShare) - weightsGb;
  if (cacheBudgetGb <= 0) {
    return infeasible(
      'The weights leave no room for a cache: use more or larger GPUs, fewer bytes per weight, or keep less memory free',
    );
  }
  const bytesPerToken = kvBytesPerToken(i);
  const gbPerSequence = (bytesPerToken * i.contextTokens) / BYTES_PER_GB;
  const maxSequences = Math.floor(cacheBudgetGb / gbPerSequence);
  return value({
    bytesPerToken,
    gbPerSequence,
    cacheGb: gbPerSequence * i.batchSize,
    queryHeadCacheGb: (gbPerSequence * i.batchSize * i.queryHeads) / i.kvHeads,
    weightsGb,
    cacheBudgetGb,
    maxSequences,
    budgetUsed: (gbPerSequence * i.batchSize) / cacheBudgetGb,
    verdict: verdict(maxSequences, i.batchSize),
  });
}

function verdict(maxSequences: number, batchSize: number): string {
  if (maxSequences === 0) return 'Not even one sequence of this length fits.';
  if (batchSize > maxSequences) return 'This batch does not fit: the runtime will hold requests back, or compute them again.';
  return 'This batch fits.';
}

function steps(i: KvCacheInputs, result: KvCache): readonly Step[] {
  const gb = (label: string, formula: string, values: Step['values'], amount: number): Step => ({
    label,
    formula,
    values,
    result: amount,
    unit: 'GB',
  });
  const { gbPerSequence: perSequence, cacheBudgetGb: budget } = result;
  return [
    {
      label: 'Cache of one token',
      formula: '2 × layers × kvHeads × headSize × bytes',
      values: { layers: i.layers, kvHeads: i.kvHeads, headSize: i.headSize, bytes: i.cacheBytes },
      result: result.bytesPerToken,
      unit: 'bytes',
    },
    gb(
      'Cache of one sequence',
      'bytes × tokens / gigabyte',
      { bytes: result.bytesPerToken, tokens: i.contextTokens, gigabyte: BYTES_PER_GB },
      perSequence,
    ),
    gb('Cache of the batch', 'perSequence × batch', { perSequence, batch: i.batchSize }, result.cacheGb),
    gb(
      'The same with query heads in the formula',
      'perSequence × batch × queryHeads / kvHeads',
      { perSequence, batch: i.batchSize, queryHeads: i.queryHeads, kvHeads: i.kvHeads },
      result.queryHeadCacheGb,
    ),
    gb('Weights', 'billions × bytes', { billions: i.parametersBillion, bytes: i.weightBytes }, result.weightsGb),
    gb(
      'Room for the cache',
      'gpus × memory × (1 − headroom) − weights',
      { gpus: i.gpuCount, memory: i.gpuMemoryGb, headroom: i.headroomShare, weights: result.weightsGb },
      budget,
    ),
    {
      label: 'Most sequences at once',
      formula: 'floor(budget / perSequence)',
      values: { budget, perSequence },
      result: result.maxSequences,
      unit: 'requests',
    },
    {
      label: 'Share of the room that the batch takes',
      formula: 'batch / budget',
      values: { batch: result.cacheGb, budget },
      result: result.budgetUsed,
      unit: 'share',
    },
  ];
}

const GB: Display = count(1, 'gigabyte');

/** Memory of the KV cache, and the batch that it allows. The essay's formula has query heads in it; the cache is kept per KV head. */
export const kvCache: Model<typeof inputs, KvCache> = {
  name: 'kv-cache',
  title: 'KV cache and the largest batch',
  summary: 'How much memory the attention cache takes, and how many sequences fit beside the weights.',
  inputs,
  outputs: {
    bytesPerToken: { label: 'Cache of one token', unit: 'bytes', show: count(0, 'byte') },
    gbPerSequence: { label: 'Cache of one sequence', unit: 'GB', show: count(2, 'gigabyte') },
    cacheGb: { label: 'Cache of the batch', unit: 'GB', show: GB },
    queryHeadCacheGb: { label: 'The same with query heads in the formula', unit: 'GB', show: GB },
    weightsGb: { label: 'Weights', unit: 'GB', show: GB },
    cacheBudgetGb: { label: 'Room for the cache', unit: 'GB', show: GB },
    maxSequences: { label: 'Most sequences at once', unit: 'requests', show: count(0, 'sequence') },
    budgetUsed: { label: 'Share of the room that the batch takes', unit: 'share', show: percent(0) },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: ['decimal-gigabytes'],
  limits: [
    'It holds for attention that keeps a key and a value per KV head and layer; latent, sliding-window and state-space layers keep less.',
    'Sequences are taken at full length; with paged caches the mean length decides, and shared prefixes are kept once.',
    'Cards offer slightly more or less than the round figure of their data sheet, and splitting a model over GPUs costs memory of its own.',
  ],
};
