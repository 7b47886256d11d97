import { essayRule } from './rule.ts';

/** Rules about moving: the gates, the complexity of a migration, its calendar. */
const migrationRules = {
  'volume-gate-marginal': essayRule('Below this spend a migration is marginal; above it the prototype stage ends.', 10_000, 'USD/month'),
  'volume-gate-clear': essayRule('Above this spend the saving absorbs the friction of a migration.', 50_000, 'USD/month'),
  'hard-latency-limit': essayRule('Shared endpoints are not trusted to hold a hard latency limit below this.', 500, 'ms'),
  'outage-revenue-share': essayRule(
    'An outage that costs more than this share of monthly revenue calls for a second source.',
    0.01,
    'share',
  ),
  'eval-lead-weeks': essayRule(
    'Building a production eval suite takes this long before the migration starts.',
    { low: 2, high: 4 },
    'weeks',
  ),
  'optimization-weeks': essayRule('Tuning after the cutover of a standard migration.', { low: 4, high: 8 }, 'weeks'),
  'models-medium': essayRule('This many models to move score medium; fewer score low, more score high.', { low: 3, high: 5 }, '1'),
  'eval-cases-high': essayRule('An eval suite of this many cases is comprehensive.', 500, '1'),
  'latency-relaxed': essayRule('A latency limit looser than this scores low: batch work.', 5000, 'ms'),
  'latency-real-time': essayRule('A latency limit tighter than this scores high: real-time work.', 500, 'ms'),
  'inference-engineers-medium': essayRule('This many engineers who have served models score medium.', { low: 1, high: 2 }, 'people'),
  'simple-score': essayRule('A complexity score in this band is a simple migration.', { low: 6, high: 9 }, 'points'),
  'standard-score': essayRule('A complexity score in this band is a standard migration.', { low: 10, high: 14 }, 'points'),
  'complex-score': essayRule('A complexity score in this band is a complex migration.', { low: 15, high: 18 }, 'points'),
  'simple-weeks': essayRule('A simple migration takes this long.', { low: 4, high: 6 }, 'weeks'),
  'standard-weeks': essayRule('A standard migration takes this long.', { low: 8, high: 12 }, 'weeks'),
  'complex-weeks': essayRule('A complex migration takes this long.', { low: 12, high: 20 }, 'weeks'),
  'simple-engineers': essayRule('A simple migration takes this many engineers.', { low: 1, high: 2 }, 'people'),
  'standard-engineers': essayRule('A standard migration takes this many engineers.', { low: 2, high: 3 }, 'people'),
};

/** Rules about running several providers, routing between them, and building instead of buying. */
const architectureRules = {
  'provider-integration-days': essayRule('Engineering days to integrate one more provider.', { low: 2, high: 4 }, 'days'),
  'provider-upkeep-hours': essayRule('Monthly hours to keep one provider integrated.', { low: 1, high: 2 }, 'hours/month'),
  'multi-source-hours': essayRule(
    'Monthly hours of overhead in the example of a couple of providers with a couple of models each.',
    { low: 8, high: 16 },
    'hours/month',
  ),
  'cost-aware-routing-spend': essayRule(
    'Above this spend, with distinct traffic patterns, cost-aware routing is worth building.',
    100_000,
    'USD/month',
  ),
  'custom-runtime-requests': essayRule('From this traffic a runtime of one’s own is conceivable.', 1e9, 'requests/day'),
  'single-node-gpus': essayRule('This many GPUs fit one node and need no orchestration across nodes.', { low: 1, high: 8 }, 'GPU'),
  'multi-node-gpus': essayRule('From this many GPUs, prefill and decode are worth separating across nodes.', 16, 'GPU'),
  'serverless-setup-hours': essayRule('One-off hours per workload on serverless open weights.', { low: 2, high: 8 }, 'hours'),
  'serverless-monthly-hours': essayRule('Monthly hours on serverless open weights.', { low: 2, high: 5 }, 'hours/month'),
  'managed-setup-hours': essayRule('One-off hours on a managed dedicated endpoint.', { low: 8, high: 20 }, 'hours'),
  'managed-monthly-hours': essayRule('Monthly hours on a managed dedicated endpoint.', { low: 5, high: 10 }, 'hours/month'),
  'self-managed-setup-hours': essayRule('One-off hours on GPUs that one manages oneself.', { low: 40, high: 80 }, 'hours'),
  'self-managed-monthly-hours': essayRule('Monthly hours on GPUs that one manages oneself.', { low: 30, high: 60 }, 'hours/month'),
};

/** Rules about choosing a vendor and bargaining with it. */
const vendorRules = {
  'conditional-passes': essayRule('From this many conditional passes a vendor needs a deeper look.', 2, '1'),
  'negotiate-commitment': essayRule('From this spend a committed-use discount can be had.', 25_000, 'USD/month'),
  'negotiate-custom': essayRule('From this spend prices are set by contract.', 100_000, 'USD/month'),
  'negotiate-capacity': essayRule('From this spend capacity is part of the contract.', 500_000, 'USD/month'),
  'small-account-discount': essayRule('The most that a small account gets off the list price.', { low: 0.05, high: 0.1 }, 'share'),
  'commitment-discount': essayRule('Discount for a commitment of some months.', { low: 0.15, high: 0.3 }, 'share'),
  'commitment-months': essayRule('Length of such a commitment.', { low: 3, high: 6 }, 'months'),
};

/** Rules about stages, the signals that end or revert them, and the events that call for a review. */
const stageRules = {
  'production-spend': essayRule('From this spend dedicated deployments enter the picture.', 100_000, 'USD/month'),
  'build-side-spend': essayRule('From this spend a team of inference engineers does.', 1_000_000, 'USD/month'),
  'dedicated-traffic': essayRule('A steady workload above this many output tokens leaves shared endpoints.', 50e6, 'tokens/day'),
  'revert-overhead-share': essayRule('Several providers whose upkeep takes more than this share of the saving are too many.', 0.2, 'share'),
  'revert-utilization': essayRule('Rented GPUs that stay below this utilization go back to serverless.', 0.4, 'share'),
  'revert-operations-share': essayRule('An inference team that spends more than this on operations has grown too early.', 0.5, 'share'),
  'review-invoice-variance': essayRule('An invoice this far from the predicted token cost calls for a review.', 0.1, 'share'),
  'review-retry-rise': essayRule('A retry rate that rises by this much calls for a review.', 0.05, 'share'),
  'review-cache-drop': essayRule('A cache hit rate that drops by this much calls for a review.', 0.1, 'share'),
  'review-gate-drop': essayRule('A gate pass rate that drops by this much calls for a review.', 0.05, 'share'),
  'review-latency-hours': essayRule('A latency limit broken for this long calls for a review.', 4, 'hours'),
  'review-fallback-share': essayRule('A fallback that carries more than this calls for a review.', 0.2, 'share'),
  'review-mix-growth': essayRule('A workload that outgrows the others by this multiple calls for a review.', 3, 'ratio'),
};

/** Rules that the diagnostic trees quote. */
const diagnosticRules = {
  'queue-wait-limit': essayRule('A wait in the queue above this means that the provider lacks capacity.', 500, 'ms'),
  'tail-latency-symptom': essayRule('The slowest requests take this multiple at peak of what they take off peak.', 2, 'ratio'),
  'tail-latency-goal': essayRule('Stop when the slowest requests at peak are within this multiple of the median.', 2, 'ratio'),
  'cache-hit-symptom': essayRule('A cache hit rate below this is the symptom.', 0.1, 'share'),
  'cache-hit-hope': essayRule('The cache hit rate that was expected.', { low: 0.3, high: 0.5 }, 'share'),
  'migrated-cost-goal': essayRule('Stop when the loaded cost is within this of what it was.', 0.1, 'share'),
  'migrated-gate-goal': essayRule('And the gate pass rate within this many points.', 0.02, 'share'),
};

/** The thresholds and bands of the decisions: moving, sourcing, buying, growing and going back. */
export const DECISION_RULES = { ...migrationRules, ...architectureRules, ...vendorRules, ...stageRules, ...diagnosticRules };
