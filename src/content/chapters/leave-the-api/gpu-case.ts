import { claimContext, type ClaimContext, type GuideData } from '../../../engine/claim-context.ts';
import { SECONDS_PER_DAY } from '../../../engine/conventions.ts';
import { dedicatedBreakEven, type DedicatedBreakEven, type DedicatedBreakEvenInputs } from '../../../engine/models/dedicated-break-even.ts';
import { defaults } from '../../../engine/models/model.ts';
import { dedicatedCostCurve, type DedicatedCostCurve } from '../../../engine/series/dedicated-cost-curve.ts';
import { never, required, value } from '../../../engine/outcome.ts';
import { modelOutput, smooth, type NumberTerm } from '../../../engine/terms.ts';
import { FIREWORKS, FIREWORKS_H100, LAMBDA, TOGETHER_LLAMA } from './offers.ts';

type Input = keyof DedicatedBreakEvenInputs;

/** Who runs the GPUs, as the model numbers its choices: the vendor, or the reader's own people. */
const MANAGED = 1;
const SELF_MANAGED = 2;

/** Where each input comes from when a Lambda H100 replaces a serverless offer at the shape of the SaaS example. */
const sources = (offer: string): Readonly<Record<Input, (c: ClaimContext) => number>> => ({
  usdPerGpuHour: (c) => c.rate(LAMBDA, 'usd_per_gpu_hour'),
  tokensPerSecond: (c) => c.factNumber('h100-70b-fp8-tokens-per-second'),
  utilization: (c) => c.factNumber('h100-70b-fp8-usable-share'),
  inputTokens: (c) => c.workload('saas').inputTokens,
  outputTokens: (c) => c.workload('saas').outputTokens,
  inputUsdPerMtok: (c) => c.rate(offer, 'input_usd_per_mtok'),
  outputUsdPerMtok: (c) => c.rate(offer, 'output_usd_per_mtok'),
  engineeringUsdPerHour: (c) => c.workload('saas').engineeringUsdPerHour,
  gpuCount: () => 1,
  prefillShare: () => 0,
  mode: () => SELF_MANAGED,
});

const all = Object.keys(dedicatedBreakEven.inputs) as Input[];
const bill = ['usdPerGpuHour', 'inputTokens', 'outputTokens', 'inputUsdPerMtok', 'outputUsdPerMtok'] as const;

/** The inputs that each output depends on; only these are read, so that only these become its sources. */
const NEEDED = {
  capacityTokensPerDay: ['tokensPerSecond'],
  rentUsdPerMtok: ['usdPerGpuHour', 'tokensPerSecond', 'utilization'],
  extraEngineeringHoursPerMonth: ['mode'],
  blendedUsdPerMtok: ['inputTokens', 'outputTokens', 'inputUsdPerMtok', 'outputUsdPerMtok'],
  outputTokensPerDay: ['usdPerGpuHour', 'outputUsdPerMtok'],
  outputUtilization: ['usdPerGpuHour', 'outputUsdPerMtok', 'tokensPerSecond'],
  blendedTokensPerDay: bill,
  blendedUtilization: [...bill, 'tokensPerSecond'],
  wholeTokensPerDay: [...bill, 'engineeringUsdPerHour', 'mode'],
  wholeUtilization: [...bill, 'engineeringUsdPerHour', 'mode', 'tokensPerSecond'],
} as const satisfies Partial<Record<keyof DedicatedBreakEven, readonly Input[]>>;

function inputsFor(offer: string, needed: readonly Input[], c: ClaimContext): DedicatedBreakEvenInputs {
  const from = sources(offer);
  return { ...defaults(dedicatedBreakEven.inputs), ...Object.fromEntries(needed.map((input) => [input, from[input](c)])) };
}

/** One output of the break-even of a Lambda H100 against an offer priced per token. */
export const breakEven = (offer: string, output: keyof typeof NEEDED, what: string): NumberTerm =>
  smooth(modelOutput(dedicatedBreakEven, output, (c) => inputsFor(offer, NEEDED[output], c), what));

/** One output of the break-even of Fireworks' managed H100 against its own serverless price, which the essay's rule in tokens a minute fits. */
export const managedBreakEven = (output: keyof DedicatedBreakEven & string, what: string): NumberTerm =>
  smooth(
    modelOutput(
      dedicatedBreakEven,
      output,
      (c) => ({
        ...inputsFor(FIREWORKS, all.filter((input) => input !== 'usdPerGpuHour'), c),
        usdPerGpuHour: c.rate(FIREWORKS_H100, 'usd_per_gpu_hour'),
        mode: MANAGED,
      }),
      what,
    ),
  );

/** GPUs drawn in the chart and listed in its table. */
const GPUS = 6;
export const LISTED_GPUS = 5;

const curveOf = (c: ClaimContext): DedicatedCostCurve => {
  const one = inputsFor(TOGETHER_LLAMA, all, c);
  const carried = one.tokensPerSecond * one.utilization * SECONDS_PER_DAY * GPUS;
  return dedicatedCostCurve({ ...one, gpuCount: GPUS }, carried);
};

/** Cost against volume on Lambda H100s and on serverless Llama 3.3 70B, for the chart. */
export const gpuCurve = (data: GuideData): DedicatedCostCurve => curveOf(claimContext(data));

/** A figure of the curve, read from the same inputs as the chart. One that moves with its inputs rests on those that move it. */
export const curveTerm = (what: string, unit: NumberTerm['unit'], pick: (curve: DedicatedCostCurve) => number | undefined): NumberTerm =>
  smooth(curveCount(what, unit, pick));

/** A count read off the curve: it moves in whole steps, so it rests on everything that the curve is drawn from. */
export const curveCount = (what: string, unit: NumberTerm['unit'], pick: (curve: DedicatedCostCurve) => number | undefined): NumberTerm => ({
  kind: 'computed',
  what,
  unit,
  amount: (c) => {
    const picked = pick(curveOf(c));
    return required(picked === undefined ? never('No number of GPUs in the chart comes to that point') : value(picked));
  },
});
