import { count, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { shareInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpec, InputSpecs, Model, Step, Values } from './model.ts';
import { yesOrNo } from './questions.ts';
import { exceeds, reaches } from './thresholds.ts';

const growth = (label: string, hint: string): InputSpec => ({
  label: `${label}, this period over last`,
  unit: 'ratio',
  minimum: 0.01,
  maximum: 1e6,
  default: 1,
  hint,
  show: count(2),
});

const inputs = {
  predictedTokenUsdPerMonth: {
    ...usdPerMonthInput(
      'Predicted token cost',
      597.4,
      'Attempts × raw cost per request, without repair and engineering: no vendor bills those.',
    ),
    minimum: 0.01,
  },
  invoiceUsdPerMonth: usdPerMonthInput('Invoice', 597.4, 'What the vendor billed for tokens.'),
  retryRateBefore: shareInput('Retry rate, last period', 0.03, 'Extra attempts per request; the rule looks at a fortnight.', 10),
  retryRateNow: shareInput('Retry rate, this period', 0.03, 'The same, now.', 10),
  cacheHitBefore: shareInput('Cache hit rate, last period', 0.4, 'Cached over all input tokens, from the usage field.'),
  cacheHitNow: shareInput('Cache hit rate, this period', 0.4, 'The same, now.'),
  gateBefore: shareInput('Quality gate pass rate, last period', 0.95, 'From your checks.'),
  gateNow: shareInput('Quality gate pass rate, this period', 0.95, 'The same, now.'),
  latencyBreachHours: {
    label: 'Longest time that the latency limit was broken, hours',
    unit: 'hours',
    minimum: 0,
    maximum: 1e4,
    default: 0,
    hint: 'Without a break, for the slowest percent of requests.',
    show: count(1, 'hour'),
  },
  fallbackShare: shareInput('Traffic that the fallback carried', 0.02, 'Over the period, from the gateway.'),
  modelVersionChanged: yesOrNo(
    'Has the provider changed the model version?',
    'From its changelog, or from the model name in the response.',
  ),
  pricesChanged: yesOrNo('Has the price page changed?', 'Compare it with the edition you calculated with.'),
  largestGrowth: growth('Fastest growing workload', 'Its requests now over its requests before.'),
  otherGrowth: growth('All other workloads', 'Their requests now over their requests before.'),
} as const satisfies InputSpecs;

export type RedFlagsInputs = Values<typeof inputs>;

export interface RedFlags {
  readonly verdict: string;
  readonly triggerCount: number;
  readonly triggers: readonly string[];
  /** Invoice over prediction, less one: negative when less was billed than predicted. */
  readonly invoiceVariance: number;
  readonly retryRise: number;
  readonly cacheDrop: number;
  readonly gateDrop: number;
  readonly mixShift: number;
}

type Changes = Omit<RedFlags, 'verdict' | 'triggerCount' | 'triggers'>;

const changes = (i: RedFlagsInputs): Changes => ({
  invoiceVariance: i.invoiceUsdPerMonth / i.predictedTokenUsdPerMonth - 1,
  retryRise: i.retryRateNow - i.retryRateBefore,
  cacheDrop: i.cacheHitBefore - i.cacheHitNow,
  gateDrop: i.gateBefore - i.gateNow,
  mixShift: i.largestGrowth / i.otherGrowth,
});

/** Every trigger of a review with whether it fires, in the order in which a reader should look. */
const triggers = (i: RedFlagsInputs, c: Changes): readonly (readonly [boolean, string])[] => [
  [
    exceeds(Math.abs(c.invoiceVariance), RULES['review-invoice-variance'].amount),
    'Invoice: it is far from the prediction. Look at metering, traffic mix and prices.',
  ],
  [
    reaches(c.retryRise, RULES['review-retry-rise'].amount),
    'Retries: the rate has risen. Look for a weaker model, a changed prompt or trouble at the provider.',
  ],
  [
    reaches(c.cacheDrop, RULES['review-cache-drop'].amount),
    'Cache: hits have dropped. Look at the order of the prompt and at eviction by the provider.',
  ],
  [
    reaches(c.gateDrop, RULES['review-gate-drop'].amount),
    'Gate: fewer answers pass. Look for a new model version, drifted prompts or stale evals.',
  ],
  [
    reaches(i.latencyBreachHours, RULES['review-latency-hours'].amount),
    'Latency: the limit stayed broken. Look at queue, batch size and capacity.',
  ],
  [exceeds(i.fallbackShare, RULES['review-fallback-share'].amount), 'Fallback: it carries too much. Promote it or add another provider.'],
  [i.modelVersionChanged === 1, 'Model version: it has changed. Run the evals before you trust the old pass rate.'],
  [i.pricesChanged === 1, 'Prices: the page has changed. Calculate again.'],
  [
    reaches(c.mixShift, RULES['review-mix-growth'].amount),
    'Mix: a workload outgrows the others, so the blended cost describes none of them. Segment it.',
  ],
];

function compute(i: RedFlagsInputs): Outcome<RedFlags> {
  const changed = changes(i);
  const fired = triggers(i, changed).flatMap(([fires, sentence]) => (fires ? [sentence] : []));
  return value({
    verdict: fired.length > 0 ? 'Review the setup now.' : 'Nothing calls for a review.',
    triggerCount: fired.length,
    triggers: fired,
    ...changed,
  });
}

const steps = (i: RedFlagsInputs, result: RedFlags): readonly Step[] => [
  {
    label: 'Invoice against prediction',
    formula: 'invoice / predicted − 1',
    values: { invoice: i.invoiceUsdPerMonth, predicted: i.predictedTokenUsdPerMonth },
    result: result.invoiceVariance,
    unit: 'share',
  },
  {
    label: 'Rise of the retry rate',
    formula: 'now − before',
    values: { now: i.retryRateNow, before: i.retryRateBefore },
    result: result.retryRise,
    unit: 'share',
  },
  {
    label: 'Drop of the cache hit rate',
    formula: 'before − now',
    values: { before: i.cacheHitBefore, now: i.cacheHitNow },
    result: result.cacheDrop,
    unit: 'share',
  },
  {
    label: 'Drop of the gate',
    formula: 'before − now',
    values: { before: i.gateBefore, now: i.gateNow },
    result: result.gateDrop,
    unit: 'share',
  },
  {
    label: 'How far a workload outgrew the others',
    formula: 'fastest / others',
    values: { fastest: i.largestGrowth, others: i.otherGrowth },
    result: result.mixShift,
    unit: 'ratio',
  },
];

const points = (label: string) => ({ label, unit: 'share', show: percent(1) }) as const;

/** The events that call for a review in any stage (the source essay, Part 5), from this period’s numbers and last period’s. */
export const redFlags: Model<typeof inputs, RedFlags> = {
  name: 'red-flags',
  title: 'Does anything call for a review?',
  summary: 'This period against last: which changes are large enough to look at the whole setup again.',
  inputs,
  outputs: {
    verdict: { label: 'Answer', unit: 'text' },
    triggerCount: { label: 'Triggers', unit: '1', show: count(0) },
    triggers: { label: 'What fired', unit: 'text' },
    invoiceVariance: points('Invoice against prediction'),
    retryRise: points('Rise of the retry rate'),
    cacheDrop: points('Drop of the cache hit rate'),
    gateDrop: points('Drop of the gate'),
    mixShift: { label: 'Fastest workload over the others', unit: 'ratio', show: count(2) },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: [],
  limits: [
    'A slow drift stays under every threshold: compare with a quarter ago as well as with last period.',
    'The prediction must be tokens only. A loaded bill contains engineering and repair, and is far from any invoice with every input right.',
    'A small sample moves by itself: a short log cannot show a change of a few points.',
  ],
};
