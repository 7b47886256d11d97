import type { PricedOffer } from '../calculator-data.ts';
import type { DedicatedGpuCost } from '../models/dedicated-gpu.ts';
import type { LoadedCost } from '../models/loaded-cost.ts';
import { checkInputs } from '../models/model.ts';
import type { OfferRates } from '../models/offer-cost.ts';
import { workloadInputs, type Workload } from '../models/workload.ts';
import { required, settle, type Outcome, type Refusal } from '../outcome.ts';
import { uncheckedCost, workloadOn, type Overrides } from './overrides.ts';

/** An offer whose loaded cost is known. */
export interface RankedOffer {
  readonly offer: PricedOffer;
  readonly rates: OfferRates;
  /** The workload as this offer serves it, its own retries, gate and hours included. */
  readonly workload: Workload;
  readonly cost: LoadedCost | DedicatedGpuCost;
}

/** An offer without a loaded cost, and why. */
export interface RefusedOffer {
  readonly offer: PricedOffer;
  readonly refusal: Refusal;
}

export interface Comparison {
  /** Cheapest success first; of equals the one whose id comes first. */
  readonly ranked: readonly RankedOffer[];
  /** By id. */
  readonly refused: readonly RefusedOffer[];
  readonly winner: RankedOffer | undefined;
  readonly runnerUp: RankedOffer | undefined;
}

/** Every offer at one workload, by what a success costs. The order of the offers does not matter. */
export function compareOffers(offers: readonly PricedOffer[], workload: Workload, overrides: Overrides = {}): Comparison {
  const ranked: RankedOffer[] = [];
  const refused: RefusedOffer[] = [];
  for (const offer of offers) {
    const priced = price(offer, workloadOn(workload, overrides, offer.id));
    if (priced.kind === 'value') ranked.push(priced.value);
    else refused.push({ offer, refusal: priced });
  }
  ranked.sort((a, b) => a.cost.usdPerSuccess - b.cost.usdPerSuccess || byId(a, b));
  refused.sort(byId);
  return { ranked, refused, winner: ranked[0], runnerUp: ranked[1] };
}

const price = (offer: PricedOffer, given: Workload): Outcome<RankedOffer> =>
  settle(() => {
    const rates = required(offer.rates);
    const workload = required(checkInputs(workloadInputs, given));
    return { offer, rates, workload, cost: required(uncheckedCost(rates, workload)) };
  });

const byId = (a: { readonly offer: PricedOffer }, b: { readonly offer: PricedOffer }): number => (a.offer.id < b.offer.id ? -1 : 1);

/** An offer as sentences and tables name it. */
export const offerName = ({ vendor, name }: Pick<PricedOffer, 'vendor' | 'name'>): string => `${vendor} ${name}`;
