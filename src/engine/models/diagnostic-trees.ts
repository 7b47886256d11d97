import type { DiagnosticTree } from './diagnostic-walk.ts';

const slowTail: DiagnosticTree = {
  name: 'slow-tail',
  title: 'The slowest requests get slower at peak',
  symptom: 'At peak hours the slowest percent of requests takes far longer than off peak, while the median hardly moves.',
  symptomRules: ['tail-latency-symptom'],
  start: 'queue',
  nodes: {
    queue: {
      kind: 'check',
      check: 'How long do requests wait in the queue? Take the time to the first token and subtract the prefill that such a prompt needs.',
      rule: 'queue-wait-limit',
      answers: [
        { answer: 'Longer than the limit', next: 'capacity' },
        { answer: 'Within the limit', next: 'batch' },
      ],
    },
    capacity: {
      kind: 'experiment',
      cause: 'The provider has too little capacity at your peak.',
      experiment: 'Send the overflow of the peak to a second provider.',
      otherwise: 'batch',
    },
    batch: {
      kind: 'check',
      check: 'Do batches grow at peak, so that each request decodes more slowly?',
      answers: [
        { answer: 'Yes', next: 'batch-cap' },
        { answer: 'No, or the provider does not say', next: 'upstream' },
      ],
    },
    'batch-cap': {
      kind: 'experiment',
      cause: 'Large batches slow each request down.',
      experiment: 'Cap the batch, or send the overflow to a dedicated endpoint.',
      otherwise: 'upstream',
    },
    upstream: {
      kind: 'exhausted',
      advice: 'Neither queue nor batch explains it. Trace whole requests through the gateway, the network and your own post-processing.',
    },
  },
  stop: 'At peak the slowest percent of requests is within the goal, as a multiple of the median.',
  stopRules: ['tail-latency-goal'],
};

const coldCache: DiagnosticTree = {
  name: 'cold-cache',
  title: 'The cache hits less than it should',
  symptom: 'Far fewer input tokens come from the cache than the prompts have in common.',
  symptomRules: ['cache-hit-symptom', 'cache-hit-hope'],
  start: 'order',
  nodes: {
    order: {
      kind: 'check',
      check: 'Does anything that varies (the question, retrieved text, a date) come before what is fixed (instructions, examples)?',
      answers: [
        { answer: 'Yes', next: 'reorder' },
        { answer: 'No', next: 'tokens' },
      ],
    },
    reorder: {
      kind: 'experiment',
      cause: 'A cache matches from the first token; whatever varies early spoils the rest.',
      experiment: 'Put all that is fixed first and all that varies last.',
      otherwise: 'tokens',
    },
    tokens: {
      kind: 'check',
      check: 'Log the number of tokens in the fixed prefix, by the provider’s own tokenizer. Does it vary from request to request?',
      answers: [
        { answer: 'It varies', next: 'boundary' },
        { answer: 'It is always the same', next: 'lifetime' },
      ],
    },
    boundary: {
      kind: 'experiment',
      cause: 'The prefix differs by a token, and a token is enough to miss.',
      experiment: 'Fix the bytes of the prefix: white space, order of keys, what stands at its end.',
      otherwise: 'lifetime',
    },
    lifetime: {
      kind: 'exhausted',
      advice:
        'The prompt is not at fault. Compare the gap between requests with the lifetime of a cache entry, and the prefix with the shortest that the provider caches.',
    },
  },
  stop: 'The hit rate matches the share of input tokens that requests share from their first token.',
  stopRules: [],
};

const dearerAfterMove: DiagnosticTree = {
  name: 'dearer-after-move',
  title: 'The loaded cost rose after a migration',
  symptom: 'Tokens are cheaper on the new provider, and a usable answer costs more.',
  symptomRules: [],
  start: 'gate',
  nodes: {
    gate: {
      kind: 'check',
      check: 'Do fewer answers pass the quality gate than before the move?',
      rule: 'migrated-gate-goal',
      answers: [
        { answer: 'Fewer', next: 'quality' },
        { answer: 'About as many', next: 'retries' },
      ],
    },
    quality: {
      kind: 'experiment',
      cause: 'The model fails in other ways than the one your prompts were written for.',
      experiment: 'Run the evals on the new model, find the failing categories, and adapt prompts or checks to those.',
      otherwise: 'retries',
    },
    retries: {
      kind: 'check',
      check: 'Are there more retries than before?',
      answers: [
        { answer: 'More', next: 'errors' },
        { answer: 'About as many', next: 'hours' },
      ],
    },
    errors: {
      kind: 'experiment',
      cause: 'Error codes, rate limits and timeouts differ, and the old retry policy does not fit them.',
      experiment: 'Sort the retries by cause; set timeouts and back-off for this provider.',
      otherwise: 'hours',
    },
    hours: {
      kind: 'check',
      check: 'Does the new bill hold engineering hours that the old one did not, such as the old stack and the new one side by side?',
      answers: [
        { answer: 'Yes', next: 'overhead' },
        { answer: 'No', next: 'inputs' },
      ],
    },
    overhead: {
      kind: 'experiment',
      cause: 'The migration itself is still in the bill.',
      experiment: 'Book its hours apart, set a date for the end of the old stack, and calculate again without them.',
      otherwise: 'inputs',
    },
    inputs: {
      kind: 'exhausted',
      advice:
        'Quality, retries and hours are as before. Compare what is left: tokens per answer by the new tokenizer, output length, cache discounts, and traffic.',
    },
  },
  stop: 'The loaded cost per request is near what it was before the move, and so is the share that passes the gate.',
  stopRules: ['migrated-cost-goal', 'migrated-gate-goal'],
};

/** The three trees of the source essay (Part 5), each led on to a next check where the essay stops at an experiment. */
export const DIAGNOSTIC_TREES: readonly DiagnosticTree[] = [slowTail, coldCache, dearerAfterMove];
