import { DAYS_PER_MONTH, HOURS_PER_MONTH, SECONDS_PER_DAY, TOKENS_PER_MTOK } from '../conventions.ts';
import {
  blendedPrice,
  extraHours,
  loadedTokensPerSecond,
  type DedicatedBreakEvenInputs,
} from '../models/dedicated-break-even.ts';

/** A volume and what it costs. */
export interface CostPoint {
  readonly tokensPerDay: number;
  readonly usdPerMonth: number;
}

/** A level of the dedicated bill: the volumes that a number of GPUs carries, all at the same cost. */
export interface GpuStep {
  readonly gpus: number;
  readonly fromTokensPerDay: number;
  readonly toTokensPerDay: number;
  readonly usdPerMonth: number;
  /** The volume from which this level costs no more than serverless; undefined when it is never reached on this level. */
  readonly paysFromTokensPerDay: number | undefined;
}

export interface DedicatedCostCurve {
  /** The serverless bill: a straight line, so its two ends. */
  readonly serverless: readonly [CostPoint, CostPoint];
  readonly dedicated: readonly GpuStep[];
  /** Above this volume all the GPUs together fall short at the utilization that can be held; undefined when the chart ends before. */
  readonly infeasibleFromTokensPerDay: number | undefined;
}

/**
 * Cost against volume, from 0 to `maximumTokensPerDay` (above 0): serverless as a line; dedicated as steps, one GPU more whenever the last
 * is as busy as `utilization` allows, up to `gpuCount`; and what lies beyond them. Engineering is in every step.
 */
export function dedicatedCostCurve(i: DedicatedBreakEvenInputs, maximumTokensPerDay: number): DedicatedCostCurve {
  const serverlessUsdPerMonth = (tokensPerDay: number): number =>
    (tokensPerDay * DAYS_PER_MONTH * blendedPrice(i)) / TOKENS_PER_MTOK;
  const carriedByOne = loadedTokensPerSecond(i) * SECONDS_PER_DAY * i.utilization;
  const end = { tokensPerDay: maximumTokensPerDay, usdPerMonth: serverlessUsdPerMonth(maximumTokensPerDay) };
  const carriedByAll = carriedByOne * i.gpuCount;
  const steps = Math.min(i.gpuCount, Math.ceil(maximumTokensPerDay / carriedByOne));
  return {
    serverless: [{ tokensPerDay: 0, usdPerMonth: 0 }, end],
    dedicated: Array.from({ length: steps }, (_, index) => gpuStep(i, index + 1, carriedByOne, maximumTokensPerDay)),
    infeasibleFromTokensPerDay: carriedByAll < maximumTokensPerDay ? carriedByAll : undefined,
  };
}

function gpuStep(i: DedicatedBreakEvenInputs, gpus: number, carriedByOne: number, maximumTokensPerDay: number): GpuStep {
  const fromTokensPerDay = (gpus - 1) * carriedByOne;
  const toTokensPerDay = Math.min(gpus * carriedByOne, maximumTokensPerDay);
  const usdPerMonth = gpus * i.usdPerGpuHour * HOURS_PER_MONTH + extraHours(i.mode) * i.engineeringUsdPerHour;
  const price = blendedPrice(i);
  const evenTokensPerDay = price === 0 ? Infinity : (usdPerMonth * TOKENS_PER_MTOK) / (price * DAYS_PER_MONTH);
  const paysFromTokensPerDay = evenTokensPerDay > toTokensPerDay ? undefined : Math.max(fromTokensPerDay, evenTokensPerDay);
  return { gpus, fromTokensPerDay, toTokensPerDay, usdPerMonth, paysFromTokensPerDay };
}
