import { HOURS_PER_MONTH, SECONDS_PER_MONTH } from '../conventions.ts';
import { count, percent } from '../format.ts';
import { never, value, type Outcome } from '../outcome.ts';
import { gpuCount } from './gpu-count.ts';
import { attempts, loadedCost, loadedCostOutputs, loadedCostSteps, NO_SUCCESS, type LoadedCost } from './loaded-cost.ts';
import { gpuInputs } from './gpu-inputs.ts';
import type { InputSpecs, Model, NumberOutputSpec, Step, Values } from './model.ts';
import { workloadInputs } from './workload.ts';

const inputs = {
  ...workloadInputs,
  ...gpuInputs,
} as const satisfies InputSpecs;

export type DedicatedGpuInputs = Values<typeof inputs>;

export interface DedicatedGpuCost extends LoadedCost {
  readonly demandTokensPerMonth: number;
  readonly capacityTokensPerGpuMonth: number;
  readonly gpuCount: number;
  /** Demand over what the rented GPUs could make at full load: not the derate, which only sizes the fleet. */
  readonly utilization: number;
}

/** How many GPUs are rented, and how busy they really are. */
export const fleetOutputs = {
  gpuCount: { label: 'GPUs', unit: 'GPU', show: count(0, 'GPU') },
  utilization: { label: 'Actual utilization', unit: 'share', show: percent(1) },
} as const satisfies Record<string, NumberOutputSpec>;

export const dedicatedGpuOutputs = {
  ...loadedCostOutputs,
  demandTokensPerMonth: { label: 'Output tokens a month', unit: 'tokens/month', show: count(0, 'token') },
  capacityTokensPerGpuMonth: { label: 'Capacity of one GPU', unit: 'tokens/month', show: count(0, 'token') },
  ...fleetOutputs,
} as const satisfies Record<keyof DedicatedGpuCost, NumberOutputSpec>;

/** What the number of GPUs depends on: neither their price, nor the gate, nor anybody's hours. */
export type FleetInputs = Pick<DedicatedGpuInputs, 'requestsPerMonth' | 'retryRate' | 'outputTokens' | 'tokensPerSecond' | 'capacityDerate'>;

/** The GPUs to rent for a demand, and how busy they are. */
export function fleetSize(i: FleetInputs) {
  const demandTokensPerMonth = attempts(i) * i.outputTokens;
  const capacityTokensPerGpuMonth = i.tokensPerSecond * i.capacityDerate * SECONDS_PER_MONTH;
  const gpus = gpuCount(demandTokensPerMonth, capacityTokensPerGpuMonth);
  const utilization = demandTokensPerMonth / (gpus * i.tokensPerSecond * SECONDS_PER_MONTH);
  return { demandTokensPerMonth, capacityTokensPerGpuMonth, gpuCount: gpus, utilization };
}

/** The monthly rent of that many GPUs, in all and for one request. */
export function fleetRent(gpus: number, i: Pick<DedicatedGpuInputs, 'usdPerGpuHour' | 'requestsPerMonth'>) {
  const gpuUsdPerMonth = gpus * i.usdPerGpuHour * HOURS_PER_MONTH;
  return { gpuUsdPerMonth, rawUsdPerRequest: gpuUsdPerMonth / i.requestsPerMonth };
}

/** The loaded cost of inputs that were checked. It is the model's `compute`, apart from what only explains it: for calculators. */
export function dedicatedGpuCost(i: DedicatedGpuInputs): Outcome<DedicatedGpuCost> {
  if (i.gatePassRate === 0) return never(NO_SUCCESS);
  const { demandTokensPerMonth, capacityTokensPerGpuMonth, gpuCount: gpus, utilization } = fleetSize(i);
  const { gpuUsdPerMonth, rawUsdPerRequest } = fleetRent(gpus, i);
  const cost = loadedCost(i, 0, gpuUsdPerMonth, rawUsdPerRequest);
  return value({ ...cost, demandTokensPerMonth, capacityTokensPerGpuMonth, gpuCount: gpus, utilization });
}

function steps(i: DedicatedGpuInputs, result: DedicatedGpuCost): readonly Step[] {
  return [
    {
      label: 'Output tokens a month',
      formula: 'requests × (1 + retry) × output',
      values: { requests: i.requestsPerMonth, retry: i.retryRate, output: i.outputTokens },
      result: result.demandTokensPerMonth,
      unit: 'tokens/month',
    },
    {
      label: 'Capacity of one GPU',
      formula: 'speed × derate × seconds',
      values: { speed: i.tokensPerSecond, derate: i.capacityDerate, seconds: SECONDS_PER_MONTH },
      result: result.capacityTokensPerGpuMonth,
      unit: 'tokens/month',
    },
    {
      label: 'GPUs',
      formula: 'max(1, ceil(demand / capacity))',
      values: { demand: result.demandTokensPerMonth, capacity: result.capacityTokensPerGpuMonth },
      result: result.gpuCount,
      unit: 'GPU',
    },
    {
      label: 'Actual utilization',
      formula: 'demand / (gpus × speed × seconds)',
      values: { demand: result.demandTokensPerMonth, gpus: result.gpuCount, speed: i.tokensPerSecond, seconds: SECONDS_PER_MONTH },
      result: result.utilization,
      unit: 'share',
    },
    {
      label: 'GPU rent',
      formula: 'gpus × price × hours',
      values: { gpus: result.gpuCount, price: i.usdPerGpuHour, hours: HOURS_PER_MONTH },
      result: result.gpuUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Raw cost per request',
      formula: 'rent / requests',
      values: { rent: result.gpuUsdPerMonth, requests: i.requestsPerMonth },
      result: result.rawUsdPerRequest,
      unit: 'USD/request',
    },
    ...loadedCostSteps(i, result, 'rent'),
  ];
}

/** Loaded cost per request on rented GPUs. The step function and the derate are the source essay's (Parts 0 and 1). */
export const dedicatedGpu: Model<typeof inputs, DedicatedGpuCost> = {
  name: 'dedicated-gpu',
  title: 'Loaded cost on rented GPUs',
  summary: 'What one usable answer costs when whole GPUs are rented by the month.',
  inputs,
  outputs: dedicatedGpuOutputs,
  answer: 'usdPerSuccess',
  compute: dedicatedGpuCost,
  steps,
  conventions: ['month-720', 'whole-gpus', 'output-bound', 'retries-extra', 'original-requests', 'flat-repair', 'repair-not-success'],
  limits: [
    'Long inputs slow a GPU down; this counts output tokens only.',
    'Running your own GPUs takes more engineering hours than calling an API; enter them.',
  ],
};
