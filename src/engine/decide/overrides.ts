import type { OfferRates } from '../models/offer-cost.ts';
import { dedicatedGpuCost, type DedicatedGpuCost } from '../models/dedicated-gpu.ts';
import { lcprCost } from '../models/lcpr.ts';
import type { LoadedCost } from '../models/loaded-cost.ts';
import type { Workload, WorkloadInput } from '../models/workload.ts';
import type { Outcome } from '../outcome.ts';

/** Inputs that one offer may have to itself: a weaker model fails and retries more, and a GPU takes more upkeep. */
export const OFFER_INPUTS = ['retryRate', 'gatePassRate', 'engineeringHoursPerMonth'] as const satisfies readonly WorkloadInput[];
export type OfferInput = (typeof OFFER_INPUTS)[number];

export const isOfferInput = (name: string): name is OfferInput => OFFER_INPUTS.some((input) => input === name);

/** What one offer has to itself. */
export type OfferOverride = Readonly<Partial<Record<OfferInput, number>>> & {
  /** Hours of upkeep beyond the workload’s, as GPUs take; they do not count where the offer has hours of its own. */
  readonly extraEngineeringHours?: number;
};

/** By offer id, what replaces the workload’s inputs on that offer. */
export type Overrides = Readonly<Record<string, OfferOverride>>;

/** The workload as one offer would serve it. */
export function workloadOn(workload: Workload, overrides: Overrides, offerId: string): Workload {
  const { extraEngineeringHours = 0, ...own } = overrides[offerId] ?? {};
  const engineeringHoursPerMonth = own.engineeringHoursPerMonth ?? workload.engineeringHoursPerMonth + extraEngineeringHours;
  return { ...workload, ...own, engineeringHoursPerMonth };
}

/** The same overrides with more upkeep for some offers, by their ids. */
export function withUpkeep(overrides: Overrides, extraHours: Readonly<Record<string, number>>): Overrides {
  const more = Object.entries(extraHours).map(([id, hours]) => [id, { ...overrides[id], extraEngineeringHours: hours }] as const);
  return { ...overrides, ...Object.fromEntries(more) };
}

/** The loaded cost at inputs that were checked; requests may be a fraction, as between two whole numbers. */
export const uncheckedCost = (rates: OfferRates, workload: Workload): Outcome<LoadedCost | DedicatedGpuCost> =>
  rates.kind === 'tokens' ? lcprCost({ ...workload, ...rates }) : dedicatedGpuCost({ ...workload, ...rates });
