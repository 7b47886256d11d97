import { count, multiple, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { geometricStep, geometricSum } from './geometric-sum.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { difference, exceeds } from './thresholds.ts';

const inputs = {
  acceptanceRate: {
    label: 'Acceptance rate, percent',
    unit: 'share',
    minimum: 0,
    maximum: 1,
    default: 0.55,
    hint: 'Chance that a drafted token is kept, given that those before it were: from the metrics of your runtime, on your own traffic.',
    show: percent(0),
  },
  draftLength: {
    label: 'Draft length, tokens per step',
    unit: 'tokens',
    minimum: 1,
    maximum: 16,
    default: 5,
    hint: 'How many tokens the draft model proposes before the large model checks them: a setting of your runtime.',
    show: count(0, 'token'),
    whole: true,
  },
  stepCostRatio: {
    label: 'Cost of a speculative step, in plain steps',
    unit: 'ratio',
    minimum: 1,
    maximum: 100,
    default: 1.15,
    hint: 'Time of one draft and check over the time of one plain step. Measure it at your batch size: it grows with the batch.',
    show: multiple(2, '×'),
  },
  measuredSpeedup: {
    label: 'Measured throughput with speculation over without',
    unit: 'ratio',
    minimum: 0.01,
    maximum: 100,
    default: 0.92,
    hint: 'From a load test at production concurrency; it gives the step cost that explains your measurement.',
    show: multiple(2, '×'),
  },
  batchSize: {
    label: 'Batch size in production',
    unit: 'requests',
    minimum: 1,
    maximum: 10_000,
    default: 12,
    hint: 'Requests decoded together, from the metrics of your runtime.',
    show: count(0, 'request'),
    whole: true,
  },
} as const satisfies InputSpecs;

export type SpeculativeDecodingInputs = Values<typeof inputs>;

export interface SpeculativeDecoding {
  /** Tokens that one speculative step yields: the accepted drafts and the one that the check itself makes. */
  readonly expectedTokensPerStep: number;
  /** Tokens per unit of time, with speculation over without. */
  readonly speedup: number;
  /** What speculation adds to the cost of a token; negative when it saves. */
  readonly costChange: number;
  /** Acceptance rate at which speculation costs the same as plain decoding; undefined when even full acceptance does not pay. */
  readonly breakEvenAcceptance: number | undefined;
  /** The step cost at which the expected tokens would give the measured throughput. */
  readonly impliedStepCostRatio: number;
  readonly verdict: readonly string[];
}

/**
 * Expected tokens of one step: 1 + a + a² + … + aᵍ = (1 − a^(g+1)) / (1 − a), for acceptance a in 0..1 and g drafted tokens.
 * Source: Leviathan et al., “Fast Inference from Transformers via Speculative Decoding”, equation (1); acceptances are taken as independent.
 */
export const expectedTokens = (acceptanceRate: number, draftLength: number): number => geometricSum(acceptanceRate, draftLength);

/**
 * The acceptance rate, 0..1, at which the expected tokens equal the cost of a step, found by halving: the sum grows with the rate.
 * Undefined when a step costs more than the drafted tokens and one, which is the most that it can yield. Expects a ratio of at least 1.
 */
export function breakEvenAcceptance(draftLength: number, stepCostRatio: number): number | undefined {
  if (stepCostRatio > draftLength + 1) return undefined;
  if (stepCostRatio === 1) return 0;
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (expectedTokens(middle, draftLength) < stepCostRatio) low = middle;
    else high = middle;
  }
  return high;
}

function compute(i: SpeculativeDecodingInputs): Outcome<SpeculativeDecoding> {
  const tokens = expectedTokens(i.acceptanceRate, i.draftLength);
  const breakEven = breakEvenAcceptance(i.draftLength, i.stepCostRatio);
  return value({
    expectedTokensPerStep: tokens,
    speedup: tokens / i.stepCostRatio,
    costChange: difference(i.stepCostRatio / tokens, 1),
    breakEvenAcceptance: breakEven,
    impliedStepCostRatio: tokens / i.measuredSpeedup,
    verdict: [costSentence(tokens / i.stepCostRatio, breakEven), batchSentence(i.batchSize)],
  });
}

function costSentence(speedup: number, breakEven: number | undefined): string {
  if (breakEven === undefined)
    return 'A step costs more than the most tokens it can yield, so speculation loses at any acceptance rate.';
  if (exceeds(speedup, 1)) return 'At these inputs speculation makes each token cheaper.';
  return exceeds(1, speedup)
    ? 'At these inputs speculation makes each token dearer.'
    : 'Speculation neither gains nor loses at these inputs.';
}

/** What the rules of thumb say of a batch size: they are about static drafts, and a measurement overrides them. */
function batchSentence(batchSize: number): string {
  if (batchSize <= RULES['speculation-helps-batch'].amount.high) return 'At this batch size static speculation is known to help.';
  if (batchSize < RULES['speculation-fades-batch'].amount)
    return 'This batch size lies between where static speculation helps and where it fades: measure.';
  return 'At this batch size static speculation is known to stop helping: measure the step cost there.';
}

const tokensStep = (label: string, acceptance: number, drafted: number, result: number): Step =>
  geometricStep(label, 'tokens', ['acceptance', 'drafted'], [acceptance, drafted], result);

function steps(i: SpeculativeDecodingInputs, result: SpeculativeDecoding): readonly Step[] {
  const { expectedTokensPerStep: tokens, breakEvenAcceptance: breakEven } = result;
  const stepCost = i.stepCostRatio;
  return [
    tokensStep('Expected tokens per step', i.acceptanceRate, i.draftLength, tokens),
    { label: 'Speed-up', formula: 'tokens / stepCost', values: { tokens, stepCost }, result: result.speedup, unit: 'ratio' },
    {
      label: 'Change in cost per token',
      formula: 'stepCost / tokens − 1',
      values: { stepCost, tokens },
      result: result.costChange,
      unit: 'share',
    },
    ...(breakEven === undefined
      ? []
      : [tokensStep('Tokens at the break-even acceptance: as many as a step costs', breakEven, i.draftLength, stepCost)]),
    {
      label: 'Step cost that explains the measurement',
      formula: 'tokens / measured',
      values: { tokens, measured: i.measuredSpeedup },
      result: result.impliedStepCostRatio,
      unit: 'ratio',
    },
  ];
}

/** What drafting tokens with a small model gains or loses, from acceptance and the cost of a step. */
export const speculativeDecoding: Model<typeof inputs, SpeculativeDecoding> = {
  name: 'speculative-decoding',
  title: 'Speculative decoding',
  summary: 'Whether drafting tokens with a small model makes each token cheaper or dearer.',
  inputs,
  outputs: {
    expectedTokensPerStep: { label: 'Expected tokens per step', unit: 'tokens', show: count(2, 'token') },
    speedup: { label: 'Speed-up', unit: 'ratio', show: multiple(2, '×') },
    costChange: { label: 'Change in cost per token', unit: 'share', show: percent(1) },
    breakEvenAcceptance: { label: 'Break-even acceptance rate', unit: 'share', show: percent(1) },
    impliedStepCostRatio: { label: 'Step cost that explains the measurement', unit: 'ratio', show: multiple(2, '×') },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: [],
  limits: [
    'It takes each draft as accepted or not independently of the others; in real text acceptance comes in runs.',
    'A step cost measured at low batch does not hold at production batch, where checking several tokens per sequence is no longer nearly free.',
    'It leaves out the memory of the draft model, which lowers the largest batch that fits on the card.',
    'Adaptive speculation picks drafts per request; this describes a fixed number of drafted tokens.',
  ],
};
