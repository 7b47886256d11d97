import type { Example } from './model.ts';
import type { migrationComplexity } from './migration-complexity.ts';

/** The essay’s chatbot: one model, no evals, two seconds, nobody who has served models. */
const chatbot = { models: 1, prompts: 1, evalCases: 0, latencyLimitMs: 2000, inferenceEngineers: 0, integration: 1 };
/** Everything that makes a migration easy, evals and team included. */
const easiest = { models: 1, prompts: 1, evalCases: 500, latencyLimitMs: 60_000, inferenceEngineers: 3, integration: 1 };

export const migrationComplexityExamples: readonly Example<typeof migrationComplexity.inputs>[] = [
  {
    name: 'The essay’s standard migration',
    words: 'All six factors are medium: 6 × 2 = 12 either way round, a standard migration of 8 to 12 weeks for 2 or 3 engineers.',
    inputs: {},
    expected: {
      score: 12,
      essayScore: 12,
      tier: 'Standard',
      essayTier: 'Standard',
      weeksLow: 8,
      weeksHigh: 12,
      engineersLow: 2,
      engineersHigh: 3,
      gaps: ['The eval suite is basic: extend it to every failure that you repair today.'],
    },
  },
  {
    name: 'The essay’s simple chatbot is not simple',
    words:
      'The essay adds 1 + 1 + 1 + 2 + 1 + 1 = 7, simple. With no evals and no team as the hard end it is 1 + 1 + 3 + 2 + 3 + 1 = 11, standard.',
    inputs: chatbot,
    expected: {
      score: 11,
      essayScore: 7,
      tier: 'Standard',
      essayTier: 'Simple',
      gaps: ['There are no evals: build a suite before the migration starts.', 'Nobody has served models: hire, train, or buy help.'],
    },
  },
  {
    name: 'The essay’s complex enterprise',
    words:
      'The essay adds 3 + 3 + 3 + 3 + 1 + 3 = 16. Its broad evals count 1 and its missing team 3 when reversed, so the total is 16 again: complex, and no band of engineers.',
    inputs: { models: 8, prompts: 3, evalCases: 500, latencyLimitMs: 400, inferenceEngineers: 0, integration: 3 },
    expected: {
      score: 16,
      essayScore: 16,
      tier: 'Complex',
      weeksLow: 12,
      weeksHigh: 20,
      engineersLow: undefined,
      engineersHigh: undefined,
    },
  },
  {
    name: 'The easiest migration there is',
    words: 'Reversed, each factor is 1: 6. As the essay points them, evals and team are 3 each: 10, standard.',
    inputs: easiest,
    expected: {
      score: 6,
      essayScore: 10,
      tier: 'Simple',
      essayTier: 'Standard',
      weeksLow: 4,
      weeksHigh: 6,
      engineersLow: 1,
      engineersHigh: 2,
      gaps: [],
    },
  },
  {
    name: 'The hardest',
    words: 'Reversed, each factor is 3: 18. As the essay points them, evals and team are 1 each: 14, standard.',
    inputs: { models: 6, prompts: 3, evalCases: 0, latencyLimitMs: 499, inferenceEngineers: 0, integration: 3 },
    expected: {
      score: 18,
      essayScore: 14,
      tier: 'Complex',
      essayTier: 'Standard',
      gaps: [
        'There are no evals: build a suite before the migration starts.',
        'Nobody has served models: hire, train, or buy help.',
        'The latency limit is real-time: load-test the target at your concurrency first.',
        'Chains and tools port badly: give prompt work its own phase.',
        'Other systems depend on the current provider: list them before cutover.',
        'Many models: move one workload at a time.',
      ],
    },
  },
  {
    name: 'Two models are few',
    words: 'Two models score 1, on top of 5 for the rest.',
    inputs: { ...easiest, models: 2 },
    expected: { score: 6 },
  },
  { name: 'Three are several', words: 'Three models score 2.', inputs: { ...easiest, models: 3 }, expected: { score: 7 } },
  { name: 'Five are still several', words: 'Five models score 2.', inputs: { ...easiest, models: 5 }, expected: { score: 7 } },
  { name: 'Six are many', words: 'Six models score 3.', inputs: { ...easiest, models: 6 }, expected: { score: 8 } },
  {
    name: 'One eval case is a basic suite',
    words: '1 case scores 2 both ways.',
    inputs: { ...easiest, evalCases: 1 },
    expected: { score: 7, essayScore: 9 },
  },
  {
    name: 'One case short of comprehensive',
    words: '499 cases score 2: the essay does not say, the guide counts them as basic.',
    inputs: { ...easiest, evalCases: 499 },
    expected: { score: 7 },
  },
  {
    name: 'A limit of exactly five seconds is interactive',
    words: '5,000 ms is not over 5,000, so it scores 2.',
    inputs: { ...easiest, latencyLimitMs: 5000 },
    expected: { score: 7 },
  },
  {
    name: 'A millisecond over five seconds is batch',
    words: '5,001 ms scores 1.',
    inputs: { ...easiest, latencyLimitMs: 5001 },
    expected: { score: 6 },
  },
  {
    name: 'A limit of exactly half a second is interactive',
    words: '500 ms is not under 500, so it scores 2.',
    inputs: { ...easiest, latencyLimitMs: 500 },
    expected: { score: 7 },
  },
  {
    name: 'A millisecond under it is real-time',
    words: '499 ms scores 3.',
    inputs: { ...easiest, latencyLimitMs: 499 },
    expected: { score: 8 },
  },
  {
    name: 'One engineer is a small team',
    words: 'One engineer scores 2 both ways.',
    inputs: { ...easiest, inferenceEngineers: 1 },
    expected: { score: 7, essayScore: 9 },
  },
  { name: 'Two engineers are too', words: 'Two engineers score 2.', inputs: { ...easiest, inferenceEngineers: 2 }, expected: { score: 7 } },
  {
    name: 'The last simple total',
    words: 'Three models, JSON prompts and session state add 3 to the easiest 6: 9, still simple.',
    inputs: { ...easiest, models: 3, prompts: 2, integration: 2 },
    expected: { score: 9, tier: 'Simple' },
  },
  {
    name: 'The first standard total',
    words: 'An interactive limit adds one more: 10.',
    inputs: { ...easiest, models: 3, prompts: 2, integration: 2, latencyLimitMs: 2000 },
    expected: { score: 10, tier: 'Standard' },
  },
  {
    name: 'The last standard total',
    words: 'Six models 3, chains 3, a basic suite 2, two seconds 2, two engineers 2, session state 2: 14.',
    inputs: { models: 6, prompts: 3 },
    expected: { score: 14, tier: 'Standard' },
  },
  {
    name: 'The first complex total',
    words: 'The same wired into other systems: 15.',
    inputs: { models: 6, prompts: 3, integration: 3 },
    expected: { score: 15, tier: 'Complex' },
  },
];
