import { required, settle, unpriced, value, type Outcome } from '../outcome.ts';
import type { PriceBook } from '../pricing/book.ts';
import type { Fact } from '../pricing/types.ts';
import { dedicatedGpuCost, type DedicatedGpuCost } from './dedicated-gpu.ts';
import { lcprCost } from './lcpr.ts';
import type { LoadedCost } from './loaded-cost.ts';
import { checkInputs } from './model.ts';
import { workloadInputs, type Workload } from './workload.ts';

/** What an offer charges, as the models take it: prices per token, or the hours of a GPU with its speed. */
export type OfferRates =
  | { readonly kind: 'tokens'; readonly inputUsdPerMtok: number; readonly outputUsdPerMtok: number }
  | { readonly kind: 'gpu'; readonly usdPerGpuHour: number; readonly tokensPerSecond: number; readonly capacityDerate: number };

/** Cited facts with the speed of an H100 and the share of it that can be used: the only GPU whose speed the edition knows. */
export const GPU_SPEED_FACT = 'h100-70b-fp8-tokens-per-second';
export const GPU_SHARE_FACT = 'h100-70b-fp8-usable-share';

/** The rates of an offer in the edition of the book; `unpriced` with the reason when one of them is missing. */
export function offerRates(book: PriceBook, facts: readonly Fact[], offerId: string): Outcome<OfferRates> {
  const offer = book.offers.find(({ id }) => id === offerId);
  if (!offer) return unpriced(`There is no offer “${offerId}” in the price files`);
  return settle(() =>
    offer.kind === 'tokens'
      ? {
          kind: 'tokens',
          inputUsdPerMtok: required(book.rate(offerId, 'input_usd_per_mtok')),
          outputUsdPerMtok: required(book.rate(offerId, 'output_usd_per_mtok')),
        }
      : {
          kind: 'gpu',
          usdPerGpuHour: required(book.rate(offerId, 'usd_per_gpu_hour')),
          tokensPerSecond: required(gpuFact(facts, GPU_SPEED_FACT, offerId)),
          capacityDerate: required(gpuFact(facts, GPU_SHARE_FACT, offerId)),
        },
  );
}

/** The loaded cost of a workload, whose inputs were checked, at rates that the price book has checked: `lcpr` for tokens, `dedicated-gpu` for GPUs. */
export const costAtRates = (rates: OfferRates, workload: Workload): Outcome<LoadedCost | DedicatedGpuCost> =>
  rates.kind === 'tokens' ? lcprCost({ ...workload, ...rates }) : dedicatedGpuCost({ ...workload, ...rates });

/** The loaded cost of a workload on an offer of the edition. */
export function offerCost(
  book: PriceBook,
  facts: readonly Fact[],
  workload: Workload,
  offerId: string,
): Outcome<LoadedCost | DedicatedGpuCost> {
  const rates = offerRates(book, facts, offerId);
  if (rates.kind !== 'value') return rates;
  const checked = checkInputs(workloadInputs, workload);
  return checked.kind === 'value' ? costAtRates(rates.value, checked.value) : checked;
}

/** A speed measured on an H100 says nothing about another GPU. */
function gpuFact(facts: readonly Fact[], factId: string, offerId: string): Outcome<number> {
  if (!/\/h100(?:-|$)/.test(offerId)) return unpriced('The edition has no measured speed for this GPU, so its cost per request is not known');
  const amount = facts.find(({ id }) => id === factId)?.amount;
  if (typeof amount !== 'number') return unpriced(`The edition has no single figure for “${factId}”`);
  return value(amount);
}
