/** Calculators that answer one kind of question, as a reader asks it. */
export interface CalculatorGroup {
  readonly question: string;
  /** One sentence: what the calculators of the group tell apart. */
  readonly about: string;
  /** Names of models, the first to try first. */
  readonly models: readonly string[];
}

const GROUPS: readonly CalculatorGroup[] = [
  {
    question: 'What does a request cost?',
    about: 'From the price of tokens to the cost of an answer that can be used, for one offer or several.',
    models: ['lcpr', 'lcpr-complete', 'provider-comparison', 'gate-parity', 'segments', 'agent-workflow', 'spend-to-volume', 'retry-inflation', 'token-rates'],
  },
  {
    question: 'What would make it cheaper?',
    about: 'Savings that need no other vendor, each with what it costs to have them.',
    models: ['prompt-caching', 'cache-lifetime', 'batch-discount', 'traffic-split', 'document-backfill'],
  },
  {
    question: 'When does a GPU pay?',
    about: 'Rent is paid by the hour, busy or idle: what counts is how many tokens each hour makes.',
    models: ['dedicated-break-even', 'dedicated-gpu', 'utilization', 'traffic-shape', 'gpu-price', 'commitment-discount', 'managed-or-self-managed', 'egress'],
  },
  {
    question: 'Does it fit, and is it fast enough?',
    about: 'Memory, batch and time to answer: what a card can hold decides what it can earn.',
    models: ['kv-cache', 'littles-law', 'prefill-or-decode', 'load-to-money', 'speculative-decoding', 'latency-decomposition', 'chained-calls'],
  },
  {
    question: 'Should we move?',
    about: 'Whether a workload should leave the offer it is on, how hard that is, and when it is paid back.',
    models: ['three-gates', 'stage-finder', 'migration-complexity', 'migration-timeline', 'migration-payback', 'migration-double-paying'],
  },
  {
    question: 'Who runs it?',
    about: 'People are the part of the bill that no vendor invoices.',
    models: ['engineering-hours-by-mode', 'hire-pays-back', 'build-or-buy', 'attrition'],
  },
  {
    question: 'Which vendor, and is the bill right?',
    about: 'Choosing, negotiating, keeping a second source, and checking what was charged.',
    models: [
      'vendor-scorecard', 'negotiation-tier', 'multi-source-overhead', 'routing-level', 'sla-downtime',
      'invoice-reconciliation', 'metering-error', 'observability-budget', 'red-flags',
    ],
  },
];

/**
 * The groups with each model in exactly one of them, in their order.
 * @throws when a model is in no group or in two, or a group names a model that does not exist.
 */
export function calculatorGroups(names: readonly string[], groups: readonly CalculatorGroup[] = GROUPS): readonly CalculatorGroup[] {
  const grouped = groups.flatMap(({ models }) => models);
  const problems = [
    ...names.filter((name) => !grouped.includes(name)).map((name) => `the model “${name}” is in no group`),
    ...grouped.filter((name) => !names.includes(name)).map((name) => `a group names “${name}”, which is no model`),
    ...grouped.filter((name, index) => grouped.indexOf(name) < index).map((name) => `the model “${name}” is in two groups`),
  ];
  if (problems.length > 0) throw new Error(`src/content/calculators.ts: ${problems.join('; ')}`);
  return groups;
}
