import { count } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import type { InputSpec, Model, Values } from './model.ts';
import { choice, yesOrNo } from './questions.ts';

/** The seven gates of the source essay (Part 4), each with what to verify. */
export const VENDOR_GATES = {
  availability: {
    name: 'Model availability',
    verify: 'Call the very model, precision and adapter that you need; a catalog also lists previews.',
  },
  latency: {
    name: 'Latency under load',
    verify: 'Your prompts at your concurrency for at least a week: the slowest percent, not the mean.',
  },
  economics: { name: 'Throughput economics', verify: 'Compare loaded cost per request on your workload, not the token rate.' },
  reliability: {
    name: 'Reliability and failover',
    verify: 'A year of status history, the remedy in the contract, and what happens at the rate limit.',
  },
  compliance: { name: 'Compliance and data handling', verify: 'What is stored when you do nothing, where and for how long: in writing.' },
  integration: { name: 'Integration', verify: 'Time from the key to the first answer in production format.' },
  trajectory: { name: 'Pricing trajectory', verify: 'The price page of a year ago, and what keeps this vendor’s costs low.' },
} as const;

export type VendorGate = keyof typeof VENDOR_GATES;
const GATES = Object.keys(VENDOR_GATES) as VendorGate[];

/** What a gate was scored. */
export const FAIL = 0;
export const COMPENSATED_FAIL = 1;
export const CONDITIONAL = 2;
export const PASS = 3;

const scores = ['Fail', 'Fail, with a named compensating control', 'Conditional pass: acceptable with a mitigation', 'Pass'];

const gateInputs = Object.fromEntries(
  GATES.map((gate) => [gate, choice(VENDOR_GATES[gate].name, VENDOR_GATES[gate].verify, scores, FAIL, PASS)]),
) as Record<VendorGate, InputSpec>;

const inputs = {
  ...gateInputs,
  regulated: yesOrNo('Is the workload regulated?', 'Health, finance, or personal data under residency rules.'),
};

export type VendorScorecardInputs = Values<typeof inputs>;

export interface VendorScorecard {
  readonly verdict: string;
  readonly passes: number;
  /** Conditional passes, failures with a compensating control among them. */
  readonly conditionals: number;
  readonly failures: number;
  readonly reasons: readonly string[];
}

/** A failure eliminates, unless a control compensates for it; for the compliance of a regulated workload no control does. */
function eliminates(i: VendorScorecardInputs, gate: VendorGate): boolean {
  if (i[gate] === FAIL) return true;
  return i[gate] === COMPENSATED_FAIL && gate === 'compliance' && i.regulated === 1;
}

const isConditional = (i: VendorScorecardInputs, gate: VendorGate): boolean => !eliminates(i, gate) && i[gate] !== PASS;

function reason(i: VendorScorecardInputs, gate: VendorGate): string {
  const { name } = VENDOR_GATES[gate];
  if (i[gate] === FAIL) return `${name}: fails, and nothing compensates for it.`;
  if (eliminates(i, gate)) return `${name}: fails, and no control makes up for it on a regulated workload.`;
  return i[gate] === COMPENSATED_FAIL
    ? `${name}: fails; the control that you named must be in place first.`
    : `${name}: passes only with its mitigation.`;
}

/** The decision on a vendor with this many failures that eliminate and this many conditional passes. */
export function vendorVerdict(failures: number, conditionals: number): string {
  if (failures > 0) return 'Eliminate this vendor for this workload.';
  if (conditionals >= RULES['conditional-passes'].amount) return 'Look deeper before you commit.';
  return conditionals > 0 ? 'Proceed, with the mitigation in place.' : 'Proceed.';
}

function compute(i: VendorScorecardInputs): Outcome<VendorScorecard> {
  const failing = GATES.filter((gate) => eliminates(i, gate));
  const conditional = GATES.filter((gate) => isConditional(i, gate));
  return value({
    verdict: vendorVerdict(failing.length, conditional.length),
    passes: GATES.length - failing.length - conditional.length,
    conditionals: conditional.length,
    failures: failing.length,
    reasons: [...failing, ...conditional].map((gate) => reason(i, gate)),
  });
}

/**
 * The vendor scorecard: seven gates, and a failure eliminates. The source essay eliminates “regardless” in one place and allows a
 * compensating control in another; here a failure with a named control counts as a conditional pass.
 */
export const vendorScorecard: Model<typeof inputs, VendorScorecard> = {
  name: 'vendor-scorecard',
  title: 'Does this vendor pass?',
  summary: 'Gates without weights: proceed, look deeper, or eliminate a vendor for one workload.',
  inputs,
  outputs: {
    verdict: { label: 'Decision', unit: 'text' },
    passes: { label: 'Passes', unit: '1', show: count(0) },
    conditionals: { label: 'Conditional passes', unit: '1', show: count(0) },
    failures: { label: 'Failures that eliminate', unit: '1', show: count(0) },
    reasons: { label: 'Because', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps: () => [],
  conventions: [],
  limits: [
    'It judges a vendor for one workload; the same vendor may pass for the next.',
    'A gate that you could not verify is not a pass: score it conditional at best.',
    'A control that exists on paper only does not compensate for anything.',
  ],
};
