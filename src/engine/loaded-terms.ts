import type { ClaimContext } from './claim-context.ts';
import { dedicatedGpu, type DedicatedGpuCost } from './models/dedicated-gpu.ts';
import { lcpr, rawStep, rawUsdPerRequest } from './models/lcpr.ts';
import type { LoadedCost } from './models/loaded-cost.ts';
import { formula, modelOutput, type NumberTerm } from './terms.ts';

/** The quantities that worked examples quote about a workload on an offer priced per token. */
export interface LoadedTerms {
  readonly raw: NumberTerm;
  readonly engineeringShare: NumberTerm;
  of(output: keyof LoadedCost & string): NumberTerm;
}

/** Terms for a named workload on a token offer; `name` is how the derivation calls the offer. */
export function loadedTerms(workload: string, offerId: string, name: string): LoadedTerms {
  const rates = (c: ClaimContext) => ({
    inputUsdPerMtok: c.rate(offerId, 'input_usd_per_mtok'),
    outputUsdPerMtok: c.rate(offerId, 'output_usd_per_mtok'),
  });
  const of = (output: keyof LoadedCost & string): NumberTerm =>
    modelOutput(lcpr, output, (c) => ({ ...c.workload(workload), ...rates(c) }), `${lcpr.outputs[output].label}: ${workload} on ${name}`);
  return { raw: rawTerm(workload, rates, name), engineeringShare: engineeringShare(of, workload, name), of };
}

/** The same for a rented GPU; speed and usable share are the facts of the GPU and model class. */
export function gpuTerms(workload: string, offerId: string, name: string) {
  const of = (output: keyof DedicatedGpuCost & string): NumberTerm =>
    modelOutput(
      dedicatedGpu,
      output,
      (c) => ({
        ...c.workload(workload),
        usdPerGpuHour: c.rate(offerId, 'usd_per_gpu_hour'),
        tokensPerSecond: c.factNumber('h100-70b-fp8-tokens-per-second'),
        capacityDerate: c.factNumber('h100-70b-fp8-usable-share'),
      }),
      `${dedicatedGpu.outputs[output].label}: ${workload} on ${name}`,
    );
  return { of, engineeringShare: engineeringShare(of, workload, name) };
}

type Rates = (c: ClaimContext) => { inputUsdPerMtok: number; outputUsdPerMtok: number };

/** Reads only what the raw cost depends on, so that its sources are exactly those. */
function rawTerm(workload: string, rates: Rates, name: string): NumberTerm {
  const inputs = (c: ClaimContext) => {
    const { inputTokens, outputTokens } = c.workload(workload);
    return { inputTokens, outputTokens, ...rates(c) };
  };
  return {
    kind: 'computed',
    what: `Raw cost per request: ${workload} on ${name}`,
    unit: 'USD/request',
    amount: (c) => rawUsdPerRequest(inputs(c)),
    steps: (c) => [rawStep(inputs(c))],
  };
}

const engineeringShare = (of: (output: 'engineeringUsdPerMonth' | 'monthlyUsd') => NumberTerm, workload: string, name: string): NumberTerm =>
  formula(
    `Engineering as a share of the bill: ${workload} on ${name}`,
    'share',
    'engineering / monthly',
    { engineering: of('engineeringUsdPerMonth'), monthly: of('monthlyUsd') },
    ({ engineering, monthly }) => engineering / monthly,
  );
