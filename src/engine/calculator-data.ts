import type { GuideData } from './claim-context.ts';
import { offerRates, type OfferRates } from './models/offer-cost.ts';
import type { Outcome } from './outcome.ts';
import { priceBook } from './pricing/book.ts';
import type { NamedWorkload } from './workloads.ts';

/** An offer with the prices that the calculators need, resolved for the edition. */
export interface PricedOffer {
  readonly id: string;
  readonly vendor: string;
  readonly name: string;
  /** The day or month somebody last saw the price in force, YYYY-MM-DD or YYYY-MM; undefined when no price is in force. */
  readonly verified?: string;
  readonly rates: Outcome<OfferRates>;
}

/** A named workload without its sources. */
export type Preset = Pick<NamedWorkload, 'name' | 'title' | 'inputs'>;

/** What calculators take into the browser: plain data, made at build time, without what only derivations need. */
export interface CalculatorData {
  readonly offers: readonly PricedOffer[];
  readonly presets: readonly Preset[];
}

/** The offers and workloads of the guide, cut down to what calculators read. */
export function calculatorData({ pricing, workloads }: GuideData): CalculatorData {
  const book = priceBook(pricing);
  return {
    offers: book.offers.map(({ id, vendor, name }) => {
      const row = book.row(id);
      return { id, vendor, name, ...(row.kind === 'value' && { verified: row.value.verified }), rates: offerRates(book, pricing.facts, id) };
    }),
    presets: workloads.filter(({ isPreset }) => isPreset).map(({ name, title, inputs }) => ({ name, title, inputs })),
  };
}
