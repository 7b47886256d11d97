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

/** By offer id, the inputs that replace the workload's on that offer. */
export type Overrides = Readonly<Record<string, Readonly<Partial<Record<OfferInput, number>>>>>;

/** The workload as one offer would serve it. */
export const workloadOn = (workload: Workload, overrides: Overrides, offerId: string): Workload => ({ ...workload, ...overrides[offerId] });

/** The loaded cost at inputs that were checked; requests may be a fraction, as between two whole numbers. */
export const uncheckedCost = (rates: OfferRates, workload: Workload): Outcome<LoadedCost | DedicatedGpuCost> =>
  rates.kind === 'tokens' ? lcprCost({ ...workload, ...rates }) : dedicatedGpuCost({ ...workload, ...rates });
