import { count, money, multiple } from '../format.ts';
import type { NumberOutputSpec, Step } from './model.ts';
import type { Workload } from './workload.ts';

/** The loaded bill of one workload on one offer: what every pricing model returns, so that offers can be compared. */
export interface LoadedCost {
  /** Tokens or GPU rent for one original request, before retries, repair and engineering. */
  readonly rawUsdPerRequest: number;
  readonly attemptsPerMonth: number;
  /** Token charges, retries included; 0 on rented GPUs. */
  readonly tokenUsdPerMonth: number;
  /** GPU rent; 0 when tokens are bought. */
  readonly gpuUsdPerMonth: number;
  readonly repairUsdPerMonth: number;
  readonly engineeringUsdPerMonth: number;
  readonly monthlyUsd: number;
  readonly successesPerMonth: number;
  /** The loaded cost per request (LCPR): monthly cost over successes. */
  readonly usdPerSuccess: number;
  /** LCPR over raw cost per request; undefined when the raw cost is 0. */
  readonly overheadRatio: number | undefined;
}

export const loadedCostOutputs = {
  rawUsdPerRequest: { label: 'Raw cost per request', unit: 'USD/request', show: money(4) },
  attemptsPerMonth: { label: 'Attempts a month', unit: 'attempts/month', show: count(0, 'attempt') },
  tokenUsdPerMonth: { label: 'Tokens', unit: 'USD/month', show: money(0) },
  gpuUsdPerMonth: { label: 'GPU rent', unit: 'USD/month', show: money(0) },
  repairUsdPerMonth: { label: 'Repair', unit: 'USD/month', show: money(0) },
  engineeringUsdPerMonth: { label: 'Engineering', unit: 'USD/month', show: money(0) },
  monthlyUsd: { label: 'Monthly cost', unit: 'USD/month', show: money(0) },
  successesPerMonth: { label: 'Successes a month', unit: 'requests/month', show: count(0, 'success') },
  usdPerSuccess: { label: 'Loaded cost per request', unit: 'USD/success', show: money(4) },
  overheadRatio: { label: 'Overhead ratio', unit: 'ratio', show: multiple(2, '×') },
} as const satisfies Record<keyof LoadedCost, NumberOutputSpec>;

/** Requests × (1 + retry rate): each retry is one extra attempt, billed in full. */
export const attempts = (w: Pick<Workload, 'requestsPerMonth' | 'retryRate'>): number => w.requestsPerMonth * (1 + w.retryRate);

/** Requests × gate: original requests whose answer is used. */
export const successes = (w: Pick<Workload, 'requestsPerMonth' | 'gatePassRate'>): number => w.requestsPerMonth * w.gatePassRate;

/** Requests × (1 − gate) × repair cost per failure, USD a month. */
export const repairUsd = (w: Pick<Workload, 'requestsPerMonth' | 'gatePassRate' | 'repairUsdPerFailure'>): number =>
  w.requestsPerMonth * (1 - w.gatePassRate) * w.repairUsdPerFailure;

/** Hours × hourly rate, USD a month. */
export const engineeringUsd = (w: Pick<Workload, 'engineeringHoursPerMonth' | 'engineeringUsdPerHour'>): number =>
  w.engineeringHoursPerMonth * w.engineeringUsdPerHour;

/** Why no request succeeds, for a gate of 0. */
export const NO_SUCCESS = 'No request passes the quality gate, so there is no success to divide the cost by';

/** Adds the parts that every offer shares to what it charges for compute. Expects a gate above 0. */
export function loadedCost(w: Workload, tokenUsdPerMonth: number, gpuUsdPerMonth: number, rawUsdPerRequest: number): LoadedCost {
  const repairUsdPerMonth = repairUsd(w);
  const engineeringUsdPerMonth = engineeringUsd(w);
  const monthlyUsd = tokenUsdPerMonth + gpuUsdPerMonth + repairUsdPerMonth + engineeringUsdPerMonth;
  const successesPerMonth = successes(w);
  const usdPerSuccess = monthlyUsd / successesPerMonth;
  return {
    rawUsdPerRequest,
    attemptsPerMonth: attempts(w),
    tokenUsdPerMonth,
    gpuUsdPerMonth,
    repairUsdPerMonth,
    engineeringUsdPerMonth,
    monthlyUsd,
    successesPerMonth,
    usdPerSuccess,
    overheadRatio: rawUsdPerRequest > 0 ? usdPerSuccess / rawUsdPerRequest : undefined,
  };
}

/** The derivation of the shared parts: `computeName` says what the compute term is called, tokens or GPU rent. */
export function loadedCostSteps(w: Workload, result: LoadedCost, computeName: 'tokens' | 'rent'): readonly Step[] {
  const computeUsd = result.tokenUsdPerMonth + result.gpuUsdPerMonth;
  return [
    {
      label: 'Repair',
      formula: 'requests × (1 − gate) × repair',
      values: { requests: w.requestsPerMonth, gate: w.gatePassRate, repair: w.repairUsdPerFailure },
      result: result.repairUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Engineering',
      formula: 'hours × rate',
      values: { hours: w.engineeringHoursPerMonth, rate: w.engineeringUsdPerHour },
      result: result.engineeringUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Monthly cost',
      formula: `${computeName} + repair + engineering`,
      values: { [computeName]: computeUsd, repair: result.repairUsdPerMonth, engineering: result.engineeringUsdPerMonth },
      result: result.monthlyUsd,
      unit: 'USD/month',
    },
    {
      label: 'Successes a month',
      formula: 'requests × gate',
      values: { requests: w.requestsPerMonth, gate: w.gatePassRate },
      result: result.successesPerMonth,
      unit: 'requests/month',
    },
    {
      label: 'Loaded cost per request',
      formula: 'monthly / successes',
      values: { monthly: result.monthlyUsd, successes: result.successesPerMonth },
      result: result.usdPerSuccess,
      unit: 'USD/success',
    },
    ...(result.overheadRatio === undefined
      ? []
      : [
          {
            label: 'Overhead ratio',
            formula: 'loaded / raw',
            values: { loaded: result.usdPerSuccess, raw: result.rawUsdPerRequest },
            result: result.overheadRatio,
            unit: 'ratio',
          } satisfies Step,
        ]),
  ];
}
