import { invalid, value } from '../../../engine/outcome.ts';
import type { RateKey } from '../../../engine/pricing/rates.ts';
import { showRate } from '../../../engine/show-input.ts';
import type { Resolver } from './resolve.ts';

/** `rate <offer id> <according to> <rate key>`: a rate of a price row, whether the edition uses the row or not. */
export const rate: Resolver = ([offerId = '', accordingTo = '', key = ''], { data }) => {
  const rows = data.pricing.offers.find(({ id }) => id === offerId)?.rows.filter((row) => row.accordingTo === accordingTo) ?? [];
  const amount = rows.findLast((row) => row.rates[key as RateKey] !== undefined)?.rates[key as RateKey];
  return amount === undefined ? invalid(`${offerId} has no ${key} according to ${accordingTo}`) : value(showRate(key as RateKey, amount));
};
