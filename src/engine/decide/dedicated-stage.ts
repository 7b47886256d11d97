import { DAYS_PER_MONTH } from '../conventions.ts';
import type { PricedOffer } from '../calculator-data.ts';
import { dedicatedBreakEven, extraHours, type DedicatedBreakEven } from '../models/dedicated-break-even.ts';
import { evaluate } from '../models/model.ts';
import { attempts } from '../models/loaded-cost.ts';
import type { Workload } from '../models/workload.ts';
import { settle, required, type Outcome } from '../outcome.ts';
import type { Comparison, RankedOffer } from './compare-offers.ts';
import type { Plan } from './plan.ts';

/** The cheapest rented GPU held against the cheapest offer priced per token. */
export interface DedicatedStage {
  readonly gpu: RankedOffer;
  readonly serverless: RankedOffer;
  readonly breakEven: DedicatedBreakEven;
  /** Output tokens of the workload, retries included. */
  readonly tokensPerDay: number;
}

/** Output tokens a day, retries included. */
export const outputTokensPerDay = (workload: Workload): number => (attempts(workload) * workload.outputTokens) / DAYS_PER_MONTH;

/** The upkeep of GPUs beyond an API’s, by offer id: what the plan’s way of running them takes. */
export const gpuUpkeep = (offers: readonly PricedOffer[], { mode }: Pick<Plan, 'mode'>): Readonly<Record<string, number>> =>
  Object.fromEntries(offers.filter(({ rates }) => rates.kind === 'value' && rates.value.kind === 'gpu').map(({ id }) => [id, extraHours(mode)]));

/** From which volume the GPUs that the workload needs would pay; undefined when there is nothing to hold against each other. */
export function dedicatedStage({ ranked }: Comparison, plan: Plan): Outcome<DedicatedStage> | undefined {
  const gpu = ranked.find(({ rates }) => rates.kind === 'gpu');
  const serverless = ranked.find(({ rates }) => rates.kind === 'tokens');
  if (gpu?.rates.kind !== 'gpu' || serverless?.rates.kind !== 'tokens') return undefined;
  const { workload, cost } = gpu;
  const { usdPerGpuHour, tokensPerSecond } = gpu.rates;
  const { inputUsdPerMtok, outputUsdPerMtok } = serverless.rates;
  const given = {
    usdPerGpuHour,
    tokensPerSecond,
    gpuCount: 'gpuCount' in cost ? cost.gpuCount : 1,
    utilization: 'utilization' in cost ? withinShare(cost.utilization) : 1,
    inputTokens: workload.inputTokens,
    outputTokens: workload.outputTokens,
    inputUsdPerMtok,
    outputUsdPerMtok,
    prefillShare: plan.prefillShare,
    mode: plan.mode,
    engineeringUsdPerHour: workload.engineeringUsdPerHour,
  };
  return settle(() => ({ gpu, serverless, breakEven: required(evaluate(dedicatedBreakEven, given)), tokensPerDay: outputTokensPerDay(workload) }));
}

/** A GPU that does next to nothing is taken at the least utilization that the model accepts. */
const withinShare = (utilization: number): number => Math.min(1, Math.max(dedicatedBreakEven.inputs.utilization.minimum, utilization));
