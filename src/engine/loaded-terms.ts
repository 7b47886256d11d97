import type { ClaimContext } from './claim-context.ts';
import { dedicatedGpu, fleetRent, fleetSize, type DedicatedGpuCost, type DedicatedGpuInputs } from './models/dedicated-gpu.ts';
import { lcpr, rawUsdPerRequest, type LcprInputs } from './models/lcpr.ts';
import { attempts, engineeringUsd, repairUsd, successes, type LoadedCost } from './models/loaded-cost.ts';
import type { Workload } from './models/workload.ts';
import { formula, modelOutput, type NumberTerm } from './terms.ts';

/** The quantities that worked examples quote about one workload on one offer. */
export interface LoadedTerms<Output extends string> {
  of(output: Output): NumberTerm;
  readonly engineeringShare: NumberTerm;
}

/** Outputs that depend on the workload alone, and on few of its inputs. */
const ofWorkload = {
  attemptsPerMonth: attempts,
  repairUsdPerMonth: repairUsd,
  engineeringUsdPerMonth: engineeringUsd,
  successesPerMonth: successes,
} satisfies Partial<Record<keyof LoadedCost, (w: Workload) => number>>;

const narrowLcpr: Partial<Record<keyof LoadedCost, (i: LcprInputs) => number>> = {
  ...ofWorkload,
  rawUsdPerRequest,
  tokenUsdPerMonth: (i) => rawUsdPerRequest(i) * attempts(i),
};

const ofRent = (output: keyof ReturnType<typeof fleetRent>) => (i: DedicatedGpuInputs) => fleetRent(fleetSize(i).gpuCount, i)[output];

const narrowGpu: Partial<Record<keyof DedicatedGpuCost, (i: DedicatedGpuInputs) => number>> = {
  ...ofWorkload,
  gpuCount: (i) => fleetSize(i).gpuCount,
  gpuUsdPerMonth: ofRent('gpuUsdPerMonth'),
  rawUsdPerRequest: ofRent('rawUsdPerRequest'),
  utilization: (i) => fleetSize(i).utilization,
};

/** Terms for a named workload on an offer priced per token; `name` is how the derivation calls the offer. */
export function loadedTerms(workload: string, offerId: string, name: string): LoadedTerms<keyof LoadedCost> {
  const inputs = (c: ClaimContext) =>
    lazy(c.workload(workload), {
      inputUsdPerMtok: () => c.rate(offerId, 'input_usd_per_mtok'),
      outputUsdPerMtok: () => c.rate(offerId, 'output_usd_per_mtok'),
    });
  return withShare(workload, name, (output: keyof LoadedCost) =>
    modelOutput(lcpr, output, inputs, `${lcpr.outputs[output].label}: ${workload} on ${name}`, narrowLcpr[output]),
  );
}

/** The same for a rented GPU; speed and usable share are the facts of the GPU and model class. */
export function gpuTerms(workload: string, offerId: string, name: string): LoadedTerms<keyof DedicatedGpuCost> {
  const inputs = (c: ClaimContext) =>
    lazy(c.workload(workload), {
      usdPerGpuHour: () => c.rate(offerId, 'usd_per_gpu_hour'),
      tokensPerSecond: () => c.factNumber('h100-70b-fp8-tokens-per-second'),
      capacityDerate: () => c.factNumber('h100-70b-fp8-usable-share'),
    });
  return withShare(workload, name, (output: keyof DedicatedGpuCost) =>
    modelOutput(dedicatedGpu, output, inputs, `${dedicatedGpu.outputs[output].label}: ${workload} on ${name}`, narrowGpu[output]),
  );
}

/** The workload with more inputs, each read only when a formula uses it. */
function lazy<K extends string>(workload: Workload, more: Record<K, () => number>): Workload & Record<K, number> {
  const properties = Object.entries<() => number>(more).map(([name, get]) => [name, { get, enumerable: true }]);
  return Object.create(workload, Object.fromEntries(properties) as PropertyDescriptorMap) as Workload & Record<K, number>;
}

function withShare<Output extends string>(
  workload: string,
  name: string,
  of: (output: Output | 'engineeringUsdPerMonth' | 'monthlyUsd') => NumberTerm,
): LoadedTerms<Output> {
  const engineeringShare = formula(
    `Engineering as a share of the bill: ${workload} on ${name}`,
    'share',
    'engineering / monthly',
    { engineering: of('engineeringUsdPerMonth'), monthly: of('monthlyUsd') },
    ({ engineering, monthly }) => engineering / monthly,
  );
  return { of, engineeringShare };
}
