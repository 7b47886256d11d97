import { startOf } from '../engine/pricing/book.ts';
import type { RateKey } from '../engine/pricing/rates.ts';
import { RATES } from '../engine/pricing/rates.ts';
import type { Edition, Offer, PriceRow } from '../engine/pricing/types.ts';
import { showRate } from '../engine/show-input.ts';

/** Something that a reader who comes back would want to know: a price, or a correction. */
export interface Change {
  /** Stays the same for as long as the row or the correction does. */
  readonly id: string;
  readonly kind: 'price' | 'correction';
  /** YYYY-MM-DD */
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** Where the guide has it. */
  readonly path: string;
}

/** Each row of each offer, dated by the day from which its prices are known to be in force. */
export function priceChanges(offers: readonly Offer[]): readonly Change[] {
  return offers.flatMap((offer) =>
    offer.rows.map((row): Change => {
      const day = startOf(row);
      return { id: `price/${offer.id}/${row.accordingTo}/${day}`, kind: 'price', day, title: `${offer.vendor} ${offer.name}: ${ratesOf(row)}`, text: row.note ?? '', path: '/prices/' };
    }),
  );
}

const ratesOf = ({ rates }: PriceRow): string =>
  (Object.entries(rates) as [RateKey, number][]).map(([key, amount]) => `${RATES[key].label} ${showRate(key, amount)}`).join(', ');

/** A correction, as far as a notice of it goes. */
export interface CorrectionNotice {
  readonly id: string;
  readonly where: string;
  readonly printed: string;
  readonly holds: string;
}

/** Corrections belong to an edition, so they are dated by it. */
export function correctionChanges(corrections: readonly CorrectionNotice[], edition: Edition): readonly Change[] {
  return corrections.map(({ id, where, printed, holds }): Change => ({ id: `correction/${id}`, kind: 'correction', day: edition.asOf, title: `Correction of “${printed}”`, text: `${where}. ${holds}`, path: `/corrections/#${id}` }));
}

/** The newest first; of one day in the order of their ids, so that every build writes the same. */
export const newestFirst = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
