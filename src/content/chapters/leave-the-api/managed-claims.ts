import { claim, comparison } from '../../../engine/claims.ts';
import { DAYS_PER_MONTH, MINUTES_PER_DAY, TOKENS_PER_MTOK } from '../../../engine/conventions.ts';
import { count, money, percent, scaled } from '../../../engine/format.ts';
import { migrationRate } from '../../../engine/migration-terms.ts';
import { kvCache, type KvCache } from '../../../engine/models/kv-cache.ts';
import { littlesLaw, type LittlesLaw } from '../../../engine/models/littles-law.ts';
import { managedOrSelfManaged, type ManagedOrSelfManaged } from '../../../engine/models/managed-or-self-managed.ts';
import { defaults } from '../../../engine/models/model.ts';
import { prefillOrDecode, type PrefillOrDecode } from '../../../engine/models/prefill-or-decode.ts';
import { assumption, cited, citedNumber, formula, modelOutput, price, ratio, rule, ruleNumber, smooth, type NumberTerm } from '../../../engine/terms.ts';
import { managedBreakEven } from './gpu-case.ts';
import { FIREWORKS, FIREWORKS_H100, LAMBDA, TOGETHER } from './offers.ts';

const MANAGED = 'together/h100-managed';
const BASETEN_H100 = 'baseten/h100';
const MINUTES_PER_HOUR = 60;

/** Both ends of a price that is a range, as one term. */
const range = (offer: string, what: string) => ({
  kind: 'price' as const,
  what,
  unit: 'USD/GPU-hour' as const,
  amount: (c: Parameters<NumberTerm['amount']>[0]) => ({ low: c.rate(offer, 'low_usd_per_gpu_hour'), high: c.rate(offer, 'high_usd_per_gpu_hour') }),
});

const traffic = ruleNumber('managed-traffic');
const fireworksOutput = price(FIREWORKS, 'output_usd_per_mtok');
const speed = citedNumber('h100-70b-fp8-tokens-per-second', 'Output tokens a second of one H100', 'tokens/s');

/** Tokens a minute whose serverless output price equals the rent of a GPU. */
const crossover = (what: string, hour: NumberTerm) =>
  formula(what, 'tokens/minute', `hour × ${TOKENS_PER_MTOK} / (price × ${MINUTES_PER_HOUR})`, { hour, price: fireworksOutput }, (t) => (t.hour * TOKENS_PER_MTOK) / (t.price * MINUTES_PER_HOUR));

const monthly = (what: string, output: NumberTerm) =>
  formula(what, 'USD/month', `traffic × ${MINUTES_PER_DAY} × ${DAYS_PER_MONTH} × price / ${TOKENS_PER_MTOK}`, { traffic, price: output }, (t) => (t.traffic * MINUTES_PER_DAY * DAYS_PER_MONTH * t.price) / TOKENS_PER_MTOK);

const prices = {
  'together-managed': claim(range(MANAGED, 'Price of a managed H100 at Together AI'), money(2)),
  'together-managed-b200': claim(range('together/b200-managed', 'Price of a managed B200 at Together AI'), money(2)),
  'together-cluster': claim(range('together/h100-cluster', 'Price of a raw cluster H100 at Together AI'), money(2)),
  'together-managed-page': claim(price(MANAGED, 'usd_per_gpu_hour', 'together-pricing'), money(2)),
  'together-managed-b200-page': claim(price('together/b200-managed', 'usd_per_gpu_hour', 'together-pricing'), money(2)),
  'fireworks-h100': claim(price(FIREWORKS_H100, 'usd_per_gpu_hour'), money(2)),
  'baseten-h100': claim(price(BASETEN_H100, 'usd_per_gpu_hour'), money(2)),
  'gpu-speed': claim(speed, count(0, 'token'), count()),
  'managed-traffic': claim(rule('managed-traffic'), count(0, 'output token a minute')),
  'managed-traffic-day': claim(formula('That traffic in a day', 'tokens/day', `traffic × ${MINUTES_PER_DAY}`, { traffic }, (t) => t.traffic * MINUTES_PER_DAY), scaled(1, 'million')),
  'one-gpu-minute': claim(formula('Output tokens a minute of one H100 at full load', 'tokens/minute', `speed × ${MINUTES_PER_HOUR}`, { speed }, (t) => t.speed * MINUTES_PER_HOUR), count()),
  'fireworks-output': claim(fireworksOutput, money(2, 'per million output tokens'), money(2)),
  'managed-traffic-at-fireworks': claim(crossover('Crossover of a dedicated H100 at Fireworks AI', price(FIREWORKS_H100, 'usd_per_gpu_hour')), count()),
  'managed-traffic-low': claim(crossover('Crossover of a managed H100 at Together AI, low end', price(MANAGED, 'low_usd_per_gpu_hour')), count()),
  'managed-traffic-high': claim(crossover('Crossover of a managed H100 at Together AI, high end', price(MANAGED, 'high_usd_per_gpu_hour')), count()),
  'managed-traffic-whole': claim(managedBreakEven('wholeTokensPerMinute', 'Crossover of a managed H100 at Fireworks AI with input and engineering counted'), count()),
  'managed-spend-printed': claim(cited('managed-crossover-usd', 'What that traffic costs on serverless, as printed'), money(0)),
  'managed-spend-fireworks': claim(monthly('That traffic for a month at the output price of Llama 70B on Fireworks AI', fireworksOutput), money(0)),
  'managed-spend-together': claim(monthly('That traffic for a month at the output price of DeepSeek V3.1 on Together AI', price(TOGETHER, 'output_usd_per_mtok')), money(0)),
};

/** The crossing of a managed endpoint that takes no hours and self-managed GPUs that take those of the rule. */
const crossing = (output: keyof ManagedOrSelfManaged & string, what: string) =>
  modelOutput(
    managedOrSelfManaged,
    output,
    (c) => ({
      ...defaults(managedOrSelfManaged.inputs),
      managedUsdPerGpuHour: c.rate(BASETEN_H100, 'usd_per_gpu_hour'),
      managedHours: 0,
      ownUsdPerGpuHour: c.rate(LAMBDA, 'usd_per_gpu_hour'),
      ownHours: ruleNumber('managed-hours').amount(c),
      engineeringUsdPerHour: migrationRate.amount(c),
    }),
    what,
  );

const againstOwn = {
  'managed-hours': claim(rule('managed-hours'), count(0, 'hour')),
  'managed-gpu-spend': claim(rule('managed-gpu-spend'), money(0)),
  'managed-hours-usd': claim(formula('Those hours in dollars', 'USD/month', 'hours × rate', { hours: ruleNumber('managed-hours'), rate: migrationRate }, (t) => t.hours * t.rate), money(0)),
  'baseten-premium': claim(
    formula('What an H100 at Baseten costs above one at Lambda', 'share', 'managed / own − 1', { managed: price(BASETEN_H100, 'usd_per_gpu_hour'), own: price(LAMBDA, 'usd_per_gpu_hour') }, (t) => t.managed / t.own - 1),
    percent(),
  ),
  'managed-crossing-gpus': claim(crossing('crossingGpus', 'GPUs at which a managed H100 at Baseten and one’s own cost the same'), count(1, 'GPU')),
  'managed-crossing-spend': claim(crossing('crossingUsdPerMonth', 'Rent of one’s own GPUs there'), money(0)),
};

const retrievalPhases = (output: keyof PrefillOrDecode & string, what: string) =>
  modelOutput(
    prefillOrDecode,
    output,
    (c) => {
      const write = c.factNumber('h100-70b-fp8-tokens-per-second');
      const { inputTokens, outputTokens } = c.workload('retrieval');
      return { inputTokens, outputTokens, decodeTokensPerSecond: write, prefillTokensPerSecond: write * c.factNumber('reading-speed-supposed') };
    },
    what,
  );

const sequence = formula(
  'Tokens of a request of the SaaS example, input and output',
  'tokens',
  'input + output',
  { input: assumption('saas', 'inputTokens'), output: assumption('saas', 'outputTokens') },
  (t) => t.input + t.output,
);

/** One output of the cache of Llama 70B on one H100, nothing kept free; `tokens` per sequence, and bytes of a cached number. */
const cache = (output: keyof KvCache & string, what: string, tokens: NumberTerm = citedNumber('kv-context', 'Tokens of a sequence', 'tokens'), cacheBytes = 2) =>
  modelOutput(
    kvCache,
    output,
    (c) => ({
      ...defaults(kvCache.inputs),
      layers: c.factNumber('kv-layers'),
      kvHeads: c.factNumber('kv-heads'),
      queryHeads: c.factNumber('kv-query-heads'),
      headSize: c.factNumber('kv-head-size'),
      cacheBytes,
      contextTokens: tokens.amount(c),
      batchSize: c.factNumber('kv-batch'),
      gpuMemoryGb: c.factNumber('h100-memory'),
      headroomShare: 0,
    }),
    what,
  );

const held = cache('maxSequences', 'Sequences that fit on one H100 beside the weights');
const exampleHeld = cache('maxSequences', 'Sequences of the SaaS example that fit on one H100 beside the weights', sequence);

/** A step of decoding reads all weights once, whatever the batch: the least time that it can take. */
const weightsReadMs = formula(
  'Time to read the weights of a 70B model in FP8 once on an H100',
  'ms',
  '1000 × weights / bandwidth',
  { weights: cache('weightsGb', 'Weights'), bandwidth: citedNumber('h100-bandwidth', 'Memory bandwidth', 'GB/s') },
  ({ weights, bandwidth }) => (1000 * weights) / bandwidth,
);

/** One output of Little's law at the essay's load; `perGpu` sequences fit on a GPU. */
const inFlight = (output: keyof LittlesLaw & string, what: string, perGpu?: NumberTerm) =>
  modelOutput(
    littlesLaw,
    output,
    (c) => ({
      ...defaults(littlesLaw.inputs),
      requestsPerSecond: c.factNumber('arrivals-example'),
      latencySeconds: c.factNumber('latency-example'),
      ...(perGpu && { sequencesPerGpu: perGpu.amount(c) }),
    }),
    what,
  );

const formulas = {
  'decode-bound': claim(rule('decode-bound-input'), count(0, 'token')),
  'reading-speed': claim(cited('reading-speed-supposed', 'How many times as fast a GPU reads as it writes, supposed'), { kind: 'multiple', decimals: 0, word: 'times' }),
  'retrieval-prefill-share': claim(retrievalPhases('prefillShare', 'Share of the time that reading takes in the retrieval example'), percent()),
  'retrieval-even-input': claim(smooth(retrievalPhases('evenInputTokens', 'Input length at which reading and writing take as long in the retrieval example')), count()),
  'kv-query-heads': claim(cited('kv-query-heads', 'Heads in the essay’s formula'), count(0, 'head')),
  'kv-printed': claim(cited('kv-printed', 'KV cache of the example, as printed'), count(0, 'gigabyte')),
  'kv-with-query-heads': claim(cache('queryHeadCacheGb', 'KV cache of the example with query heads in the formula'), count(1, 'gigabyte')),
  'kv-heads': claim(cited('kv-heads', 'Key-value heads'), count()),
  'kv-layers': claim(cited('kv-layers', 'Layers'), count()),
  'kv-head-size': claim(cited('kv-head-size', 'Size of a head'), count()),
  'kv-context': claim(cited('kv-context', 'Tokens of a sequence'), count(0, 'token')),
  'kv-batch': claim(cited('kv-batch', 'Sequences in the batch'), count(0, 'sequence'), count()),
  'kv-cache': claim(cache('cacheGb', 'KV cache of the example'), count(1, 'gigabyte')),
  'kv-over-half': comparison('over half', ratio('KV cache of the example over the memory of an H100', cache('cacheGb', 'KV cache'), citedNumber('h100-memory', 'Memory', 'GB')), { low: 0.5, high: 0.6 }),
  'h100-memory': claim(cited('h100-memory', 'Memory of an H100'), count(0, 'gigabyte')),
  'kv-weights': claim(cache('weightsGb', 'Weights of a 70B model in FP8'), count(0, 'gigabyte')),
  'kv-room': claim(cache('cacheBudgetGb', 'Room for the cache on one H100, nothing kept free'), count(0, 'gigabyte')),
  'kv-sequences': claim(held, count()),
  'example-sequence': claim(sequence, count(0, 'token')),
  'example-sequences': claim(exampleHeld, count(0, 'sequence'), count()),
  'example-sequences-small': claim(cache('maxSequences', 'The same with a cache of one byte a number', sequence, 1), count()),
  'speed-per-sequence': claim(formula('Tokens a second for each of them at the essay’s speed', 'tokens/s', 'speed / sequences', { speed, sequences: exampleHeld }, (t) => t.speed / t.sequences), count()),
  'h100-bandwidth': claim(cited('h100-bandwidth', 'Memory bandwidth of an H100'), count(0, 'gigabyte a second')),
  'weights-read-ms': claim(weightsReadMs, count(0, 'millisecond')),
  'most-per-sequence': claim(formula('Most tokens a second that one sequence can get', 'tokens/s', '1000 / step', { step: weightsReadMs }, ({ step }) => 1000 / step), count()),
  'little-arrivals': claim(cited('arrivals-example', 'Requests arriving a second'), count(0, 'request a second')),
  'little-seconds': claim(cited('latency-example', 'Seconds to answer'), count(0, 'second')),
  'little-in-flight': claim(inFlight('concurrentRequests', 'Requests in flight'), count()),
  'little-gpus-small': claim(inFlight('gpuCount', 'GPUs that hold them at the sequences that fit', held), count()),
  'little-gpus': claim(inFlight('gpuCount', 'GPUs that hold them at the essay’s batch', citedNumber('kv-batch', 'Sequences a GPU', 'requests')), count()),
};

/** The numbers of managed endpoints and of the formulas behind GPUs. */
export const managedClaims = { ...prices, ...againstOwn, ...formulas };
