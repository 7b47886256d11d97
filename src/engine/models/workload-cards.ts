import type { Amount } from '../evidence.ts';
import type { Unit } from '../units.ts';
import type { Workload } from './workload.ts';

/** The inputs that a card may give a range for. */
export const cardInputs = {
  inputTokens: { label: 'Input tokens per request', unit: 'tokens/request' },
  outputTokens: { label: 'Output tokens per request', unit: 'tokens/request' },
  retryRate: { label: 'Retry rate', unit: 'share' },
  gatePassRate: { label: 'Quality gate pass rate', unit: 'share' },
  cacheHitRate: { label: 'Cache hit rate', unit: 'share' },
  batchEligibleShare: { label: 'Part that can wait for a batch', unit: 'share' },
  callsPerWorkflow: { label: 'Calls per workflow', unit: 'calls' },
} as const satisfies Record<string, { readonly label: string; readonly unit: Unit }>;

export type CardInput = keyof typeof cardInputs;

/** What is typical of one kind of workload: a place to start from, until it is measured. */
export interface WorkloadCard {
  readonly name: string;
  readonly title: string;
  readonly bottleneck: string;
  readonly keyMetric: string;
  readonly commonFailure: string;
  /** When these numbers are the wrong place to start. */
  readonly breaks: string;
  /** An input without a range has no typical value: the reader must measure it. For an agent they hold for each call. */
  readonly ranges: Readonly<Partial<Record<CardInput, Amount>>>;
}

/** The five cards of the source essay (Part 5), its author’s experience. */
export const WORKLOAD_CARDS = [
  {
    name: 'chat',
    title: 'Chat with customers',
    bottleneck: 'Decoding: the time to the first token, then between tokens.',
    keyMetric: 'Time to the first token for all but the slowest few requests.',
    commonFailure: 'Latency spikes under concurrency, and people leave.',
    breaks: 'Long conversations, whose history is sent again with every turn, and peak hours, when retries rise.',
    ranges: {
      inputTokens: { low: 500, high: 1000 },
      outputTokens: { low: 200, high: 500 },
      retryRate: { low: 0.03, high: 0.05 },
      gatePassRate: 0.95,
    },
  },
  {
    name: 'rag-extraction',
    title: 'Extraction from retrieved documents',
    bottleneck: 'Prefill: the retrieved context is long.',
    keyMetric: 'Cost per extracted answer, with the cache hit rate beside it.',
    commonFailure: 'Retrieved passages that do not help are paid for as input all the same.',
    breaks:
      'The cache hit rate follows the prompt: higher than this when a fixed prompt comes first, next to nothing when every prompt is different.',
    ranges: {
      inputTokens: { low: 2000, high: 8000 },
      outputTokens: { low: 200, high: 600 },
      retryRate: 0.05,
      gatePassRate: 0.9,
      cacheHitRate: { low: 0.2, high: 0.4 },
    },
  },
  {
    name: 'code-generation',
    title: 'Code generation',
    bottleneck: 'Decoding: the output is long.',
    keyMetric: 'Loaded cost per suggestion that a developer keeps.',
    commonFailure: 'Much output, little of it kept: code is paid for and deleted.',
    breaks:
      'The gate depends on the task more than on the model; both short completions and changes over many files fall below this range.',
    ranges: {
      inputTokens: { low: 500, high: 2000 },
      outputTokens: { low: 500, high: 2000 },
      retryRate: 0.03,
      gatePassRate: { low: 0.7, high: 0.85 },
    },
  },
  {
    name: 'agent',
    title: 'Agent workflows',
    bottleneck: 'Latency that adds up over chained calls.',
    keyMetric: 'Share of workflows that finish, and the cost of all calls over that share.',
    commonFailure: 'A failed call sets off retries all along the chain.',
    breaks: 'Failures of tools compound: a workflow needs every call to succeed, so its own success is far below that of a call.',
    ranges: {
      inputTokens: { low: 1000, high: 4000 },
      outputTokens: { low: 200, high: 500 },
      retryRate: { low: 0.05, high: 0.1 },
      gatePassRate: 0.9,
      callsPerWorkflow: { low: 3, high: 8 },
    },
  },
  {
    name: 'batch',
    title: 'Batch work and embeddings',
    bottleneck: 'Throughput: tokens an hour.',
    keyMetric: 'Cost per token; latency does not matter.',
    commonFailure: 'Batch prices are not used, because the pipeline was never changed to wait.',
    breaks: 'A batch takes minutes to hours and has limits of its own. Token counts vary too much for a range: measure yours.',
    ranges: { retryRate: 0.01, gatePassRate: 0.98, batchEligibleShare: { low: 0.5, high: 1 } },
  },
] as const satisfies readonly WorkloadCard[];

/** The number to start from: the middle of a range. */
export const startingValue = (amount: Amount): number => (typeof amount === 'number' ? amount : (amount.low + amount.high) / 2);

const WORKLOAD_INPUTS = ['inputTokens', 'outputTokens', 'retryRate', 'gatePassRate'] as const;

/** The inputs of a workload that a card gives, each at the middle of its range: a preset for the calculators. */
export function cardPreset(card: WorkloadCard): Partial<Workload> {
  const given = WORKLOAD_INPUTS.flatMap((input) => {
    const amount = card.ranges[input];
    return amount === undefined ? [] : [[input, startingValue(amount)] as const];
  });
  return Object.fromEntries(given);
}
