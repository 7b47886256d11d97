import type { Recorder } from '../evidence.ts';
import { unpriced, value, type Outcome } from '../outcome.ts';
import { earliestDay } from './dates.ts';
import { RATES, type RateKey } from './rates.ts';
import type { Edition, Offer, PriceRow, PricingData } from './types.ts';

/** The prices of one edition. Every rate that is read is reported to the recorder. */
export interface PriceBook {
  readonly edition: Edition;
  readonly offers: readonly Offer[];
  /** The row in force at the edition's date. */
  row(offerId: string): Outcome<PriceRow>;
  /**
   * One rate of the row in force; `unpriced` with the reason when there is none. Nothing is ever taken as 0.
   * With `accordingTo`, the row of that source, for quoting one that the edition does not use.
   */
  rate(offerId: string, key: RateKey, accordingTo?: string): Outcome<number>;
}

/** The price book of an edition. @throws when the edition does not exist. */
export function priceBook(data: PricingData, recorder?: Recorder, editionId = data.currentEdition): PriceBook {
  const edition = data.editions.find(({ id }) => id === editionId);
  if (!edition) throw new Error(`no edition ${editionId}; there is ${data.editions.map(({ id }) => id).join(', ')}`);
  const offersById = new Map(data.offers.map((offer) => [offer.id, offer]));

  const row = (offerId: string): Outcome<PriceRow> => {
    const offer = offersById.get(offerId);
    return offer ? rowInForce(offer, edition) : unpriced(`There is no offer “${offerId}” in the price files`);
  };

  const rate = (offerId: string, key: RateKey, accordingTo?: string): Outcome<number> => {
    const offer = offersById.get(offerId);
    if (!offer) return unpriced(`There is no offer “${offerId}” in the price files`);
    const found = accordingTo === undefined ? rowInForce(offer, edition) : rowOf(offer, edition, accordingTo);
    if (found.kind !== 'value') return found;
    const amount = found.value.rates[key];
    if (amount === undefined) return unpriced(missingRate(offer, found.value, key));
    recorder?.record(readOf(offer, found.value, key, amount, accordingTo));
    return value(amount);
  };

  return { edition, offers: data.offers, row, rate };
}

/** Rows in force on a day: started by then, and not followed by a later row of the same source that has started too. */
export function rowsInForce(offer: Offer, day: string): readonly PriceRow[] {
  const started = offer.rows.filter((row) => startOf(row) <= day);
  return started.filter((row) => !started.some((later) => later.accordingTo === row.accordingTo && startOf(later) > startOf(row)));
}

/** When no source says when a price took effect, it is known to be in force from the day somebody saw it. */
export function startOf(row: Pick<PriceRow, 'from' | 'verified'>): string {
  return earliestDay(row.from ?? row.verified);
}

function rowInForce(offer: Offer, edition: Edition): Outcome<PriceRow> {
  const rows = rowsInForce(offer, edition.asOf);
  const pin = edition.pins[offer.id];
  const chosen = pin ? rows.find((row) => row.accordingTo === pin.accordingTo) : rows[0];
  if (!chosen) return unpriced(`${offer.vendor} ${offer.name} has no price in force on ${edition.asOf}`);
  if (!pin && rows.length > 1) {
    return unpriced(`Sources disagree on ${offer.vendor} ${offer.name} on ${edition.asOf} and the edition pins none of them`);
  }
  return value(chosen);
}

function rowOf(offer: Offer, edition: Edition, accordingTo: string): Outcome<PriceRow> {
  const found = rowsInForce(offer, edition.asOf).find((row) => row.accordingTo === accordingTo);
  return found ? value(found) : unpriced(`${offer.vendor} ${offer.name} has no price according to ${accordingTo} on ${edition.asOf}`);
}

function missingRate(offer: Offer, row: PriceRow, key: RateKey): string {
  if (key === 'usd_per_gpu_hour' && row.rates.low_usd_per_gpu_hour !== undefined) {
    return `${offer.vendor} quotes ${offer.name} as a range; choose an end of it`;
  }
  return `${offer.vendor} ${offer.name} has no price for ${RATES[key].label} in the edition`;
}

const readOf = (offer: Offer, row: PriceRow, key: RateKey, amount: number, accordingTo?: string) => ({
  kind: 'price' as const,
  id: [offer.id, accordingTo, key].filter(Boolean).join(' '),
  label: `${offer.vendor} ${offer.name}, ${RATES[key].label}`,
  amount,
  unit: RATES[key].unit,
  evidence: row.evidence,
  sources: row.sources,
  verified: row.verified,
  location: { file: offer.file, line: row.lines[key] ?? 1 },
});
